package org.hearsay.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/** Names of countries, their people and seats, and of other places, as the gazetteer has them. */
final class Countries {
    /** Words of the longest name that is looked for. */
    private static final int LONGEST = 4;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();
    private final Set<String> places = new HashSet<>();

    private Countries() {}

    static Countries load() {
        Countries countries = new Countries();
        for (List<String> row : Table.read("gazetteer-countries.tsv")) {
            countries.names.put(row.get(1), row.get(0));
            Table.values(row.get(2)).forEach(name -> countries.names.put(name, row.get(0)));
            Table.values(row.get(3)).forEach(name -> countries.demonyms.put(name, row.get(0)));
            Table.values(row.get(4)).forEach(name -> countries.seats.put(name, row.get(0)));
        }
        for (List<String> row : Table.read("gazetteer-places.tsv")) {
            countries.places.addAll(row);
        }
        return countries;
    }

    /** Whether the name that ends here is that of a country or of a city that stands for its government. */
    boolean isActor(Tree tree, int token) {
        return code(tree, token, names) != null
                || code(tree, token, seats) != null
                || isDemonym(tree.at(token).form());
    }

    /** Whether the name that ends here is that of a place. */
    boolean isPlace(Tree tree, int token) {
        return code(tree, token, names) != null
                || code(tree, token, seats) != null
                || places.contains(tree.at(token).form());
    }

    boolean isDemonym(String word) {
        return demonyms.containsKey(word);
    }

    /** The country that a stretch of tokens names by any of its words; null for none. */
    @Nullable
    String of(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            String code = demonyms.get(tree.at(i).form());
            code = code == null ? code(tree, i, names) : code;
            code = code == null ? code(tree, i, seats) : code;
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private static @Nullable String code(Tree tree, int last, Map<String, String> table) {
        StringBuilder words = new StringBuilder(tree.at(last).form());
        String code = table.get(words.toString());
        for (int i = last - 1; i >= 0 && i > last - LONGEST && code == null; i--) {
            words.insert(0, tree.at(i).form() + " ");
            code = table.get(words.toString());
        }
        return code;
    }
}
