package org.hearsay.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hearsay.Extractor;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.FaKes;
import org.hearsay.bench.events.EventLine;
import org.hearsay.events.Event;
import org.hearsay.events.Events;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Prints events to be judged by eye: {@code bench/run EventSentences [--file TEXT] [--first ROW --last ROW]}. Without arguments those in the sentences
 * of bench/gold/event-sentences.jsonl, each read in its article; with rows those of whole articles of FA-KES, with a file those of a plain text (for
 * tuning).
 */
public final class EventSentences {
    private static final Path SENTENCES = Path.of("bench/gold/event-sentences.jsonl");

    private EventSentences() {}

    /** Prints them. */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(args, Set.of("file", "first", "last"));
        Events events = Events.load();
        try (Extractor extractor = Extractor.load()) {
            if (arguments.text("file").isPresent()) {
                String text = Files.readString(Path.of(arguments.text("file").get()));
                printAll(extractor, events, Article.at("file", text).build());
                return;
            }
            List<Document> documents = FaKes.documents(Corpora.required(System.getenv()));
            if (arguments.text("first").isPresent()) {
                int first = arguments.number("first", 500);
                for (Document each : documents.subList(first - 1, arguments.number("last", first))) {
                    printAll(extractor, events, each.article());
                }
                return;
            }
            printGold(extractor, events, documents);
        }
    }

    private static void printGold(Extractor extractor, Events events, List<Document> documents) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        int found = 0;
        for (String line : Files.readAllLines(SENTENCES, StandardCharsets.UTF_8)) {
            JsonNode row = mapper.readTree(line);
            Article article = documents
                    .get(Integer.parseInt(row.get("document").asString()) - 1)
                    .article();
            Span span = new Span(row.get("start").asInt(), row.get("end").asInt());
            System.out.println(
                    row.get("id").asString() + " " + article.text().slice(span).replace('\n', ' '));
            for (Event event : events.in(extractor.analyse(article))) {
                if (span.contains(Span.hull(event.spans()))) {
                    System.out.println("    " + EventLine.of(article.text(), event));
                    found++;
                }
            }
        }
        System.out.println(found + " events");
    }

    private static void printAll(Extractor extractor, Events events, Article article) {
        System.out.println("== " + article.uri());
        List<Event> found = events.in(extractor.analyse(article));
        article.sentences().forEach(sentence -> {
            System.out.println(article.text().slice(sentence.span()).replace('\n', ' '));
            found.stream()
                    .filter(event -> sentence.span().contains(event.spans().getFirst()))
                    .forEach(event -> System.out.println("    " + EventLine.of(article.text(), event)));
        });
    }
}
