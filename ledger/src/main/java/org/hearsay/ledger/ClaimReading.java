package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.ledger.StoredClaim.Event;
import org.hearsay.ledger.StoredClaim.Figure;
import org.hearsay.ledger.StoredClaim.Held;
import org.hearsay.ledger.StoredClaim.Moment;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.StoredClaim.Person;
import org.hearsay.ledger.StoredClaim.Stance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what can be asked for from a claim's JSON. */
final class ClaimReading {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ClaimReading() {}

    /** @throws IllegalArgumentException if it is no claim; the message says why */
    static StoredClaim read(String line) {
        try {
            return read(line, JSON.readTree(line));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    static StoredClaim read(String line, JsonNode node) {
        JsonNode document = required(node, "document");
        JsonNode content = required(node, "content");
        JsonNode source = Fields.object(node, "source");
        JsonNode cue = Fields.object(node, "cue");
        return new StoredClaim(
                line,
                Fields.string(node, "id"),
                Fields.string(document, "id"),
                Fields.string(node, "kind"),
                stance(node),
                source == null ? null : party(source),
                source == null ? null : Fields.string(source, "kind"),
                cue == null ? null : Fields.string(cue, "text"),
                Fields.string(content, "text"),
                Fields.string(content, "quotation"),
                all(node, "chain", ClaimReading::party),
                Fields.maybe(node, "within"),
                Fields.number(node, "paragraph"),
                Fields.number(node, "sentence"),
                new Held(
                        all(node, "figures", ClaimReading::figure),
                        all(node, "times", ClaimReading::moment),
                        all(node, "events", event -> new Event(Fields.string(event, "type"), event.toString()))),
                value(Fields.object(node, "said")),
                confidence(node),
                Fields.string(node, "reader"));
    }

    private static Stance stance(JsonNode node) {
        return new Stance(
                Fields.string(node, "act"),
                Fields.truth(node, "act_negated"),
                Fields.truth(node, "act_hypothetical"),
                Fields.string(node, "certainty"),
                Fields.string(node, "polarity"));
    }

    private static double confidence(JsonNode node) {
        Double confidence = Fields.decimal(node, "confidence");
        if (confidence == null) {
            throw new IllegalArgumentException("no \"confidence\"");
        }
        return confidence;
    }

    private static Party party(JsonNode node) {
        return new Party(Fields.string(node, "text"), person(Fields.object(node, "actor")));
    }

    private static @Nullable Person person(@Nullable JsonNode node) {
        return node == null
                ? null
                : new Person(
                        Fields.string(node, "id"),
                        Fields.string(node, "name"),
                        Fields.maybe(node, "type"),
                        Fields.maybe(node, "country"));
    }

    private static Figure figure(JsonNode node) {
        return new Figure(
                Fields.string(node, "text"),
                Fields.decimal(node, "value"),
                Fields.decimal(node, "low"),
                Fields.decimal(node, "high"),
                Fields.string(node, "bound"),
                Fields.string(node, "unit"),
                Fields.maybe(node, "currency"),
                Fields.maybe(node, "counted"),
                person(Fields.object(node, "owner")),
                Fields.maybe(node, "happening"),
                value(Fields.object(node, "as_of")),
                Fields.maybe(node, "scope"));
    }

    private static Moment moment(JsonNode node) {
        return new Moment(
                Fields.string(node, "text"),
                Fields.string(node, "type"),
                Fields.maybe(node, "value"),
                Fields.string(node, "precision"));
    }

    /** A time's value, or the article's words where it has none. */
    private static @Nullable String value(@Nullable JsonNode time) {
        if (time == null) {
            return null;
        }
        String value = Fields.maybe(time, "value");
        return value == null ? Fields.string(time, "text") : value;
    }

    private static JsonNode required(JsonNode node, String field) {
        JsonNode object = Fields.object(node, field);
        if (object == null) {
            throw new IllegalArgumentException("no \"" + field + "\"");
        }
        return object;
    }

    private static <T> List<T> all(JsonNode node, String field, Function<JsonNode, T> reading) {
        List<T> all = new ArrayList<>();
        Fields.list(node, field).forEach(element -> all.add(reading.apply(element)));
        return all;
    }
}
