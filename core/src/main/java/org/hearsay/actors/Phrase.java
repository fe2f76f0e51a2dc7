package org.hearsay.actors;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase around a common noun: "Putin's own press secretary", "a spokesman of the Chinese Foreign Ministry".
 *
 * @param from first token, determiner included
 * @param head piece of the noun
 * @param to one past its last token, with the name after "of", "for" or "from"
 * @param determiner how it begins
 * @param possessor whose it is, by "'s"
 * @param bodies organizations and states before the noun or after "of", nearest to the noun first
 * @param country ISO code of the state that adjective, name or body gives
 * @param qualities other words before the noun, lower case
 * @param label the words without determiner and without what says nothing of who is meant
 */
record Phrase(
        int from,
        Piece head,
        int to,
        Determiner determiner,
        @Nullable Entity possessor,
        List<Entity> bodies,
        @Nullable String country,
        Set<String> qualities,
        String label) {
    /** How a phrase begins. */
    enum Determiner {
        DEFINITE,
        INDEFINITE,
        NONE
    }
}
