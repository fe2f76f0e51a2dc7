package org.hearsay.web.endpoints;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** JSON answers. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** An empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** An object of a line that this program wrote. */
    public static JsonNode parsed(String line) {
        return MAPPER.readTree(line);
    }

    /** Puts lines that are JSON values into a list, as they are. */
    public static void put(ObjectNode node, String field, Stream<String> lines) {
        ArrayNode array = node.putArray(field);
        lines.forEach(line -> array.addRawValue(new RawValue(line)));
    }

    /** A claim, character for character as it is stored. */
    public static String of(StoredClaim claim) {
        return Entry.line(claim).stripTrailing();
    }

    /** Answers with an object. */
    public static void send(Context answer, ObjectNode body) {
        send(answer, Answer.JSON, body.toString());
    }

    /**
     * Answers with a page of a list.
     *
     * @param next address of the next page; null for the last one
     */
    public static void sendPage(Context answer, ObjectNode body, @Nullable String next) {
        body.put("next", next);
        if (next != null) {
            answer.header("Link", "<" + next + ">; rel=\"next\"");
        }
        send(answer, body);
    }

    /** Answers with JSON of some media type; as bytes, since not of all of them a server knows that they are UTF-8. */
    public static void send(Context answer, String type, String json) {
        answer.contentType(type).result((json + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
