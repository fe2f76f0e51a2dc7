package org.hearsay.web.endpoints;

/**
 * What an address takes.
 *
 * @param name as addresses write it
 * @param place where it stands: "path" or "query"
 * @param required whether nothing is answered without it
 * @param type "string" or "integer"
 * @param words what it is, for people
 */
public record Parameter(String name, String place, boolean required, String type, String words) {
    /** The filter, in the language of the command line. */
    public static final Parameter FILTER = query(
            "q",
            "string",
            "Which ones, in the filter language: words, \"phrases\", voice:NAME, act:denies, since:2025-03, …");

    /** How many a page has. */
    public static final Parameter LIMIT = query("limit", "integer", "How many, from 1 to 1000; 50 unless told.");

    /** Where a page begins. */
    public static final Parameter AFTER =
            query("after", "string", "Where the page before ended; stands in its link to the next one.");

    /** Something in the path that an address cannot do without. */
    public static Parameter path(String name, String words) {
        return new Parameter(name, "path", true, "string", words);
    }

    /** Something that may stand behind the question mark. */
    public static Parameter query(String name, String type, String words) {
        return new Parameter(name, "query", false, type, words);
    }

    /** Something that must stand behind the question mark. */
    public static Parameter needed(String name, String words) {
        return new Parameter(name, "query", true, "string", words);
    }
}
