package org.hearsay.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.hearsay.Extractor;
import org.hearsay.acts.Acts;
import org.hearsay.acts.Judgement;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.GoldActs;
import org.hearsay.bench.corpora.GoldClaim;
import org.hearsay.bench.corpora.GoldNames;
import org.hearsay.bench.corpora.GoldTrees;
import org.hearsay.bench.figures.Comparison;
import org.hearsay.bench.layers.LayerFigures;
import org.hearsay.bench.layers.Trait;
import org.hearsay.bench.measures.Score;
import org.hearsay.bench.measures.SoftAttribution;
import org.hearsay.bench.syntax.NameScore;
import org.hearsay.bench.syntax.TreeScore;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Model;
import org.hearsay.encoder.Word;
import org.hearsay.encoder.Words;
import org.hearsay.figures.Figures;
import org.hearsay.text.Article;
import org.hearsay.text.Span;

/**
 * Keeps the reader's quality from falling unnoticed: figures on a small, fixed part of the corpora must not fall below the floors in
 * {@code bench/floors.properties}. {@code bench/run Floors} prints the figures beside their floors; a test does the same.
 */
public final class Floors {
    private static final String DOCUMENTS = "documents.sha256";

    private final Map<String, Double> figures;
    private final String documents;

    private Floors(Map<String, Double> figures, String documents) {
        this.figures = new TreeMap<>(figures);
        this.documents = documents;
    }

    /** Prints figures and floors; the exit code is 1 if a figure is below its floor. */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(args, Set.of("gold", "floors"));
        Properties floors = load(Path.of(arguments.text("floors", "bench/floors.properties")));
        Floors measured = measure(Corpora.required(System.getenv()), Path.of(arguments.text("gold", "bench/gold")));
        System.out.print(measured.table(floors));
        List<String> faults = measured.faults(floors);
        faults.forEach(System.out::println);
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    /** Reads the floors. */
    static Properties load(Path file) throws IOException {
        Properties floors = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            floors.load(reader);
        }
        return floors;
    }

    /** Measures the reader of the class path. */
    static Floors measure(Corpora corpora, Path gold) {
        FloorPart part = FloorPart.read(corpora, gold);
        Map<String, Double> figures = new TreeMap<>(acts(part));
        figures.putAll(grammar(part));
        figures.put("figures.f1", figures(part).f1());
        try (Extractor extractor = Extractor.load()) {
            SoftAttribution.Figures attributions = PolnearDev.figures(PolnearDev.read(extractor, part.articles(), 1));
            figures.put("polnear.attribution.f1", attributions.attribution().f1());
            figures.put("polnear.detection.f1", attributions.detection().f1());
            LayerFigures layers = LayerFigures.of(Layers.compare(extractor, part.passages(), 1));
            figures.put("layers.claims.precision", layers.claims().precision());
            figures.put("layers.claims.f1", layers.claims().f1());
            figures.put("layers.pairs.f1", layers.pairs().f1());
            figures.put("layers.links.f1", layers.links().f1());
            figures.put("layers.act", layers.agreement(Trait.ACT));
            figures.put("layers.source", layers.agreement(Trait.SOURCE));
            figures.put("layers.source-kind", layers.agreement(Trait.SOURCE_KIND));
        }
        return new Floors(figures, part.sha256());
    }

    /** Figures that were measured elsewhere. */
    static Floors of(Map<String, Double> figures, String documents) {
        return new Floors(figures, documents);
    }

    private static Map<String, Double> acts(FloorPart part) {
        Acts acts = Acts.load();
        return Map.of(
                "acts.act",
                        share(
                                part,
                                acts,
                                (gold, read) -> gold.act().equals(read.act().label())),
                "acts.certainty",
                        share(
                                part,
                                acts,
                                (gold, read) ->
                                        gold.certainty().equals(read.certainty().label())),
                "acts.polarity",
                        share(
                                part,
                                acts,
                                (gold, read) ->
                                        gold.polarity().equals(read.polarity().label())));
    }

    private static Map<String, Double> grammar(FloorPart part) {
        TreeScore trees = new TreeScore();
        NameScore names = new NameScore();
        try (Encoder encoder = new Encoder(Model.english(), 1)) {
            for (GoldTrees gold : part.trees()) {
                trees.add(gold, encoder.analyse(gold.document().article()).parses());
            }
            for (GoldNames gold : part.names()) {
                Article article = gold.document().article();
                List<Span> words = Words.of(article).stream().map(Word::span).toList();
                names.add(gold, encoder.analyse(article).names(), words);
            }
        }
        return Map.of(
                "trees.las",
                trees.of(TreeScore.Part.LAS).f1(),
                "names.f1",
                names.all().f1());
    }

    private static Score figures(FloorPart part) {
        Figures figures = Figures.load();
        return part.figures().stream()
                .map(passage ->
                        Comparison.of(passage, figures.in(passage.document().article())))
                .map(Comparison::score)
                .reduce(Score.NONE, Score::plus);
    }

    private static double share(FloorPart part, Acts acts, BiPredicate<GoldClaim.Labels, Judgement> agree) {
        long agreed = part.acts().stream()
                .filter(row -> agree.test(row.claim().labels(), judge(acts, part, row)))
                .count();
        return (double) agreed / part.acts().size();
    }

    private static Judgement judge(Acts acts, FloorPart part, GoldActs.Row row) {
        Document document = Objects.requireNonNull(part.actTexts().get(row.document()), row.document());
        Article article = document.article();
        GoldClaim claim = row.claim();
        int at = (claim.cue().isEmpty() ? claim.content() : claim.cue())
                .getFirst()
                .start();
        return acts.judge(article.text(), article.sentenceAt(at).span(), claim.source(), claim.cue(), claim.content());
    }

    /** What does not hold: figures below their floors, figures without a floor, floors without a figure, another part. */
    List<String> faults(Properties floors) {
        List<String> faults = new ArrayList<>();
        if (!documents.equals(floors.getProperty(DOCUMENTS))) {
            faults.add(DOCUMENTS + " is " + documents + ": these floors were set on another part of the corpora");
        }
        Set<String> names = new TreeSet<>(floors.stringPropertyNames());
        names.remove(DOCUMENTS);
        names.addAll(figures.keySet());
        for (String name : names) {
            Double figure = figures.get(name);
            String floor = floors.getProperty(name);
            if (figure == null) {
                faults.add(name + " has a floor, but is not measured");
            } else if (floor == null) {
                faults.add(name + " has no floor");
            } else if (100 * figure < Double.parseDouble(floor)) {
                faults.add(String.format(Locale.ROOT, "%s is %.2f, below its floor %s", name, 100 * figure, floor));
            }
        }
        return List.copyOf(faults);
    }

    private String table(Properties floors) {
        StringBuilder table = new StringBuilder();
        figures.forEach((name, figure) -> table.append(String.format(
                Locale.ROOT, "%-26s %6.2f  floor %s%n", name, 100 * figure, floors.getProperty(name, "none"))));
        return table.toString();
    }
}
