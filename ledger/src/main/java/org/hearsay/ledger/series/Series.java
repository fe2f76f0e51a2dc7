package org.hearsay.ledger.series;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.ledger.series.Count.Reporter;
import org.jspecify.annotations.Nullable;

/**
 * All counts of one thing.
 *
 * @param incident id of the incident, common to its series: "i" and sixteen hexadecimal digits
 * @param title in words: what is counted, where, when
 * @param group what is counted, as {@link Count#group}
 * @param happening what happened to it; null when not told
 * @param total whether it goes over a war or longer
 * @param points in time
 * @param relations what they are to one another
 */
public record Series(
        String incident,
        String title,
        String group,
        @Nullable String happening,
        boolean total,
        List<Count> points,
        List<Relation> relations) {
    private static final Comparator<Count> BY_SIZE =
            Comparator.comparingDouble(point -> point.range().size());

    /** Those with rivals first: by number of clashes, then of counts lowered, of jumps, then of points; ties by title, then id. */
    public static final Comparator<Series> CONTESTED_FIRST = Comparator.comparingLong(
                    (Series series) -> -series.count(Relation.Kind.CLASH))
            .thenComparingLong(series -> -series.count(Relation.Kind.LOWERED))
            .thenComparingLong(series -> -series.count(Relation.Kind.JUMP))
            .thenComparingInt(series -> -series.points().size())
            .thenComparing(Series::title)
            .thenComparing(Series::incident)
            .thenComparing(Series::total);

    /** Makes the lists unchangeable. */
    public Series {
        points = List.copyOf(points);
        relations = List.copyOf(relations);
    }

    static Series of(String incident, String where, List<Count> counts) {
        List<Count> points = counts.stream().sorted(Count.IN_TIME).toList();
        Count first = points.stream()
                .filter(point -> point.happening() != null)
                .findFirst()
                .orElse(points.getFirst());
        String title = first.group()
                + (first.happening() == null ? "" : " " + first.happening())
                + where
                + (first.total() ? ", in all" : "");
        return new Series(
                incident,
                title,
                first.group(),
                first.happening(),
                first.total(),
                points,
                Comparison.of(byReporter(points)));
    }

    /** By what addresses know it: its first figure. Those of its other figures lead to it as well. */
    public String id() {
        return points.getFirst().id();
    }

    /** The point of the least number. */
    public Count least() {
        return Collections.min(points, BY_SIZE);
    }

    /** The point of the greatest number. */
    public Count most() {
        return Collections.max(points, BY_SIZE);
    }

    /** The first day as of which a point stands; null where none is known. */
    public @Nullable LocalDate first() {
        return points.getFirst().asOf();
    }

    /** The last day as of which a point stands; null where none is known. */
    public @Nullable LocalDate last() {
        return points.stream()
                .map(Count::asOf)
                .filter(Objects::nonNull)
                .reduce((before, after) -> after)
                .orElse(null);
    }

    /** How many relations are of a kind. */
    public long count(Relation.Kind kind) {
        return relations.stream().filter(relation -> relation.kind() == kind).count();
    }

    /** The points of each reporter, in time; reporters in the order of their names. */
    public Map<Reporter, List<Count>> byReporter() {
        return byReporter(points);
    }

    private static Map<Reporter, List<Count>> byReporter(List<Count> points) {
        Comparator<Reporter> order =
                Comparator.comparing(Reporter::name).thenComparing(Reporter::id).thenComparing(Reporter::own);
        return points.stream()
                .collect(Collectors.groupingBy(Count::reporter, () -> new TreeMap<>(order), Collectors.toList()));
    }
}
