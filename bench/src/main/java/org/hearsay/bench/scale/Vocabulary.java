package org.hearsay.bench.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The words of a collection: which belong to names, and which are rare enough that another one may stand in their place. */
final class Vocabulary {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Words in a larger share of all texts hold a language together, and stay. */
    private static final double FREQUENT = 0.05;

    private static final int SHORTEST = 4;
    private static final int CAPITALS = 4;
    private static final List<String> ENDINGS = List.of("ing", "ed", "ly", "s");

    /** Names in a larger share of all texts stay: countries, parties, agencies. One that is made up would count as rare wherever it stands. */
    private static final double KNOWN = 0.01;

    private final Set<String> names = new HashSet<>();
    private final Set<String> frequent = new HashSet<>();

    /** Words that may stand for one another: alike in ending and frequency, each list in its order. */
    private final Map<String, List<String>> alike = new TreeMap<>();

    Vocabulary(List<String> texts) {
        Map<String, Integer> capital = new HashMap<>();
        Map<String, Integer> lower = new HashMap<>();
        for (String text : texts) {
            Set<String> words = new HashSet<>();
            WORD.matcher(text).results().forEach(match -> words.add(match.group()));
            for (String word : words) {
                boolean large = Character.isUpperCase(word.codePointAt(0));
                (large ? capital : lower).merge(large ? word.toLowerCase(Locale.ROOT) : word, 1, Integer::sum);
            }
        }
        capital.forEach((word, count) -> {
            if (word.length() > 1 && count > CAPITALS * lower.getOrDefault(word, 0) && !Days.isName(word)) {
                names.add(word);
                if (count > KNOWN * texts.size()) {
                    frequent.add(word);
                }
            }
        });
        lower.forEach((word, count) -> {
            if (word.length() >= SHORTEST && count <= FREQUENT * texts.size() && !names.contains(word)) {
                alike.computeIfAbsent(kind(word, count), _ -> new ArrayList<>()).add(word);
            }
        });
        alike.values().forEach(words -> words.sort(Comparator.naturalOrder()));
    }

    private static String kind(String word, int count) {
        String ending = ENDINGS.stream().filter(word::endsWith).findFirst().orElse("");
        return ending + Integer.toBinaryString(count).length();
    }

    /** Whether a word, in lower case, belongs to a name. */
    boolean isName(String word) {
        return names.contains(word);
    }

    /** Whether a name, in lower case, stands in many texts. */
    boolean isFrequent(String name) {
        return frequent.contains(name);
    }

    /**
     * Words and those that stand in their place.
     *
     * @param share in hundredths, of the rare words that are exchanged
     */
    Map<String, String> exchanged(long seed, int share) {
        Map<String, String> exchanged = new HashMap<>();
        for (List<String> words : alike.values()) {
            List<String> some = words.stream()
                    .filter(word -> Chance.below(100, Chance.bits(seed, "share " + word)) < share)
                    .toList();
            List<String> mixed = some.stream()
                    .sorted(Comparator.comparingLong((String word) -> Chance.bits(seed, word)))
                    .toList();
            for (int i = 0; i < some.size(); i++) {
                exchanged.put(some.get(i), mixed.get(i));
            }
        }
        return exchanged;
    }
}
