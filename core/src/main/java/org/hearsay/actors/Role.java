package org.hearsay.actors;

/**
 * What a common noun says of whom it means.
 *
 * @param word the noun in the singular, lower case
 * @param kind which kind of noun
 * @param gender 'm', 'f', or '?' where the word does not say
 * @param sense what the noun shares with its synonyms
 * @param plural whether it stands in the plural
 */
record Role(String word, Kind kind, char gender, String sense, boolean plural) {
    /** Kinds of nouns. */
    enum Kind {
        OFFICE,
        SPOKESMAN,
        STOOGE,
        PERSON,
        DOCUMENT,
        OUTLET,
        STATE,
        BODY
    }

    /** Whether one human being can be called so. */
    boolean isHuman() {
        return switch (kind) {
            case OFFICE, SPOKESMAN, STOOGE, PERSON -> true;
            case DOCUMENT, OUTLET, STATE, BODY -> false;
        };
    }
}
