package org.hearsay.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.tables.Table;

/** The named lists of words and phrases that the rules for reported figures look into. */
final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Set<String> pasts = new HashSet<>();

    private WordLists() {}

    static WordLists load() {
        WordLists words = new WordLists();
        for (List<String> row : Table.read("figure-words.tsv")) {
            String name = row.getFirst();
            Set<String> list = words.lists.computeIfAbsent(name, _ -> new HashSet<>());
            for (String phrase : row.get(1).split("\\|", -1)) {
                list.add(phrase);
                words.longest.merge(name, phrase.split(" ", -1).length, Math::max);
            }
        }
        for (List<String> row : Table.read("irregular.tsv")) {
            words.pasts.add(row.get(1));
            words.pasts.add(row.get(2));
        }
        words.pasts.remove("");
        return words;
    }

    /**
     * Whether a word is on a list.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    boolean has(String list, String form) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("figure-words.tsv has no list " + list);
        }
        return words.contains(form);
    }

    /** One past the longest phrase of a list that begins at this token, or -1. */
    int phrase(String list, Tokens tokens, int at) {
        int most = longest.getOrDefault(list, 0);
        StringBuilder phrase = new StringBuilder();
        int end = -1;
        for (int i = 0; i < most && at + i < tokens.size(); i++) {
            phrase.append(i == 0 ? "" : " ").append(tokens.form(at + i));
            if (has(list, phrase.toString())) {
                end = at + i + 1;
            }
        }
        return end;
    }

    /** Whether any phrase of a list begins in a range of tokens. */
    boolean anyIn(String list, Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (phrase(list, tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a lower-case word can be the past form of a verb. */
    boolean isPast(Token token) {
        String form = token.form();
        boolean regular =
                form.endsWith("ed") && form.length() > 4 && !form.endsWith("eed") && !form.endsWith("hundred");
        return !token.isCapital() && (regular || pasts.contains(form));
    }

    boolean isAdverb(Token token) {
        String form = token.form();
        return has("adverb", form) || (form.endsWith("ly") && form.length() > 4 && !token.isCapital());
    }
}
