package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.hearsay.Extractor;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.PolNear;
import org.hearsay.bench.measures.Matching;
import org.hearsay.bench.measures.Platt;
import org.hearsay.bench.measures.Reliability;
import org.hearsay.bench.measures.Score;
import org.hearsay.bench.measures.SoftAttribution;
import org.hearsay.claims.BratFormat;
import org.hearsay.claims.Claim;
import org.hearsay.encoder.Model;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Measures the reader on PolNeAR: {@code bench/run PolnearDev [--side dev|train] [--sample N] [--seed N] [--out FOLDER]
 * [--reliability yes] [--threads N]}. Only outermost claims are compared, since only those are marked there. {@code --out} writes them
 * as brat files. {@code --reliability} compares confidences with what came of them, and fits the two numbers of
 * {@code calibration} in the model's {@code encoder.json} on the articles with even numbers; the odd ones show its worth.
 */
public final class PolnearDev {
    /** Worth from which a pair counts as right when confidences are judged. */
    private static final double RIGHT = 0.5;

    private PolnearDev() {}

    /**
     * An article as read.
     *
     * @param article the article with its annotation
     * @param claims all attributed claims
     * @param compared those of them that are compared: outermost, and no part of the text that the annotators discarded
     * @param comparison the comparison
     */
    record Read(PolNear.Annotated article, List<Claim> claims, List<Claim> compared, SoftAttribution comparison) {}

    /** Runs the measurement. */
    public static void main(String[] args) throws IOException {
        Set<String> known = Set.of("side", "sample", "seed", "out", "reliability", "threads");
        Arguments arguments = Arguments.parse(args, known);
        PolNear.Side side = arguments.choice("side", PolNear.Side.class, PolNear.Side.DEV);
        List<PolNear.Annotated> articles = PolNear.annotated(Corpora.required(System.getenv()), side);
        articles = sample(articles, arguments.number("sample", articles.size()), arguments.number("seed", 1));
        try (Extractor extractor = Extractor.load()) {
            List<Read> read = read(extractor, articles, arguments.number("threads", 1));
            System.out.println(extractor.reader() + "\n" + side + ", " + read.size() + " articles");
            System.out.print(table(figures(read)));
            if (arguments.text("out").isPresent()) {
                write(Path.of(arguments.text("out", "")), read);
            }
            if (arguments.text("reliability").isPresent()) {
                System.out.println(reliability(read, current(Model.english().description())));
            }
        }
    }

    private static List<PolNear.Annotated> sample(List<PolNear.Annotated> articles, int size, long seed) {
        if (size >= articles.size()) {
            return articles;
        }
        List<PolNear.Annotated> drawn = new ArrayList<>(articles);
        Collections.shuffle(drawn, new Random(seed));
        return drawn.subList(0, size).stream()
                .sorted((a, b) -> a.document().name().compareTo(b.document().name()))
                .toList();
    }

    /** Reads articles and compares their outermost claims with the annotation. */
    static List<Read> read(Extractor extractor, List<PolNear.Annotated> articles, int threads) {
        List<List<Claim>> readings = Readings.attributed(
                document -> extractor.extract(document.article()),
                articles.stream().map(PolNear.Annotated::document).toList(),
                threads);
        List<Read> read = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            PolNear.Annotated article = articles.get(i);
            List<Claim> compared = Readings.outermost(readings.get(i)).stream()
                    .filter(claim -> SoftAttribution.counts(Readings.marked(claim), article.gold()))
                    .toList();
            SoftAttribution comparison = SoftAttribution.of(
                    article.document().article().text(),
                    article.gold(),
                    compared.stream().map(Readings::marked).toList());
            read.add(new Read(article, readings.get(i), compared, comparison));
        }
        return read;
    }

    /** The figures of all articles together. */
    static SoftAttribution.Figures figures(List<Read> read) {
        return read.stream()
                .map(each -> each.comparison().figures())
                .reduce(SoftAttribution.Figures.NONE, SoftAttribution.Figures::plus);
    }

    private static String table(SoftAttribution.Figures figures) {
        StringBuilder table = new StringBuilder();
        table.append("attribution (soft) ").append(figures.attribution()).append('\n');
        table.append("  detection        ").append(figures.detection()).append('\n');
        for (SoftAttribution.Role role : SoftAttribution.Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            table.append(String.format(
                    Locale.ROOT,
                    "%-7s in pairs %.2f%n",
                    name,
                    100 * figures.overlap().getOrDefault(role, Score.NONE).recall()));
            table.append("        exact      ")
                    .append(figures.exact().get(role))
                    .append('\n');
            table.append("        token      ")
                    .append(figures.token().get(role))
                    .append('\n');
        }
        return table.toString();
    }

    private static void write(Path folder, List<Read> read) throws IOException {
        Files.createDirectories(folder);
        for (Read each : read) {
            String brat = BratFormat.of(each.article().document().article().text(), each.claims(), false);
            Files.writeString(folder.resolve(each.article().document().name() + ".ann"), brat);
        }
    }

    private static Platt.Curve current(JsonNode description) {
        @Nullable JsonNode calibration = description.get("calibration");
        return calibration == null
                ? Platt.Curve.IDENTITY
                : new Platt.Curve(
                        calibration.get("slope").asDouble(),
                        calibration.get("intercept").asDouble());
    }

    /**
     * How far confidences can be believed, now and with the curve that the articles with even numbers give.
     *
     * @param current the curve that made the confidences, taken back before fitting
     */
    private static String reliability(List<Read> read, Platt.Curve current) {
        List<Platt.Outcome> all = new ArrayList<>();
        List<Platt.Outcome> even = new ArrayList<>();
        List<Platt.Outcome> odd = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            List<Platt.Outcome> outcomes = outcomes(read.get(i));
            all.addAll(outcomes);
            outcomes.stream()
                    .map(outcome -> new Platt.Outcome(current.score(outcome.score()), outcome.correct()))
                    .forEach(i % 2 == 0 ? even::add : odd::add);
        }
        Platt.Curve curve = Platt.fit(even);
        List<Platt.Outcome> fitted = odd.stream()
                .map(outcome -> new Platt.Outcome(curve.probability(outcome.score()), outcome.correct()))
                .toList();
        return "confidence as it is, all articles\n" + Reliability.of(all) + "\nraw score, odd articles\n"
                + Reliability.of(odd) + "\nwith the curve of the even articles, odd articles\n" + Reliability.of(fitted)
                + String.format(
                        Locale.ROOT,
                        "%n\"calibration\": {\"slope\": %.4f, \"intercept\": %.4f}",
                        curve.slope(),
                        curve.intercept());
    }

    private static List<Platt.Outcome> outcomes(Read read) {
        Set<Integer> right = new HashSet<>();
        for (Matching.Pair<SoftAttribution.Worth> pair : read.comparison().pairs()) {
            if (pair.value().mean() >= RIGHT) {
                right.add(pair.predicted());
            }
        }
        List<Platt.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < read.compared().size(); i++) {
            outcomes.add(new Platt.Outcome(read.compared().get(i).confidence(), right.contains(i)));
        }
        return outcomes;
    }
}
