package org.hearsay.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.store.Claims.Mark;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the claims that fit a filter, newest first: along the rows of the rarest key, the others looked up row by row, a stretch at a
 * time. So a frequent word costs little beside a rare one, and little alone, since a stretch is soon full.
 *
 * @param <T> what is read of each claim
 */
final class Walk<T> {
    private static final int SHORTEST = 64;
    private static final int LONGEST = 4096;

    /** Reads nothing but the claims' numbers. */
    static final Kind<Long> NUMBERS = new Kind<>("", Joined.NOTHING, row -> row.getLong("p_claim"));

    static final Comparator<Mark> ORDER = Comparator.comparingLong(Mark::place).thenComparingLong(Mark::claim);

    private final Handle handle;
    private final Kind<T> kind;
    private final Conditions conditions;
    private final Conditions.Way way;

    Walk(Handle handle, Filter filter, Kind<T> kind) {
        this.handle = handle;
        this.kind = kind;
        this.conditions = new Conditions(filter, new Names(handle));
        this.way = conditions.way(this::rows);
    }

    /** The rows that belong to a claim: each is looked up by itself, which takes most of the time where claims are many. */
    enum Joined {
        /** None but the key's. */
        NOTHING,
        /** The claim's, {@code c}, and what is corrected of it, {@code x}. */
        CLAIM,
        /** These, and its document's, {@code d}. */
        DOCUMENT
    }

    /**
     * What is read of each claim.
     *
     * @param columns of the rows that are joined, separated by commas
     */
    record Kind<T>(String columns, Joined joined, Reading<T> reading) {}

    /** Reads a claim. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Sees a claim. */
    interface Each<T> {
        /** Whether to go on. */
        boolean see(Mark mark, T claim);
    }

    private record Step<T>(Mark mark, boolean fits, T claim) {}

    private long rows(String key, int most) {
        return handle.createQuery("select count(*) from (select 1 from posting where key = :key"
                        + " and place between :first and :last limit :most) few")
                .bind("key", key)
                .bind("first", conditions.first())
                .bind("last", conditions.last())
                .bind("most", most)
                .mapTo(long.class)
                .one();
    }

    /**
     * Goes through the claims.
     *
     * @param after where to begin; null at the newest
     * @param wanted about how many will be looked at
     */
    void go(@Nullable Mark after, int wanted, Each<T> each) {
        Mark at = new Mark(conditions.first() - 1, Long.MAX_VALUE);
        if (after != null && ORDER.compare(after, at) > 0) {
            at = after;
        }
        int length = conditions.texts().isEmpty() ? Math.min(wanted, LONGEST) : SHORTEST;
        while (true) {
            List<Step<T>> stretch = stretch(at, length);
            for (Step<T> step : stretch) {
                if (step.fits() && !each.see(step.mark(), step.claim())) {
                    return;
                }
            }
            if (stretch.size() < length) {
                return;
            }
            at = stretch.getLast().mark();
            length = Math.min(2 * length, LONGEST);
        }
    }

    /** The next claims after a mark; fewer than asked for only at the end. */
    private List<Step<T>> stretch(Mark after, int most) {
        if (way.keys().size() == 1) {
            return along(way.keys().getFirst(), after, most);
        }
        List<Step<T>> all = new ArrayList<>();
        for (String key : way.keys()) {
            all.addAll(along(key, after, most));
        }
        all.sort(Comparator.comparing(Step::mark, ORDER));
        List<Step<T>> distinct = new ArrayList<>();
        for (Step<T> step : all) {
            if (distinct.isEmpty() || !distinct.getLast().mark().equals(step.mark())) {
                distinct.add(step);
            }
        }
        return distinct.size() <= most ? distinct : distinct.subList(0, most);
    }

    private List<Step<T>> along(String key, Mark after, int most) {
        String sql = sql();
        try (Query query = handle.createQuery(sql)) {
            conditions.bindTo(query, sql);
            return query.bind("key", key)
                    .bind("place", after.place())
                    .bind("claim", after.claim())
                    .bind("last", conditions.last())
                    .bind("most", most)
                    .map((row, context) -> new Step<>(
                            new Mark(row.getLong("p_place"), row.getLong("p_claim")),
                            fits(row),
                            kind.reading().read(row)))
                    .list();
        }
    }

    private boolean fits(ResultSet row) throws SQLException {
        for (int i = 0; i < conditions.texts().size(); i++) {
            if (row.getInt("otherwise" + i) == 0 && !conditions.texts().get(i).hold(Strings.of(row, "p_content"))) {
                return false;
            }
        }
        return true;
    }

    private String sql() {
        String otherwise = IntStream.range(0, conditions.texts().size())
                .mapToObj(i ->
                        ", case when " + conditions.texts().get(i).otherwise() + " then 1 else 0 end as otherwise" + i)
                .collect(Collectors.joining());
        String and = way.conditions().stream().map(" and "::concat).collect(Collectors.joining());
        boolean words = !conditions.texts().isEmpty();
        boolean claim = words || kind.joined() != Joined.NOTHING;
        boolean document = kind.joined() == Joined.DOCUMENT;
        return "select p.place as p_place, p.claim as p_claim" + (kind.columns().isEmpty() ? "" : ", " + kind.columns())
                + (words ? ", coalesce(x.content, c.content) as p_content" : "") + otherwise
                + " from (select p.place, p.claim from posting p where p.key = :key and (p.place, p.claim) > (:place, :claim)"
                + " and p.place <= :last" + and + " order by p.place, p.claim limit :most) p"
                + (claim ? " cross join claim c" : "") + (document ? " cross join document d" : "")
                + (claim ? " left join corrected x on x.claim = c.number where c.number = p.claim" : "")
                + (document ? " and d.number = c.document" : "")
                + " order by p.place, p.claim";
    }
}
