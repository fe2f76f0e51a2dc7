package org.hearsay.bench.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.text.Article;
import tools.jackson.databind.JsonNode;

/**
 * How many segments that articles must hold, and must not hold, are found in the text taken from pages: the measure of the
 * trafilatura project.
 *
 * <p>Arguments: the folder with {@code evaldata.json}, {@code pages.tsv} and {@code html/}; {@code -v} prints what is missing and what is too much.
 */
public final class SegmentEvaluation {
    private final Map<String, Ratio> byLanguage = new TreeMap<>();
    private final Ratio all = new Ratio();
    private final boolean verbose;
    private final PrintStream out;
    private int empty;
    private int titles;
    private int titlesRight;
    private int dates;
    private int datesRight;

    private SegmentEvaluation(boolean verbose, PrintStream out) {
        this.verbose = verbose;
        this.out = out;
    }

    /** Prints the figures. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        SegmentEvaluation evaluation =
                new SegmentEvaluation(arguments.length > 1 && arguments[1].equals("-v"), System.out);
        Map<String, String> languages = languages(folder.resolve("pages.tsv"));
        for (Map.Entry<String, JsonNode> entry :
                Pages.json(folder.resolve("evaldata.json")).properties()) {
            String page = entry.getValue().path("page").asString("");
            evaluation.add(folder.resolve("html").resolve(page), entry, languages.getOrDefault(page, "other"));
        }
        evaluation.print();
    }

    private static Map<String, String> languages(Path table) throws IOException {
        Map<String, String> languages = new HashMap<>();
        for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            languages.put(cells[0], cells[6].equals("en") || cells[6].equals("de") ? cells[6] : "other");
        }
        return languages;
    }

    private void add(Path page, Map.Entry<String, JsonNode> entry, String language) {
        Optional<Article> article = Pages.read(page);
        String text = article.map(a -> Pages.squeeze(a.text().string())).orElse("");
        empty += text.isEmpty() ? 1 : 0;
        StringBuilder misses = new StringBuilder();
        for (boolean wanted : new boolean[] {true, false}) {
            for (JsonNode segment : entry.getValue().path(wanted ? "with" : "without")) {
                boolean found = text.contains(Pages.squeeze(segment.asString("")));
                all.add(wanted, found);
                byLanguage.computeIfAbsent(language, k -> new Ratio()).add(wanted, found);
                if (wanted != found) {
                    misses.append(wanted ? "  - " : "  + ")
                            .append(segment.asString(""))
                            .append('\n');
                }
            }
        }
        if (verbose && !misses.isEmpty()) {
            out.print(page.getFileName() + " " + language + " " + entry.getKey() + "\n" + misses);
        }
        addMetadata(entry.getValue(), article);
    }

    private void addMetadata(JsonNode expected, Optional<Article> article) {
        String title = Pages.squeeze(expected.path("title").asString(""));
        if (!title.isEmpty()) {
            titles++;
            titlesRight += article.flatMap(Article::title).filter(title::equals).isPresent() ? 1 : 0;
        }
        String date = expected.path("date").asString("");
        if (!date.isEmpty()) {
            dates++;
            datesRight += article.flatMap(Article::published)
                            .filter(p -> p.date().toString().equals(date))
                            .isPresent()
                    ? 1
                    : 0;
        }
    }

    private void print() {
        out.println("all    " + all + "  empty " + empty);
        byLanguage.forEach((language, ratio) -> out.printf(Locale.ROOT, "%-6s %s%n", language, ratio));
        out.printf(
                Locale.ROOT,
                "title %d of %d (%.3f), date %d of %d (%.3f)%n",
                titlesRight,
                titles,
                Ratio.share(titlesRight, titles),
                datesRight,
                dates,
                Ratio.share(datesRight, dates));
    }
}
