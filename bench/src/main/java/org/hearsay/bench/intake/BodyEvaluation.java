package org.hearsay.bench.intake;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import tools.jackson.databind.JsonNode;

/**
 * How close the text, title, authors and date taken from publishers' pages come to what the fundus project's parsers give.
 *
 * <p>Bodies are compared by the multisets of their runs of four words: precision and recall averaged over pages, F1 of the two
 * averages. Arguments: the folder with {@code index.json} and the pages; {@code -v} prints the pages that are far off.
 */
public final class BodyEvaluation {
    private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int RUN = 4;
    private static final double FAR_OFF = 0.9;

    /** Sums over pages of one language. */
    private static final class Sums {
        private double precision;
        private double recall;
        private int pages;

        @Override
        public String toString() {
            double p = precision / pages;
            double r = recall / pages;
            return String.format(Locale.ROOT, "F1 %.3f  P %.3f  R %.3f  (%d pages)", 2 * p * r / (p + r), p, r, pages);
        }
    }

    private final Path folder;
    private final boolean verbose;
    private final PrintStream out;
    private final Map<String, Sums> sums = new TreeMap<>();
    private final Map<String, int[]> fields = new TreeMap<>();

    private BodyEvaluation(Path folder, boolean verbose, PrintStream out) {
        this.folder = folder;
        this.verbose = verbose;
        this.out = out;
    }

    /** Prints the figures. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        BodyEvaluation evaluation =
                new BodyEvaluation(folder, arguments.length > 1 && arguments[1].equals("-v"), System.out);
        JsonNode texts = Pages.json(folder.resolve("ground-truth.json"));
        for (JsonNode entry : Pages.json(folder.resolve("index.json"))) {
            evaluation.add(
                    entry,
                    texts.path(entry.path("page").asString())
                            .path("articleBody")
                            .asString(""));
        }
        evaluation.print();
    }

    private void add(JsonNode entry, String expectedBody) {
        String page = entry.path("page").asString();
        String language = entry.path("language").asString();
        Optional<Article> article = Pages.read(folder.resolve(page));
        String body = article.map(Pages::body).orElse("");
        double[] scores = compare(body, expectedBody);
        for (String group : List.of("all", language.equals("en") || language.equals("de") ? language : "other")) {
            Sums of = sums.computeIfAbsent(group, k -> new Sums());
            of.precision += scores[0];
            of.recall += scores[1];
            of.pages++;
        }
        JsonNode expected = Pages.json(folder.resolve(entry.path("expect").asString()))
                .path(entry.path("version").asString());
        if (verbose && Math.min(scores[0], scores[1]) < FAR_OFF) {
            out.printf(Locale.ROOT, "%s %s P %.2f R %.2f%n", page, language, scores[0], scores[1]);
            lines(body, expectedBody, "  + ");
            lines(expectedBody, body, "  - ");
        }
        String title = Pages.squeeze(expected.path("title").asString(""));
        field("title", page, title, article.flatMap(Article::title).orElse(""), language);
        List<String> authors = new ArrayList<>();
        expected.path("authors").forEach(name -> authors.add(Pages.squeeze(name.asString(""))));
        if (!authors.isEmpty()) {
            field(
                    "authors",
                    page,
                    String.join(", ", authors),
                    article.flatMap(Article::byline).orElse(""),
                    language);
        }
        date(page, expected.path("publishing_date").asString(""), article.flatMap(Article::published), language);
    }

    private void date(String page, String expected, Optional<Published> found, String language) {
        String iso = expected.replace(' ', 'T');
        String day = found.map(p -> p.date().toString()).orElse("");
        try {
            OffsetDateTime time = OffsetDateTime.parse(iso);
            String moment = found.flatMap(p -> Optional.ofNullable(p.time()))
                    .map(t -> t.toInstant().toString())
                    .orElse("");
            field("moment", page, time.toInstant().toString(), moment, language);
            field("day", page, time.toLocalDate().toString(), day, language);
        } catch (DateTimeParseException e) {
            field("day", page, expected.substring(0, 10), day, language);
        }
    }

    private void field(String name, String page, String expected, String found, String language) {
        boolean right = expected.equals(found);
        for (String group : language.equals("en") ? List.of(name, name + " (en)") : List.of(name)) {
            int[] counts = fields.computeIfAbsent(group, k -> new int[2]);
            counts[0] += right ? 1 : 0;
            counts[1]++;
        }
        if (verbose && !right) {
            out.println(page + " " + name + "\n  expected " + expected + "\n  found    " + found);
        }
    }

    /** Precision and recall of the runs of words; a text shorter than a run counts as one run. */
    private static double[] compare(String found, String expected) {
        Map<String, Integer> left = runs(found);
        Map<String, Integer> right = runs(expected);
        long both = 0;
        for (Map.Entry<String, Integer> run : left.entrySet()) {
            both += Math.min(run.getValue(), right.getOrDefault(run.getKey(), 0));
        }
        return new double[] {Ratio.share(both, total(left)), Ratio.share(both, total(right))};
    }

    private static long total(Map<String, Integer> runs) {
        return runs.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static Map<String, Integer> runs(String text) {
        List<String> tokens =
                TOKEN.matcher(text).results().map(MatchResult::group).toList();
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= Math.max(tokens.size(), RUN) && !tokens.isEmpty(); i++) {
            runs.merge(String.join(" ", tokens.subList(i, Math.min(i + RUN, tokens.size()))), 1, Integer::sum);
        }
        return runs;
    }

    private void lines(String from, String missingIn, String mark) {
        String whole = Pages.squeeze(missingIn);
        for (String line : from.split("\\n+", -1)) {
            String squeezed = Pages.squeeze(line);
            if (!squeezed.isEmpty() && !whole.contains(squeezed)) {
                out.println(mark + (squeezed.length() > 110 ? squeezed.substring(0, 110) + "…" : squeezed));
            }
        }
    }

    private void print() {
        sums.forEach((language, each) -> out.printf(Locale.ROOT, "%-6s %s%n", language, each));
        fields.forEach((name, counts) -> out.printf(
                Locale.ROOT, "%-12s %d of %d (%.3f)%n", name, counts[0], counts[1], Ratio.share(counts[0], counts[1])));
    }
}
