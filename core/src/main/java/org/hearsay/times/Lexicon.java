package org.hearsay.times;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/** The words that rules look up by class. */
final class Lexicon {
    private final Map<String, Map<String, Meaning.Value>> classes = new HashMap<>();

    Lexicon(List<List<String>> rows) {
        for (List<String> row : rows) {
            Map<String, Meaning.Value> words = classes.computeIfAbsent(row.getFirst(), _ -> new HashMap<>());
            String value = row.get(1);
            boolean number = !value.isEmpty() && value.chars().allMatch(Character::isDigit);
            Meaning.Value meaning = new Meaning.Value(number ? Integer.parseInt(value) : 0, value);
            for (String form : List.of(row.get(2).split(" "))) {
                words.put(form, meaning);
            }
        }
    }

    static Lexicon load() {
        return new Lexicon(Table.read("times-words.tsv"));
    }

    /** All words of a class. */
    Set<String> words(String name) {
        return classes.getOrDefault(name, Map.of()).keySet();
    }

    /** What a word means as one of a class, or null when it is none. */
    Meaning.@Nullable Value value(String name, String form) {
        Map<String, Meaning.Value> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("times-words.tsv has no class " + name);
        }
        return words.get(form);
    }

    boolean has(String name, String form) {
        return value(name, form) != null;
    }
}
