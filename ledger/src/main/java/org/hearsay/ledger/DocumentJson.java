package org.hearsay.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document as JSON, on one line: the fields of {@code hearsay read --format article}, then those of the ledger and the number of claims
 * that follow it.
 */
public final class DocumentJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DocumentJson() {}

    /**
     * The whole document.
     *
     * @param claims how many claims follow it
     */
    public static String line(Document document, int claims) {
        ObjectNode node = known(document);
        node.put("text", document.text());
        node.set("left_out", JSON.readTree(document.leftOut()));
        node.set("origins", JSON.readTree(document.origins()));
        return JSON.writeValueAsString(kept(node, document, claims));
    }

    /**
     * The same without the words, and what tells where they stand.
     *
     * @param claims how many claims stand in it
     */
    public static String head(Document document, int claims) {
        return JSON.writeValueAsString(kept(known(document), document, claims));
    }

    private static ObjectNode known(Document document) {
        return JSON.createObjectNode()
                .put("id", document.id())
                .put("uri", document.uri())
                .put("title", document.title())
                .put("outlet", document.outlet())
                .put("byline", document.byline())
                .put("published", document.published());
    }

    private static ObjectNode kept(ObjectNode node, Document document, int claims) {
        return node.put("version", document.version())
                .put("reader", document.reader())
                .put("added", document.added().toString())
                .put("claims", claims);
    }

    /** @throws IllegalArgumentException if it is no document; the message says why */
    static Document parse(JsonNode node) {
        String leftOut = array(node, "left_out");
        String origins = array(node, "origins");
        String text = Fields.string(node, "text");
        Document document = new Document(
                Fields.string(node, "id"),
                Fields.string(node, "uri"),
                Fields.number(node, "version"),
                Fields.maybe(node, "title"),
                Fields.maybe(node, "outlet"),
                Fields.maybe(node, "byline"),
                published(Fields.maybe(node, "published")),
                text,
                leftOut,
                origins,
                Fields.string(node, "reader"),
                instant(Fields.string(node, "added")));
        int length = text.codePointCount(0, text.length());
        if (leftOut(leftOut).stream().anyMatch(part -> part.span().end() > length)
                || origins(origins).stream().anyMatch(run -> run.span().end() > length)) {
            throw new IllegalArgumentException("\"left_out\" or \"origins\" point outside the text");
        }
        return document;
    }

    private static @Nullable String published(@Nullable String value) {
        if (value != null && Published.parse(value).isEmpty()) {
            throw new IllegalArgumentException("\"published\" is neither a day nor a moment");
        }
        return value;
    }

    private static Instant instant(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"added\" is no moment", e);
        }
    }

    private static String array(JsonNode node, String field) {
        JsonNode array = node.path(field);
        if (!array.isArray()) {
            throw new IllegalArgumentException("no list \"" + field + "\"");
        }
        return JSON.writeValueAsString(array);
    }

    static String leftOut(List<LeftOut> parts) {
        ArrayNode array = JSON.createArrayNode();
        for (LeftOut part : parts) {
            ObjectNode object = array.addObject();
            object.put("kind", part.kind().name().toLowerCase(Locale.ROOT));
            object.putArray("span").add(part.span().start()).add(part.span().end());
        }
        return JSON.writeValueAsString(array);
    }

    /** @throws IllegalArgumentException if there is something else in the list */
    static List<LeftOut> leftOut(String json) {
        List<LeftOut> parts = new ArrayList<>();
        for (JsonNode part : JSON.readTree(json)) {
            LeftOut.Kind kind = LeftOut.Kind.valueOf(Fields.string(part, "kind").toUpperCase(Locale.ROOT));
            int[] span = numbers(part.path("span"), 2);
            parts.add(new LeftOut(kind, new Span(span[0], span[1])));
        }
        return parts;
    }

    static String origins(List<Article.Origin> origins) {
        ArrayNode array = JSON.createArrayNode();
        for (Article.Origin origin : origins) {
            array.addArray()
                    .add(origin.span().start())
                    .add(origin.span().end())
                    .add(origin.documentStart())
                    .add(origin.documentEnd());
        }
        return JSON.writeValueAsString(array);
    }

    /** @throws IllegalArgumentException if there is something else in the list */
    static List<Article.Origin> origins(String json) {
        List<Article.Origin> origins = new ArrayList<>();
        for (JsonNode run : JSON.readTree(json)) {
            int[] numbers = numbers(run, 4);
            origins.add(new Article.Origin(new Span(numbers[0], numbers[1]), numbers[2], numbers[3]));
        }
        return origins;
    }

    private static int[] numbers(JsonNode array, int count) {
        if (!array.isArray() || array.size() != count) {
            throw new IllegalArgumentException("not " + count + " numbers");
        }
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = Fields.number(array.get(i));
        }
        return numbers;
    }
}
