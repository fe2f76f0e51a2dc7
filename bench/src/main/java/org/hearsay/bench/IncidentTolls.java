package org.hearsay.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.bench.corpora.FaKes;
import org.hearsay.bench.corpora.GoldDocuments;
import org.hearsay.bench.corpora.GoldIncidents;
import org.hearsay.bench.questions.TollScore;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.EntryLines;
import org.hearsay.ledger.series.Count;
import org.hearsay.ledger.series.FigureSeries;
import org.hearsay.ledger.series.Relation;
import org.hearsay.ledger.series.Series;

/**
 * Measures series of figures on our own gold of incidents: {@code bench/run IncidentTolls --export FILE [--part tuning|reporting] [--show yes]}. The export
 * holds the articles of FA-KES, each at an address that ends with "fa-kes/" and its row; those of the part are lined up together. {@code --part all}
 * takes every document of the export, whichever it is, prints the series of two points or more (with {@code --show} all), and scores nothing.
 */
public final class IncidentTolls {
    private IncidentTolls() {}

    /** Runs the measurement. */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(args, Set.of("part", "export", "show"));
        Path export =
                Path.of(arguments.text("export").orElseThrow(() -> new IllegalArgumentException("--export FILE")));
        if (arguments.text("part", "tuning").equals("all")) {
            List<Series> all = FigureSeries.of(counts(export, _ -> true).values().stream()
                    .flatMap(List::stream)
                    .toList());
            all.stream()
                    .filter(series ->
                            series.points().size() > 1 || arguments.text("show").isPresent())
                    .forEach(series -> System.out.print(shown(series, Map.of())));
            System.out.println(all.size() + " series");
            return;
        }
        GoldDocuments.Part part = arguments.choice("part", GoldDocuments.Part.class, GoldDocuments.Part.TUNING);
        Path folder = Path.of("bench/gold/questions");
        Set<String> rows = GoldDocuments.open(folder, Path.of("samples"), null).entries().stream()
                .filter(entry -> entry.part() == part && entry.name().corpus().equals(FaKes.NAME))
                .map(entry -> entry.name().document())
                .collect(Collectors.toSet());
        Map<String, List<Count>> counts = counts(export, rows::contains);
        List<Series> all =
                FigureSeries.of(counts.values().stream().flatMap(List::stream).toList());
        TollScore score = new TollScore(GoldIncidents.read(folder), counts, all);
        if (arguments.text("show").isPresent()) {
            score.incidents().forEach((incident, id) -> {
                System.out.println("\n== " + incident.id() + ": " + incident.what() + ", " + incident.where() + ", "
                        + incident.when());
                all.stream()
                        .filter(series -> series.incident().equals(id) && "killed".equals(series.happening()))
                        .forEach(series -> System.out.print(shown(series, score.verdicts())));
            });
            System.out.println();
            score.lines().forEach(System.out::println);
        }
        System.out.println(counts.size() + " documents, " + all.size() + " series, part " + part);
        System.out.print(score.table());
    }

    /** The counts of the documents of an export, by row or else by address. */
    private static Map<String, List<Count>> counts(Path export, Predicate<String> wanted) throws IOException {
        FigureSeries series = FigureSeries.load();
        Map<String, List<Count>> counts = new HashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(export)) {
            EntryLines lines = new EntryLines(reader);
            for (Optional<EntryLines.Imported> next = lines.next(); next.isPresent(); next = lines.next()) {
                if (next.get() instanceof EntryLines.Whole(Entry entry)) {
                    String uri = entry.document().uri();
                    int at = uri.lastIndexOf(FaKes.NAME + "/");
                    String row = at < 0 ? uri : uri.substring(at + FaKes.NAME.length() + 1);
                    if (wanted.test(row)) {
                        counts.put(row, series.counts(entry));
                    }
                }
            }
        }
        return counts;
    }

    private static String shown(Series series, Map<String, String> verdicts) {
        StringBuilder lines = new StringBuilder("\n# " + series.title() + " (" + series.incident() + ")\n");
        series.byReporter().forEach((reporter, points) -> {
            lines.append("  ").append(reporter.name()).append('\n');
            for (Count point : points) {
                lines.append("    %s  %s  [%s] “%s” %s%n"
                        .formatted(
                                point.asOf(),
                                point.range(),
                                TollScore.key(point),
                                point.words(),
                                verdicts.getOrDefault(TollScore.key(point), "")));
            }
        });
        List<Relation> relations = new ArrayList<>(series.relations());
        relations.sort(Comparator.comparing(Relation::kind));
        relations.forEach(relation -> lines.append("  %-8s %s / %s: %s%n"
                .formatted(
                        relation.kind().label(),
                        relation.earlier().reporter().name(),
                        relation.later().reporter().name(),
                        relation.why())));
        return lines.toString();
    }
}
