package org.hearsay.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of the article that name somebody, before or after it is known whom.
 *
 * @param from first token
 * @param to one past the last token
 * @param entity whom; null for a word alone until all longer names are known
 * @param words the words of the name
 * @param titled whether a title or a human role stands right before it
 * @param gender by the title, or '?'
 * @param organ for an organ of a state whose state is not named here
 */
record Name(
        int from,
        int to,
        @Nullable Entity entity,
        List<String> words,
        boolean titled,
        char gender,
        @Nullable Organ organ) {
    static Name of(int from, int to, Entity entity) {
        return new Name(from, to, entity, List.of(), false, '?', null);
    }

    Name with(Entity found) {
        return new Name(from, to, found, words, titled, gender, organ);
    }
}
