package org.hearsay.ledger.corrections;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.ledger.StoredClaim.Person;
import org.hearsay.ledger.corrections.Change.Merge;
import org.hearsay.ledger.corrections.Change.Placed;
import org.hearsay.ledger.corrections.Change.Split;
import org.hearsay.ledger.corrections.Change.Spoken;
import org.hearsay.ledger.corrections.Change.Worded;
import org.hearsay.ledger.questions.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Corrections as lines of JSON, one a line: what both export and ledger hold. */
public final class CorrectionJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CorrectionJson() {}

    /** A correction on one line, without its end. */
    public static String line(Correction correction) {
        ObjectNode node = JSON.createObjectNode();
        node.put("correction", correction.id()).put("kind", correction.change().kind());
        put(node, correction.made());
        if (correction.undone() == null) {
            node.putNull("undone");
        } else {
            put(node.putObject("undone"), correction.undone());
        }
        switch (correction.change()) {
            case Merge merge -> {
                anchors(node.putArray("question"), merge.question());
                anchors(node.putArray("into"), merge.into());
            }
            case Split split -> anchors(node.putArray("claims"), split.claims());
            case Placed placed -> {
                put(node.putObject("claim"), placed.claim());
                node.put("position", placed.position().label());
            }
            case Spoken spoken -> {
                put(node.putObject("claim"), spoken.claim());
                put(node.putObject("actor"), spoken.actor());
            }
            case Worded worded -> {
                put(node.putObject("claim"), worded.claim());
                node.put("part", worded.part().label());
                quotes(node.putArray("words"), worded.words());
            }
        }
        return JSON.writeValueAsString(node);
    }

    private static void put(ObjectNode node, Signed signed) {
        node.put("by", signed.by()).put("at", signed.at().toString()).put("why", signed.why());
    }

    static void put(ObjectNode node, Person person) {
        node.put("id", person.id())
                .put("name", person.name())
                .put("type", person.type())
                .put("country", person.country());
    }

    private static void put(ObjectNode node, Anchor anchor) {
        node.put("id", anchor.claim())
                .put("document", anchor.document())
                .put("uri", anchor.uri())
                .put("kind", anchor.kind());
        quotes(node.putArray("source"), anchor.source());
        quotes(node.putArray("cue"), anchor.cue());
        quotes(node.putArray("content"), anchor.content());
    }

    private static void anchors(ArrayNode array, List<Anchor> anchors) {
        anchors.forEach(anchor -> put(array.addObject(), anchor));
    }

    private static void quotes(ArrayNode array, List<Quote> quotes) {
        for (Quote quote : quotes) {
            array.addObject()
                    .put("start", quote.start())
                    .put("end", quote.end())
                    .put("exact", quote.exact())
                    .put("prefix", quote.prefix())
                    .put("suffix", quote.suffix());
        }
    }

    /** Reads a correction's line. @throws IllegalArgumentException if it is none; the message says why */
    public static Correction parse(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
        JsonNode undone = node.path("undone");
        return new Correction(
                string(node, "correction"),
                change(node),
                signed(node),
                undone.isMissingNode() || undone.isNull() ? null : signed(undone));
    }

    private static Change change(JsonNode node) {
        String kind = string(node, "kind");
        return switch (kind) {
            case "merge" ->
                new Merge(all(node, "question", CorrectionJson::anchor), all(node, "into", CorrectionJson::anchor));
            case "split" -> new Split(all(node, "claims", CorrectionJson::anchor));
            case "position" -> new Placed(anchor(node.path("claim")), named(node, "position", Position::of));
            case "actor" -> new Spoken(anchor(node.path("claim")), person(node.path("actor")));
            case "span" ->
                new Worded(
                        anchor(node.path("claim")),
                        named(node, "part", Part::of),
                        all(node, "words", CorrectionJson::quote));
            default -> throw new IllegalArgumentException("a correction of a kind that is not known here: " + kind);
        };
    }

    private static Signed signed(JsonNode node) {
        try {
            return new Signed(string(node, "by"), Instant.parse(string(node, "at")), string(node, "why"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"at\" is no moment", e);
        }
    }

    private static Anchor anchor(JsonNode node) {
        return new Anchor(
                string(node, "id"),
                string(node, "document"),
                string(node, "uri"),
                string(node, "kind"),
                all(node, "source", CorrectionJson::quote),
                all(node, "cue", CorrectionJson::quote),
                all(node, "content", CorrectionJson::quote));
    }

    private static Quote quote(JsonNode node) {
        return new Quote(
                number(node, "start"),
                number(node, "end"),
                string(node, "exact"),
                string(node, "prefix"),
                string(node, "suffix"));
    }

    private static Person person(JsonNode node) {
        return new Person(string(node, "id"), string(node, "name"), maybe(node, "type"), maybe(node, "country"));
    }

    private static <T> T named(JsonNode node, String field, Function<String, T> of) {
        String name = string(node, field);
        try {
            return of.apply(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + field + "\" is not known here: " + name, e);
        }
    }

    private static <T> List<T> all(JsonNode node, String field, Function<JsonNode, T> reading) {
        JsonNode array = node.path(field);
        if (!array.isArray()) {
            throw new IllegalArgumentException("no list \"" + field + "\"");
        }
        List<T> all = new ArrayList<>();
        array.forEach(element -> all.add(reading.apply(element)));
        return all;
    }

    private static int number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new IllegalArgumentException("\"" + field + "\" is no whole number");
        }
        return value.intValue();
    }

    private static String string(JsonNode node, String field) {
        String value = maybe(node, field);
        if (value == null) {
            throw new IllegalArgumentException("no \"" + field + "\"");
        }
        return value;
    }

    private static @Nullable String maybe(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new IllegalArgumentException("\"" + field + "\" is no string");
        }
        return value.stringValue();
    }
}
