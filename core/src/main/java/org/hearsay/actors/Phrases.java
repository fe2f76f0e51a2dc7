package org.hearsay.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary of phrases of one or more words.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {
    private record Entry<T>(List<String> words, T value) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    private final boolean anyCase;

    /** @param anyCase whether capitals make no difference */
    Phrases(boolean anyCase) {
        this.anyCase = anyCase;
    }

    /** Adds a phrase; the first meaning given to it stays. */
    void add(String phrase, T value) {
        List<String> words = new ArrayList<>();
        Words.scan(phrase, (from, to) -> words.add(key(Words.plain(phrase.substring(from, to)))));
        List<Entry<T>> entries = byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>());
        if (entries.stream().noneMatch(entry -> entry.words.equals(words))) {
            entries.add(new Entry<>(List.copyOf(words), value));
            entries.sort((a, b) -> Integer.compare(b.words.size(), a.words.size()));
        }
    }

    private String key(String word) {
        return anyCase ? word.toLowerCase(java.util.Locale.ROOT) : word;
    }

    /** The longest phrase that begins at a token and ends in its sentence, or null. */
    @Nullable
    Match<T> longest(Tokens tokens, int at) {
        List<Entry<T>> entries = byFirst.get(anyCase ? tokens.lower(at) : tokens.word(at));
        if (entries == null) {
            return null;
        }
        for (Entry<T> entry : entries) {
            if (matches(tokens, at, entry.words)) {
                return new Match<>(at + entry.words.size(), entry.value);
            }
        }
        return null;
    }

    private boolean matches(Tokens tokens, int at, List<String> words) {
        // A sentence may seem to end at a full stop inside, as in "U.N. Security Council".
        int breaks = words.contains(".") || words.getFirst().endsWith(".") ? 1 : 0;
        if (at + words.size() > tokens.size()
                || tokens.sentence(at + words.size() - 1) - tokens.sentence(at) > breaks) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).equals(anyCase ? tokens.lower(at + i) : tokens.word(at + i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A phrase found.
     *
     * @param end one past its last token
     * @param value what it means
     */
    record Match<T>(int end, T value) {}
}
