package org.hearsay.ledger.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.series.Count;
import org.hearsay.ledger.series.FoundSeries;
import org.hearsay.ledger.series.Series;
import org.hearsay.ledger.series.Surroundings;
import org.jdbi.v3.core.Handle;

/** The series of figures in a ledger, those of two points or more. Each call sees the ledger as it stands at one moment. */
public final class StoredSeries {
    /** Claims that fit a filter and count something, the newest, whose incidents are looked at. */
    private static final int MOST_CLAIMS = 2_000;

    private static final Walk.Kind<Boolean> COUNTING = new Walk.Kind<>(
            "case when exists (select 1 from reported_count r where r.claim = p.claim) then 1 else 0 end as counts",
            Walk.Joined.NOTHING,
            row -> row.getInt("counts") != 0);

    private final Database database;
    private final Claims.Reading reading;

    StoredSeries(Database database, Claims.Reading reading) {
        this.database = database;
        this.reading = reading;
    }

    /**
     * The series of the incidents that claims speak of, those with rivals first ({@link Series#CONTESTED_FIRST}).
     *
     * @param filter which claims; of those that fit and count something, the newest two thousand
     * @param most how many series at most
     * @throws IllegalArgumentException if the filter asks for what claims do not have
     */
    public List<FoundSeries> list(Filter filter, int most) {
        return reading.read(handle -> {
            database.prepareSearch(handle);
            Set<Long> claims = new HashSet<>();
            new Walk<>(handle, filter, COUNTING).go(null, MOST_CLAIMS, (mark, counts) -> {
                if (counts) {
                    claims.add(mark.claim());
                }
                return claims.size() < MOST_CLAIMS;
            });
            CountRows rows = new CountRows(handle);
            return found(handle, new Surroundings(rows).of(rows.of(claims)), most);
        });
    }

    /**
     * The series that have a point in a claim on a question, in the same order.
     *
     * @param id of the question, or of any claim on it
     */
    public List<FoundSeries> ofQuestion(String id) {
        return reading.read(handle -> {
            Set<Long> claims = Questions.exemplar(handle, id)
                    .map(exemplar -> handle.createQuery("select claim from standing where shown = :exemplar")
                            .bind("exemplar", exemplar)
                            .mapTo(Long.class)
                            .set())
                    .orElse(Set.of());
            CountRows rows = new CountRows(handle);
            Set<Count> counts = new HashSet<>(rows.of(claims));
            List<Series> touched = new Surroundings(rows)
                    .of(counts).stream()
                            .filter(series -> series.points().stream().anyMatch(counts::contains))
                            .toList();
            return found(handle, touched, Integer.MAX_VALUE);
        });
    }

    /** The first of them, with their claims. */
    private static List<FoundSeries> found(Handle handle, List<Series> all, int most) {
        List<Series> first = all.stream()
                .filter(series -> series.points().size() > 1)
                .sorted(Series.CONTESTED_FIRST)
                .limit(most)
                .toList();
        Set<String> ids = first.stream()
                .flatMap(series -> series.points().stream())
                .map(Count::claim)
                .collect(Collectors.toSet());
        Map<Key, FoundClaim> claims = new HashMap<>();
        StandingRows.inParts(
                ids.stream().sorted().toList(),
                part -> handle.createQuery(
                                "select c.json, d.title, d.outlet, d.published, d.uri, d.version from claim c"
                                        + " join document d on d.number = c.document where c.id in (<ids>) order by c.number")
                        .bindList("ids", part)
                        .map((row, context) -> Claims.found(row))
                        .forEach(found -> claims.putIfAbsent(
                                new Key(found.claim().document(), found.claim().id()), found)));
        return first.stream().map(series -> with(series, claims)).toList();
    }

    /** A claim of a document: an export may bring one id in two. */
    private record Key(String document, String claim) {}

    private static FoundSeries with(Series series, Map<Key, FoundClaim> claims) {
        Map<Count, FoundClaim> its = new HashMap<>();
        for (Count point : series.points()) {
            FoundClaim claim = claims.get(new Key(point.document(), point.claim()));
            if (claim != null) {
                its.put(point, claim);
            }
        }
        return new FoundSeries(series, its);
    }
}
