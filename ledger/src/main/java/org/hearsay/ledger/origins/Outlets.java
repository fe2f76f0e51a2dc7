package org.hearsay.ledger.origins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/** Tells outlets and agencies from others who pass a word on: by the tables {@code gazetteer-bodies.tsv} and {@code carriers.tsv}. */
final class Outlets {
    private static final Words NONE = Words.of("");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the)\\s+");

    /** Words of a name. */
    private static final int LONGEST = 5;

    private final Map<String, String> canonical = new HashMap<>();
    private final Set<String> heads;

    private Outlets(Set<String> heads) {
        this.heads = heads;
    }

    static Outlets load() {
        List<List<String>> carriers = Table.read("carriers.tsv");
        Outlets outlets = new Outlets(carriers.stream()
                .filter(row -> row.getFirst().equals("head"))
                .flatMap(row -> Table.values(row.get(1)).stream())
                .map(Outlets::key)
                .collect(Collectors.toUnmodifiableSet()));
        carriers.stream()
                .filter(row -> row.getFirst().equals("outlet"))
                .flatMap(row -> Table.values(row.get(1)).stream())
                .forEach(name -> outlets.canonical.put(key(name), key(name)));
        for (List<String> row : Table.read("gazetteer-bodies.tsv")) {
            List<String> aliases = Table.values(row.get(2));
            if (row.getFirst().equals("outlet")) {
                outlets.canonical.put(key(row.get(1)), key(row.get(1)));
                aliases.forEach(alias -> outlets.canonical.put(key(alias), key(row.get(1))));
            } else {
                outlets.canonical.remove(key(row.get(1)));
                aliases.forEach(alias -> outlets.canonical.remove(key(alias)));
            }
        }
        return outlets;
    }

    /** A name as it is compared: its words run together, in lower case, without "the"; empty for none. */
    static String key(@Nullable String name) {
        Words words = name == null ? NONE : Words.of(name);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 || !words.form(0).equals("the")) {
                key.append(words.form(i));
            }
        }
        return key.toString();
    }

    /** The key under which an outlet's documents stand, whichever of its names is given. */
    String canonical(@Nullable String name) {
        String key = key(name);
        return canonical.getOrDefault(key, key);
    }

    /**
     * Whether a name is that of an outlet as far as one can tell without its documents: one of the tables, or a short name whose last word is one with
     * which outlets' names end.
     */
    boolean knows(String name) {
        if (canonical.containsKey(key(name))) {
            return true;
        }
        List<String> words =
                List.of(ARTICLE.matcher(name.strip()).replaceFirst("").split("\\s+", -1));
        return words.size() > 1
                && words.size() <= LONGEST
                && words.stream().allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                && heads.contains(Words.form(words.getLast()));
    }
}
