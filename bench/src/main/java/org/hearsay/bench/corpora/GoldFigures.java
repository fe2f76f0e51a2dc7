package org.hearsay.bench.corpora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The gold of reported figures ({@code bench/gold/figures.jsonl}), laid over the articles of FA-KES that it was marked in. */
public final class GoldFigures {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldFigures() {}

    /**
     * Whole sentences in which every reported figure is marked.
     *
     * @param id the passage's name
     * @param document the article it stands in
     * @param span where it stands
     * @param figures its figures, in order
     */
    public record Passage(String id, Document document, Span span, List<Marked> figures) {
        /** Makes the list unchangeable. */
        public Passage {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A marked figure; labels are as the formats write them, and what the text does not give is null or has no pieces.
     *
     * @param spans where its number stands
     * @param value the number
     * @param low the least it can be
     * @param high the most it can be
     * @param bound how the number stands to what it counts
     * @param unit what kind of thing it counts
     * @param currency ISO 4217 code of money
     * @param counted pieces of what is counted
     * @param owner pieces of the words for whose it is
     * @param happening what happened to it
     * @param asOf pieces of the words for the time of the count
     * @param scope over what it is counted
     */
    public record Marked(
            List<Span> spans,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String bound,
            String unit,
            @Nullable String currency,
            List<Span> counted,
            List<Span> owner,
            @Nullable String happening,
            List<Span> asOf,
            @Nullable String scope) {}

    /**
     * The passages of a half, in order.
     *
     * @throws IllegalStateException if an article is not the one that was annotated
     */
    public static List<Passage> read(Path file, Corpora corpora, GoldLayers.Half half) {
        Map<String, Document> articles =
                FaKes.documents(corpora).stream().collect(Collectors.toMap(Document::name, Function.identity()));
        try {
            return Files.readAllLines(file).stream()
                    .map(JSON::readTree)
                    .filter(record ->
                            record.get("half").asString().equals(half.name().toLowerCase(Locale.ROOT)))
                    .map(record -> passage(record, articles))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Passage passage(JsonNode record, Map<String, Document> articles) {
        String name = record.get("document").asString();
        Document document = Objects.requireNonNull(articles.get(name), () -> "no article " + name);
        if (!document.sha256().equals(record.get("sha256").asString())) {
            throw new IllegalStateException(name + " is not the text that was annotated");
        }
        return new Passage(
                record.get("id").asString(),
                document,
                new Span(record.get("start").asInt(), record.get("end").asInt()),
                record.get("figures").values().stream().map(GoldFigures::figure).toList());
    }

    private static Marked figure(JsonNode figure) {
        return new Marked(
                spans(figure.get("spans")),
                number(figure.get("value")),
                number(figure.get("low")),
                number(figure.get("high")),
                figure.get("bound").asString(),
                figure.get("unit").asString(),
                text(figure.get("currency")),
                spans(figure.get("counted")),
                spans(figure.get("owner")),
                text(figure.get("happening")),
                spans(figure.get("as_of")),
                text(figure.get("scope")));
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isNull() ? null : node.decimalValue().stripTrailingZeros();
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }

    private static List<Span> spans(JsonNode node) {
        return node.values().stream()
                .map(span -> new Span(span.get(0).asInt(), span.get(1).asInt()))
                .toList();
    }
}
