package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.intake.scraped.LeftOutRules;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Articles as JSON objects, one a line.
 *
 * <pre>{@code
 * {"id":"d93a…","uri":"a.html","title":"…","outlet":null,"byline":null,"published":"2023-04-17T09:30:00+02:00","text":"…",
 *  "left_out":[{"kind":"caption","span":[66,214]}],"origins":[[0,64,1203,1267]]}
 * }</pre>
 *
 * Only {@code text} must be there. Its offsets count code points, half open; an origin is start and end in the text, start and
 * end in the document. {@code text} begins with the title; where it does not, it is kept as it is, so that offsets made elsewhere
 * still fit, and the title is a field only. A record without the key {@code title} is read like plain text, and one without
 * {@code left_out} is searched for words that are not the article; null and the empty list say that there is none.
 */
public final class ArticleJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ArticleJson() {}

    /** The article as one line of JSON, without a line break; {@link Intake} reads it back the same. */
    public static String write(Article article) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", article.id());
        node.put("uri", article.uri());
        node.put("title", article.title().orElse(null));
        node.put("outlet", article.outlet().orElse(null));
        node.put("byline", article.byline().orElse(null));
        node.put("published", article.published().map(Published::toString).orElse(null));
        node.put("text", article.text().string());
        ArrayNode leftOut = node.putArray("left_out");
        for (LeftOut part : article.leftOut()) {
            ObjectNode object = leftOut.addObject();
            object.put("kind", part.kind().name().toLowerCase(Locale.ROOT));
            object.putArray("span").add(part.span().start()).add(part.span().end());
        }
        ArrayNode origins = node.putArray("origins");
        for (Article.Origin origin : article.origins()) {
            origins.addArray()
                    .add(origin.span().start())
                    .add(origin.span().end())
                    .add(origin.documentStart())
                    .add(origin.documentEnd());
        }
        return MAPPER.writeValueAsString(node);
    }

    /** Reads a record; {@code place} is its address if it gives none. */
    static Article read(String json, String place, Intake intake) throws Refusal {
        JsonNode node = parse(json);
        String text = string(node, "text");
        if (text == null || text.isBlank()) {
            throw new Refusal("no \"text\"; give the article's words in that field");
        }
        if (text.codePointCount(0, text.length()) > intake.maxChars()) {
            throw tooLong(intake);
        }
        String given = string(node, "uri");
        String uri = given == null ? place : given;
        Article bare = Article.at(uri, text).build();
        List<LeftOut> leftOut = node.has("left_out")
                ? leftOut(node.get("left_out"))
                : LeftOutRules.standard().of(bare);
        String outlet = string(node, "outlet");
        Published published = published(string(node, "published"));
        try {
            return Article.at(uri, text)
                    .title(node.has("title") ? string(node, "title") : PlainText.title(bare, leftOut))
                    .outlet(outlet == null ? intake.outlet() : outlet)
                    .byline(string(node, "byline"))
                    .published(published == null ? intake.published() : published)
                    .leftOut(leftOut)
                    .origins(origins(node.get("origins")))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new Refusal("\"left_out\" or \"origins\" point outside the text; correct or remove them");
        }
    }

    static Refusal tooLong(Intake intake) {
        return new Refusal(
                "longer than " + intake.maxChars() + " characters; raise the limit with --max-chars, or split it");
    }

    private static JsonNode parse(String json) throws Refusal {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node instanceof ObjectNode) {
                return node;
            }
        } catch (JacksonException e) {
            throw new Refusal("not JSON; write one object a line");
        }
        throw new Refusal("not a JSON object; write one object a line");
    }

    private static @Nullable String string(JsonNode node, String field) throws Refusal {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new Refusal("\"" + field + "\" is no string; write it as one");
        }
        return value.stringValue();
    }

    private static @Nullable Published published(@Nullable String value) throws Refusal {
        if (value == null) {
            return null;
        }
        return Published.parse(value)
                .orElseThrow(
                        () -> new Refusal(
                                "\"published\" is neither a day (2023-04-17) nor a moment (2023-04-17T09:30:00+02:00); rewrite it"));
    }

    private static List<LeftOut> leftOut(JsonNode array) throws Refusal {
        List<LeftOut> parts = new ArrayList<>();
        for (JsonNode part : array) {
            try {
                LeftOut.Kind kind =
                        LeftOut.Kind.valueOf(part.path("kind").asString("").toUpperCase(Locale.ROOT));
                int[] span = numbers(part.path("span"), 2);
                parts.add(new LeftOut(kind, new Span(span[0], span[1])));
            } catch (IllegalArgumentException e) {
                throw new Refusal(
                        "\"left_out\" holds something that is no part: write {\"kind\":\"caption\",\"span\":[0,9]}");
            }
        }
        return parts;
    }

    private static List<Article.Origin> origins(@Nullable JsonNode array) {
        List<Article.Origin> origins = new ArrayList<>();
        for (JsonNode run : array == null ? MAPPER.createArrayNode() : array) {
            int[] numbers = numbers(run, 4);
            origins.add(new Article.Origin(new Span(numbers[0], numbers[1]), numbers[2], numbers[3]));
        }
        return origins;
    }

    private static int[] numbers(JsonNode array, int count) {
        if (array.size() != count || !array.isArray()) {
            throw new IllegalArgumentException("not " + count + " numbers");
        }
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            if (!array.get(i).canConvertToInt() || !array.get(i).isIntegralNumber()) {
                throw new IllegalArgumentException("no whole number");
            }
            numbers[i] = array.get(i).intValue();
        }
        return numbers;
    }
}
