package org.hearsay.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.tables.Table;

/** What the tokenizer knows of English: the table {@code tokens.tsv}. */
final class TokenRules {
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, int[]> contractions = new HashMap<>();
    private final Pattern domain;

    TokenRules(List<List<String>> rows) {
        for (List<String> row : rows) {
            Set<String> list = lists.computeIfAbsent(row.get(0), name -> new HashSet<>());
            for (String form : row.get(1).split(" ", -1)) {
                list.add(form.replace("|", ""));
                if (row.get(0).equals("contraction")) {
                    contractions.put(form.replace("|", ""), lengths(form));
                }
            }
        }
        String ends = list("domain").stream().sorted().collect(Collectors.joining("|"));
        domain =
                Pattern.compile("(?i)(?:[\\p{L}\\p{N}_-]++\\.)+(?:" + ends + ")(?![\\p{L}\\p{N}])(?:/[^\\s<>\"“”]*+)?");
    }

    static TokenRules load() {
        return new TokenRules(Table.read("tokens.tsv"));
    }

    private static int[] lengths(String parts) {
        String[] each = parts.split("\\|", -1);
        int[] lengths = new int[each.length];
        for (int i = 0; i < each.length; i++) {
            lengths[i] = each[i].length();
        }
        return lengths;
    }

    private Set<String> list(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("tokens.tsv has no list " + name);
        }
        return list;
    }

    /** Whether the form, in any case, is on the list of this name. */
    boolean has(String name, String form) {
        return list(name).contains(form.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** Lengths of the parts of a word that is written as one but read as several; none for any other. */
    int[] parts(String word) {
        return contractions.getOrDefault(word.toLowerCase(Locale.ROOT), new int[0]);
    }

    /** Names of hosts and files. */
    Pattern domain() {
        return domain;
    }
}
