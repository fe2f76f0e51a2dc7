package org.hearsay.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.ledger.filter.Field;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.filter.Filter.Alternatives;
import org.hearsay.ledger.filter.Term;
import org.hearsay.ledger.store.Claims;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.charts.Histogram;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Numbers;
import org.jspecify.annotations.Nullable;

/** The histogram of dates above a list: when claims that fit a filter were published, each bar a narrower filter. */
public final class DatesOfClaims {
    /** Claims that are counted at most where there is a filter, the newest. */
    private static final int MOST = 20_000;

    private final Ledger ledger;
    private @Nullable Known known;

    /** What was counted of the whole ledger when it held so many documents. */
    private record Known(long documents, Claims.Days days) {}

    DatesOfClaims(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What is shown.
     *
     * @param histogram null where nothing is dated
     * @param caption what its bars are
     * @param undated how many claims have no date; empty for none
     * @param undatedLink the list of those
     * @param everLink the list without the dates that were asked for; null if none were
     * @param claims how many claims fit the filter, as far as they were counted
     */
    public record View(
            @Nullable Histogram histogram,
            String caption,
            String undated,
            String undatedLink,
            @Nullable String everLink,
            long claims) {}

    View view(Filter all) {
        Filter filter = without(all, field -> field == Field.CONTESTED);
        Filter timeless = without(filter, field -> field.isTime() || field == Field.DATED);
        Filter linked = without(all, field -> field.isTime() || field == Field.DATED);
        boolean timed = !timeless.equals(filter);
        Claims.Days ever = days(timeless);
        Claims.Days chosen = timed ? days(filter) : ever;
        NavigableMap<LocalDate, Long> counts = ever.counts();
        // A choice that can be told in finer bars is; any other stands among its neighbours.
        if (!chosen.counts().isEmpty()
                && (unit(chosen) != unit(ever)
                        || !counts.keySet().containsAll(chosen.counts().keySet()))) {
            counts = chosen.counts();
        }
        NavigableMap<LocalDate, Long> its = new TreeMap<>(counts);
        Histogram histogram = its.isEmpty()
                ? null
                : Histogram.of(
                        its,
                        iso -> Links.questions(linked.and(new Term(false, Field.ON, List.of(iso)))),
                        chosen.counts()::containsKey);
        return new View(
                histogram,
                histogram == null ? "" : caption(histogram, its, ever),
                ever.undated() == 0 ? "" : "Not dated: " + Numbers.count(ever.undated(), "claim"),
                Links.questions(linked.and(new Term(false, Field.DATED, List.of("no")))),
                timed ? Links.questions(linked) : null,
                chosen.undated()
                        + chosen.counts().values().stream()
                                .mapToLong(Long::longValue)
                                .sum());
    }

    private static Histogram.@Nullable Unit unit(Claims.Days days) {
        return days.counts().isEmpty()
                ? null
                : Histogram.Unit.of(days.counts().firstKey(), days.counts().lastKey());
    }

    private static String caption(Histogram histogram, NavigableMap<LocalDate, Long> counts, Claims.Days ever) {
        String of = ever.whole() ? "Claims" : "The newest " + Numbers.of(MOST) + " claims";
        return of + " by " + histogram.unit() + ", " + Dates.range(counts.firstKey(), counts.lastKey()) + ". Choose a "
                + histogram.unit() + " to filter.";
    }

    private interface Fields {
        boolean hold(Field field);
    }

    private static Filter without(Filter filter, Fields fields) {
        List<Alternatives> rest = new ArrayList<>();
        for (Alternatives each : filter.all()) {
            if (each.any().stream().noneMatch(term -> fields.hold(term.field()))) {
                rest.add(each);
            }
        }
        return new Filter(rest);
    }

    private Claims.Days days(Filter filter) {
        return filter.all().isEmpty() ? everything() : ledger.claims().days(filter, MOST);
    }

    /** Counting a whole ledger takes a moment, so it is done again only when documents came or went. */
    private synchronized Claims.Days everything() {
        long documents = ledger.count();
        Known its = known;
        if (its == null || its.documents() != documents) {
            its = new Known(documents, ledger.claims().days(Filter.EVERYTHING, MOST));
            known = its;
        }
        return its.days();
    }
}
