package org.hearsay.web.endpoints;

import org.jspecify.annotations.Nullable;

/**
 * What an address may answer.
 *
 * @param status the HTTP status
 * @param type the media type; null for an answer without a body
 * @param schema name of the schema that the body fits, or each of its lines; null where it is no JSON
 * @param words what it is, for people
 */
public record Answer(
        int status, @Nullable String type, @Nullable String schema, String words) {
    /** The media type of JSON. */
    public static final String JSON = "application/json";

    /** The media type of JSON Lines: one JSON value a line. */
    public static final String JSON_LINES = "application/jsonl";

    /** The media type of linked data. */
    public static final String LINKED = "application/ld+json";

    /** That it went well, as JSON of this schema. */
    public static Answer json(String schema, String words) {
        return new Answer(200, JSON, schema, words);
    }

    /** That it went well, as lines of JSON, each of this schema. */
    public static Answer lines(String schema, String words) {
        return new Answer(200, JSON_LINES, schema, words);
    }

    /** That there is no such thing. */
    public static Answer missing(String words) {
        return new Answer(404, "application/problem+json", "Problem", words);
    }
}
