package org.hearsay.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.GoldFigures;
import org.hearsay.bench.corpora.GoldLayers;
import org.hearsay.bench.figures.Comparison;
import org.hearsay.bench.figures.Trait;
import org.hearsay.bench.measures.Score;
import org.hearsay.figures.Figures;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Measures the figures room on the gold of reported figures: {@code bench/run ReportedFigures [--half tuning|reporting] [--gold FILE]
 * [--show yes]}. Beside each field stands how many of the matched figures have it right. Differences are shown of the tuning half
 * only.
 */
public final class ReportedFigures {
    private ReportedFigures() {}

    /** Runs the measurement. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("half", "gold", "show"));
        GoldLayers.Half half = arguments.choice("half", GoldLayers.Half.class, GoldLayers.Half.TUNING);
        boolean show = arguments.text("show").isPresent();
        if (show && half == GoldLayers.Half.REPORTING) {
            throw new IllegalArgumentException("examples of the reporting half stay unread");
        }
        Path gold = Path.of(arguments.text("gold", "bench/gold/figures.jsonl"));
        Figures figures = Figures.load();
        List<Comparison> comparisons = GoldFigures.read(gold, Corpora.required(System.getenv()), half).stream()
                .map(passage ->
                        Comparison.of(passage, figures.in(passage.document().article())))
                .toList();
        System.out.print(table(half, comparisons));
        if (show) {
            comparisons.forEach(comparison -> System.out.print(differences(comparison)));
        }
    }

    private static String table(GoldLayers.Half half, List<Comparison> comparisons) {
        Score found = comparisons.stream().map(Comparison::score).reduce(Score.NONE, Score::plus);
        List<Comparison.Pair> pairs = comparisons.stream()
                .flatMap(comparison -> comparison.pairs().stream())
                .toList();
        StringBuilder lines = new StringBuilder("half " + half + ", " + comparisons.size() + " passages\n");
        lines.append("figures    ").append(found).append('\n');
        for (Trait trait : Trait.values()) {
            long right = pairs.stream().filter(pair -> pair.agreesOn(trait)).count();
            lines.append(row(trait.title(), right, pairs.size()));
        }
        long whole = pairs.stream()
                .filter(pair -> List.of(Trait.values()).stream().allMatch(pair::agreesOn))
                .count();
        return lines.append(row("all", whole, pairs.size())).toString();
    }

    private static String row(String title, long right, int all) {
        return String.format(Locale.ROOT, "%-10s %6.2f  (%d of %d)%n", title, 100.0 * right / all, right, all);
    }

    private static String differences(Comparison comparison) {
        Text text = comparison.passage().document().article().text();
        StringBuilder lines = new StringBuilder();
        comparison
                .missed()
                .forEach(marked -> lines.append("  missed ")
                        .append(text.slice(marked.spans()))
                        .append('\n'));
        comparison
                .invented()
                .forEach(read -> lines.append("  invented ")
                        .append(text.slice(read.spans()))
                        .append('\n'));
        for (Comparison.Pair pair : comparison.pairs()) {
            for (Trait trait : Trait.values()) {
                if (!pair.agreesOn(trait)) {
                    lines.append("  ")
                            .append(text.slice(pair.marked().spans()))
                            .append(": ")
                            .append(trait.title());
                    lines.append(' ').append(shown(text, trait.of(pair.marked())));
                    lines.append(" read as ")
                            .append(shown(text, trait.of(pair.read())))
                            .append('\n');
                }
            }
        }
        String passage = text.slice(comparison.passage().span()).replace('\n', ' ');
        return lines.isEmpty() ? "" : comparison.passage().id() + " " + passage + "\n" + lines;
    }

    /** Places as their words. */
    private static String shown(Text text, String value) {
        if (!value.startsWith("[Span")) {
            return value;
        }
        String[] numbers = value.replaceAll("\\D+", " ").strip().split(" ", -1);
        return "'" + text.slice(new Span(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]))) + "'";
    }
}
