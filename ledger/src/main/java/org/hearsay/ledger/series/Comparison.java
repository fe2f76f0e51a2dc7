package org.hearsay.ledger.series;

import static org.hearsay.ledger.series.Relation.Kind.AGREE;
import static org.hearsay.ledger.series.Relation.Kind.CLASH;
import static org.hearsay.ledger.series.Relation.Kind.JUMP;
import static org.hearsay.ledger.series.Relation.Kind.LOWERED;
import static org.hearsay.ledger.series.Relation.Kind.PART;
import static org.hearsay.ledger.series.Relation.Kind.RAISED;
import static org.hearsay.ledger.series.Relation.Kind.SAME;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.series.Count.Reporter;

/** Compares the points of a series: each reporter's own one after the other, and those of two reporters where their days are like. */
final class Comparison {
    /** Days that two reporters' counts may be apart to be set against one another. */
    private static final int LIKE = 2;

    private static final double NEAR = 0.2;

    /** A count so many times another, and so much above it, is a jump. */
    private static final double TIMES = 2;

    private static final double ABOVE = 10;

    private Comparison() {}

    /** All relations: within each reporter in order, then between each two reporters. */
    static List<Relation> of(Map<Reporter, List<Count>> points) {
        List<Relation> relations = new ArrayList<>();
        List<List<Count>> reporters = new ArrayList<>();
        for (List<Count> own : points.values()) {
            List<Count> wholes = wholes(own, relations);
            within(wholes, relations);
            reporters.add(wholes);
        }
        for (int i = 0; i < reporters.size(); i++) {
            for (int j = i + 1; j < reporters.size(); j++) {
                between(reporters.get(i), reporters.get(j), relations);
            }
        }
        return relations;
    }

    /**
     * The points without parts. Who gives two numbers as of one day in one article has not changed their mind: the lower one is of fewer places or of one stroke
     * among several, unless the words say that a count is put right.
     */
    private static List<Count> wholes(List<Count> own, List<Relation> relations) {
        Map<List<Object>, List<Count>> together = own.stream()
                .collect(Collectors.groupingBy(
                        count -> List.of(count.document(), String.valueOf(count.asOf())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Count> wholes = new ArrayList<>();
        for (List<Count> counts : together.values()) {
            double most = counts.stream()
                    .mapToDouble(count -> count.range().size())
                    .max()
                    .orElse(0);
            Count whole = counts.stream()
                    .filter(count -> count.range().size() == most)
                    .findFirst()
                    .orElseThrow();
            boolean corrected = counts.stream().anyMatch(Count::corrected);
            for (Count count : counts) {
                if (corrected || count.range().size() == most) {
                    wholes.add(count);
                } else {
                    relations.add(new Relation(
                            PART, whole, count, count.range() + " beside " + whole.range() + " in one article"));
                }
            }
        }
        wholes.sort(Count.IN_TIME);
        return wholes;
    }

    /**
     * Each point beside the one that was the reporter's last word before it. Who tells again a number that the reporter has since left, as a copy of an older
     * article does, lowers nothing.
     */
    private static void within(List<Count> own, List<Relation> relations) {
        Map<Range, Count> said = new HashMap<>();
        Count current = own.getFirst();
        said.put(current.range(), current);
        for (Count later : own.subList(1, own.size())) {
            Count before = said.get(later.range());
            if (before != null && !later.corrected() && !later.range().equals(current.range())) {
                relations.add(new Relation(SAME, before, later, before.range() + ", told again"));
            } else {
                if (isKnownOrder(current, later)) {
                    relations.add(within(current, later));
                }
                current = later;
            }
            said.putIfAbsent(later.range(), later);
        }
    }

    private static boolean isKnownOrder(Count earlier, Count later) {
        return earlier.document().equals(later.document()) || earlier.asOf() != null && later.asOf() != null;
    }

    private static Relation within(Count earlier, Count later) {
        double before = earlier.range().size();
        double now = later.range().size();
        String step =
                earlier.range() + ", then " + later.range() + (later.corrected() ? ", put right by its own words" : "");
        if (before == now) {
            return new Relation(SAME, earlier, later, step);
        }
        return now > before
                ? new Relation(RAISED, earlier, later, step + (isJump(before, now) ? ", a jump" : ""))
                : new Relation(LOWERED, earlier, later, step + (isJump(now, before) ? ", a jump" : ""));
    }

    /** Each point of the one beside the other's last before it, so that a count is set against what the other says at the time; the same two numbers once. */
    private static void between(List<Count> one, List<Count> other, List<Relation> relations) {
        List<Count> all = new ArrayList<>(one);
        all.addAll(other);
        all.sort(Count.IN_TIME);
        Set<List<Object>> compared = new HashSet<>();
        for (int i = 1; i < all.size(); i++) {
            Count later = all.get(i);
            Count earlier = all.get(i - 1);
            if (!later.reporter().equals(earlier.reporter())
                    && (areAlike(earlier, later) || isNear(earlier.range(), later.range()))
                    && compared.add(List.of(earlier.reporter(), earlier.range(), later.range()))) {
                relations.add(between(earlier, later));
            }
        }
    }

    /** Whether two numbers are nearly the same; those agree whatever their days. */
    private static boolean isNear(Range one, Range other) {
        return !one.excludes(other) && Math.abs(one.size() - other.size()) <= NEAR * Math.max(one.size(), other.size());
    }

    private static boolean areAlike(Count one, Count other) {
        return one.asOf() != null
                && other.asOf() != null
                && Math.abs(ChronoUnit.DAYS.between(one.asOf(), other.asOf())) <= LIKE;
    }

    private static Relation between(Count earlier, Count later) {
        Range one = earlier.range();
        Range other = later.range();
        String both = one + " and " + other;
        if (one.excludes(other)) {
            return new Relation(CLASH, earlier, later, "no number is both " + both);
        }
        double low = Math.min(one.size(), other.size());
        double high = Math.max(one.size(), other.size());
        return isJump(low, high)
                ? new Relation(JUMP, earlier, later, both + " are far apart, though neither excludes the other")
                : new Relation(AGREE, earlier, later, one.equals(other) ? "both say " + one : both + " can both be so");
    }

    private static boolean isJump(double low, double high) {
        return high >= low * TIMES && high - low >= ABOVE;
    }
}
