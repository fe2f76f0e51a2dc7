package org.hearsay.bench.layers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.bench.measures.Score;

/** The figures of several passages together. */
public final class LayerFigures {
    private final List<Comparison> comparisons;

    private LayerFigures(List<Comparison> comparisons) {
        this.comparisons = List.copyOf(comparisons);
    }

    /** The figures of these passages. */
    public static LayerFigures of(List<Comparison> comparisons) {
        return new LayerFigures(comparisons);
    }

    /** Figures by corpus, in order of names. */
    public static Map<String, LayerFigures> byCorpus(List<Comparison> comparisons) {
        return comparisons.stream()
                .collect(Collectors.groupingBy(
                        comparison -> comparison.passage().document().corpus(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), LayerFigures::of)));
    }

    /** Claims found. */
    public Score claims() {
        return sum(Comparison::claims);
    }

    /** Pairs of outer and inner claim found. */
    public Score pairs() {
        return sum(Comparison::pairs);
    }

    /** Links of chains found, the voices of outer claims included. */
    public Score links() {
        return sum(Comparison::links);
    }

    /** Carriers found. */
    public Score carriers() {
        return sum(Comparison::carriers);
    }

    private Score sum(Function<Comparison, Score> figure) {
        return comparisons.stream().map(figure).reduce(Score.NONE, Score::plus);
    }

    /** Share of the claims found on whose trait gold and reader agree. */
    public double agreement(Trait trait) {
        return (double) values(trait).filter(Values::agree).count() / Math.max(1, matched());
    }

    /** Share of the claims found that have the gold's commonest value of a trait: what is had for nothing. */
    public double commonest(Trait trait) {
        long most = values(trait).collect(Collectors.groupingBy(Values::gold, Collectors.counting())).values().stream()
                .max(Comparator.naturalOrder())
                .orElse(0L);
        return (double) most / Math.max(1, matched());
    }

    /** Mean word F1 of the sources of the claims found. */
    public double sourceOverlap() {
        return comparisons.stream()
                .flatMap(comparison -> comparison.matches().stream()
                        .map(match -> comparison.overlap(match.gold().source(), Trait.source(match.predicted()))))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private long matched() {
        return comparisons.stream()
                .mapToLong(comparison -> comparison.matches().size())
                .sum();
    }

    /** What gold and reader say of a trait of a claim found. */
    private record Values(String gold, String predicted) {
        boolean agree() {
            return gold.equals(predicted);
        }
    }

    private Stream<Values> values(Trait trait) {
        return comparisons.stream()
                .flatMap(comparison -> comparison.matches().stream()
                        .map(match ->
                                new Values(trait.of(comparison.text(), match.gold()), trait.of(match.predicted()))));
    }

    /** Disagreements on a trait, the commonest first, one a line: the gold's value, the reader's, how often. */
    public String confusion(Trait trait) {
        return values(trait)
                .filter(values -> !values.agree())
                .collect(Collectors.groupingBy(
                        values -> values.gold() + " read as " + values.predicted(),
                        TreeMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> "  " + entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** A table of all figures. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        table.append("  claims            ").append(claims()).append('\n');
        table.append("  outer-inner pairs ").append(pairs()).append('\n');
        table.append("  chain links       ").append(links()).append('\n');
        table.append("  carriers alone    ").append(carriers()).append('\n');
        for (Trait trait : Trait.values()) {
            table.append(String.format(
                    Locale.ROOT, "  %-17s %6.2f %% of %d found", trait.title(), 100 * agreement(trait), matched()));
            table.append(
                    trait == Trait.SOURCE
                            ? String.format(Locale.ROOT, " (mean word F1 %.2f)%n", 100 * sourceOverlap())
                            : String.format(Locale.ROOT, " (commonest value %.2f)%n", 100 * commonest(trait)));
        }
        return table.toString();
    }
}
