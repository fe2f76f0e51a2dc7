package org.hearsay.actors;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Those whom an article only describes: "a US official", "residents", "a report". */
final class Described {
    private static final int KEPT = 8;
    private static final int FARTHEST = 8;

    private final Tokens tokens;
    private final Map<String, Entity> byLabel = new HashMap<>();
    private final Map<String, Deque<Entity>> byNoun = new HashMap<>();

    Described(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whoever is described so; a new entity if nobody was yet. */
    Entity describe(Role role, Phrase phrase, Entity.Sort sort) {
        String key = sort + phrase.label().toLowerCase(Locale.ROOT);
        Entity entity = byLabel.computeIfAbsent(key, k -> new Entity(phrase.label(), sort, phrase.country()));
        entity.described = true;
        entity.gender = role.gender();
        Deque<Entity> list = byNoun.computeIfAbsent(noun(role), k -> new ArrayDeque<>());
        list.remove(entity);
        list.addLast(entity);
        if (list.size() > KEPT) {
            list.removeFirst();
        }
        return entity;
    }

    private static String noun(Role role) {
        return role.word() + (role.plural() ? "s" : "");
    }

    /** The last one described by a noun, not far before a phrase that adds nothing to it; null for none. */
    @Nullable
    Entity before(Role role, Phrase phrase) {
        Deque<Entity> list = byNoun.get(noun(role));
        if (list == null || (!phrase.qualities().isEmpty() && phrase.country() == null)) {
            return null;
        }
        Entity latest = list.peekLast();
        boolean fits =
                latest != null && (phrase.country() == null || phrase.country().equals(latest.country));
        boolean near =
                latest != null && tokens.sentence(phrase.from()) - tokens.sentence(latest.lastMention) <= FARTHEST;
        return fits && near ? latest : null;
    }
}
