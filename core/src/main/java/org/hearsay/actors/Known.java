package org.hearsay.actors;

import org.jspecify.annotations.Nullable;

/**
 * What the gazetteer knows of a name.
 *
 * @param kind what the name is of
 * @param name the name we write
 * @param country ISO code, or null
 */
record Known(Kind kind, String name, @Nullable String country) {
    /** Kinds of names. */
    enum Kind {
        /** A country by its name. */
        COUNTRY,
        /** An adjective of a country. */
        DEMONYM,
        /** A capital or palace that may stand for a government, or for a body without a country ("Brussels"). */
        SEAT,
        BODY,
        OUTLET,
        PERSON,
        PLACE
    }
}
