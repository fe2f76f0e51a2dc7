package org.hearsay.acts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.tables.Table;

/** The named lists of words that the rules look into. */
final class Vocabulary {
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Set<String> verbs;

    Vocabulary(List<List<String>> rows, Set<String> verbs) {
        for (List<String> row : rows) {
            lists.computeIfAbsent(row.getFirst(), name -> new HashSet<>())
                    .addAll(List.of(row.get(1).split(" ")));
        }
        this.verbs = Set.copyOf(verbs);
    }

    static Vocabulary load(Inflections inflections) {
        return new Vocabulary(Table.read("words.tsv"), inflections.irregularForms());
    }

    /** Whether the word is on the list of this name. */
    boolean has(String list, Word word) {
        return has(list, word.form());
    }

    /**
     * Whether the form is on the list of this name.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    boolean has(String list, String form) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("words.tsv has no list " + list);
        }
        return words.contains(form);
    }

    /** Whether any of the words is on the list. */
    boolean hasAny(String list, List<Word> words) {
        return words.stream().anyMatch(word -> has(list, word));
    }

    /** Words that may stand between an auxiliary and its verb. */
    boolean isAdverb(Word word) {
        return (word.form().endsWith("ly") && word.form().length() > 4 && !has("not-adverb", word))
                || has("adverb", word);
    }

    /** Whether the word can be a finite verb: auxiliaries, irregular forms, and what ends like a past tense. */
    boolean isVerbLike(Word word) {
        return has("auxiliary", word) || verbs.contains(word.form()) || isRegularPast(word);
    }

    private static boolean isRegularPast(Word word) {
        return word.form().endsWith("ed")
                && word.form().length() > 4
                && !word.form().endsWith("eed");
    }
}
