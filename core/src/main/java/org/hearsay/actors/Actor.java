package org.hearsay.actors;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts or speaks in an article.
 *
 * @param id hash of name and type: "a" and sixteen hexadecimal digits; the same actor has the same id in every article
 * @param name its canonical name, as fully as the article or the gazetteer gives it
 * @param type what it is
 * @param country ISO 3166-1 alpha-2 code for states, their organs and whoever speaks for them; null where none is known
 */
public record Actor(
        String id, String name, Type type, @Nullable String country) {
    /** What an actor is. */
    public enum Type {
        /** A human being. */
        PERSON,
        /** A company, party, ministry, newspaper or other body. */
        ORGANIZATION,
        /** A country, and its government where a capital or the country's name stands for it. */
        STATE,
        /** People without a name of their own: soldiers, residents, experts. */
        GROUP,
        /** Somebody whom the article does not name: an official. */
        UNNAMED,
        /** A report, a study, footage. */
        DOCUMENT;

        /** The name as the formats write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
