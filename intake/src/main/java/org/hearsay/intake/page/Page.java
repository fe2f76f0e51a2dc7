package org.hearsay.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What an HTML page says.
 *
 * @param text the article: title, blank line, paragraphs parted by blank lines; empty when there is none
 * @param title its headline, or null
 * @param authors who wrote it, in the page's order
 * @param outlet who published it, or null
 * @param published when, or null
 * @param origins where the source writes each run of the text
 */
public record Page(
        String text,
        @Nullable String title,
        List<String> authors,
        @Nullable String outlet,
        @Nullable Published published,
        List<Article.Origin> origins) {
    /** Deeper elements become siblings; no page that people write comes near. */
    private static final int MAX_DEPTH = 400;

    /** Lists are copied. */
    public Page {
        authors = List.copyOf(authors);
        origins = List.copyOf(origins);
    }

    /** Reads a page from its decoded source. Never fails: a page without an article has an empty text. */
    public static Page of(String html) {
        Document document = Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(MAX_DEPTH)
                .parseInput(html, "");
        Metadata metadata = Metadata.of(document);
        Element root = document.body();
        Outline outline = Outline.of(Blocks.of(root, html), root);
        Block headline = Titles.find(outline, metadata.titles());
        List<Block> body = new Sifting(outline, Region.body(outline), headline).kept();
        String named = metadata.titles().isEmpty() ? null : metadata.titles().getFirst();
        String title = headline == null ? named : headline.text().replace('\n', ' ');
        if (body.isEmpty()) {
            return new Page("", title, metadata.authors(), metadata.outlet(), metadata.published(), List.of());
        }
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        if (headline != null) {
            append(title == null ? "" : title, headline.runs(), text, runs);
        } else if (title != null) {
            append(title, List.of(), text, runs);
        }
        body.forEach(block -> append(block.text(), block.runs(), text, runs));
        return new Page(
                text.toString(),
                title,
                metadata.authors(),
                metadata.outlet(),
                metadata.published(),
                origins(text.toString(), html, runs));
    }

    private static void append(String words, List<Run> from, StringBuilder text, List<Run> runs) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        from.forEach(run -> runs.add(run.shifted(text.length())));
        text.append(words);
    }

    private static List<Article.Origin> origins(String text, String html, List<Run> runs) {
        Text words = Text.of(text);
        Text source = Text.of(html);
        List<Article.Origin> origins = new ArrayList<>(runs.size());
        for (Run run : runs) {
            Span span = words.span(run.start(), run.start() + run.length());
            origins.add(new Article.Origin(span, source.offset(run.from()), source.offset(run.to())));
        }
        return origins;
    }
}
