package org.hearsay.actors;

import org.jspecify.annotations.Nullable;

/**
 * Tokens that the tables or their capitals hold together.
 *
 * @param kind what they are
 * @param from first token
 * @param to one past the last token
 * @param known what the gazetteer says, for names it knows
 * @param role what the noun says, for roles
 * @param organ which organ of a state, for those
 */
record Piece(
        Kind kind,
        int from,
        int to,
        @Nullable Known known,
        @Nullable Role role,
        @Nullable Organ organ) {
    /** Kinds of pieces. */
    enum Kind {
        KNOWN,
        ORGAN,
        ROLE,
        TITLE,
        /** A capitalized word that begins or goes on a name. */
        CAPITAL,
        WORD,
        MARK
    }

    boolean is(Known.Kind what) {
        return known != null && known.kind() == what;
    }

    boolean is(Role.Kind what) {
        return role != null && role.kind() == what;
    }
}
