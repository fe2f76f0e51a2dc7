package org.hearsay.web.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.tables.Table;

/** How an article calls somebody: by name, by what they are, or by what it holds of them. */
public enum Naming {
    /** By a name: "Dmitry Peskov", "the Kremlin". */
    NAME,
    /** By a role or description: "the foreign minister", "a US official". */
    ROLE,
    /** By a word that judges: "the tyrant". */
    EPITHET,
    /** By a word that only points back: "he". */
    PRONOUN;

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+");
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "him",
            "her",
            "them",
            "us",
            "me",
            "who",
            "which",
            "that",
            "this",
            "these",
            "those",
            "his",
            "hers",
            "theirs",
            "himself",
            "herself",
            "themselves",
            "some",
            "others",
            "both",
            "many",
            "one",
            "people");
    private static final Set<String> JUDGING = judging();
    private static final int SHORTEST_NAME = 3;

    private static Set<String> judging() {
        Set<String> words = new HashSet<>();
        for (List<String> row : Table.read("epithets.tsv")) {
            words.add(row.get(0));
            words.addAll(Table.values(row.get(1)));
        }
        return Set.copyOf(words);
    }

    /**
     * How words call somebody.
     *
     * @param name as the ledger knows them
     */
    public static Naming of(String words, String name) {
        List<String> mention = split(words);
        if (judges(words)) {
            return EPITHET;
        }
        if (mention.stream().allMatch(word -> PRONOUNS.contains(word.toLowerCase(Locale.ROOT)))) {
            return PRONOUN;
        }
        String last = split(name).stream().reduce((first, second) -> second).orElse("");
        boolean shared = last.length() >= SHORTEST_NAME
                && mention.stream().anyMatch(word -> isCapital(word) && word.equals(last));
        boolean proper =
                mention.stream().filter(word -> !word.equalsIgnoreCase("the")).allMatch(Naming::isCapital);
        return shared || proper ? NAME : ROLE;
    }

    /** Whether a word among these judges whom it names. */
    public static boolean judges(String words) {
        return split(words.toLowerCase(Locale.ROOT)).stream().anyMatch(JUDGING::contains);
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static List<String> split(String words) {
        return BREAK.splitAsStream(words.replaceAll("['’]s\\b", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
