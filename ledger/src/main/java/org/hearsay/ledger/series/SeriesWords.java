package org.hearsay.ledger.series;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/** The words of {@code series-words.tsv}: what is counted, kinds of happening, nouns and prepositions of places. */
final class SeriesWords {
    private static final Set<String> KINDS = Set.of("gas", "illness", "accident", "disaster");
    private static final String LASTING = "illness";
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Set<String>> special = new HashMap<>();
    private final Map<String, Set<String>> violence = new HashMap<>();
    private final Map<String, Set<String>> places = new HashMap<>();
    private final Set<String> totals = new HashSet<>();
    private final Set<String> corrections = new HashSet<>();
    private final Pattern phrases;

    /**
     * A counted group.
     *
     * @param name what it counts as
     * @param happening what the word itself tells of it ("bodies" are of killed), or null
     */
    record Group(String name, @Nullable String happening) {}

    private SeriesWords() {
        Set<String> alternatives =
                new TreeSet<>((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
        for (List<String> row : Table.read("series-words.tsv")) {
            String word = row.get(0);
            String role = row.get(1);
            String value = row.get(2);
            switch (role) {
                case "counted" -> groups.put(word, new Group(value, null));
                case "bodies" -> groups.put(word, new Group(value, "killed"));
                case "ill" -> groups.put(word, new Group(value, "infected"));
                case "violence" ->
                    violence.computeIfAbsent(word, _ -> new TreeSet<>()).add(value);
                case "place" ->
                    places.computeIfAbsent(value, _ -> new HashSet<>()).add(word);
                case "total" -> totals.add(word);
                case "correction" -> corrections.add(word);
                default -> {
                    if (!KINDS.contains(role)) {
                        throw new IllegalStateException("series-words.tsv: unknown role " + role);
                    }
                    special.computeIfAbsent(word, _ -> new TreeSet<>()).add(value);
                }
            }
            if (!role.equals("place") && !role.equals("counted") && !role.equals("bodies") && !role.equals("ill")) {
                alternatives.add(Pattern.quote(word));
            }
        }
        phrases = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", alternatives) + ")(?![\\p{L}\\p{N}])");
    }

    static SeriesWords load() {
        return new SeriesWords();
    }

    /** What words for something counted count: the first group of people that they name, from the last word on; for a thing its noun in lower case. */
    Group group(@Nullable String counted, boolean people) {
        if (counted == null || counted.isBlank()) {
            return new Group(people ? "people" : "things", null);
        }
        String[] words = BLANK.split(counted.strip().toLowerCase(Locale.ROOT), -1);
        for (int at = words.length - 1; at >= 0; at--) {
            Optional<Group> two = at > 0 ? find(words[at - 1] + " " + words[at]) : Optional.empty();
            Optional<Group> found = two.isPresent() ? two : find(words[at]);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new Group(people ? "people" : singular(words[words.length - 1]), null);
    }

    private Optional<Group> find(String word) {
        Group group = groups.get(word);
        return Optional.ofNullable(group == null ? groups.get(singular(word)) : group);
    }

    static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** The kinds of happening that words tell: special ones alone where there are any, since "rockets with poison gas" are no mere rockets. */
    Set<String> kinds(String words) {
        Set<String> strong = new TreeSet<>();
        Set<String> weak = new TreeSet<>();
        for (String word : found(words)) {
            strong.addAll(special.getOrDefault(word, Set.of()));
            weak.addAll(violence.getOrDefault(word, Set.of()));
        }
        return strong.isEmpty() ? weak : strong;
    }

    /** How far a happening of these kinds goes. */
    Setting.Spread spread(Set<String> kinds) {
        if (kinds.contains(LASTING)) {
            return Setting.Spread.LASTING;
        }
        boolean rare = special.values().stream().anyMatch(values -> !Collections.disjoint(values, kinds));
        return rare ? Setting.Spread.RARE : Setting.Spread.COMMON;
    }

    boolean tellsTotal(String words) {
        return found(words).stream().anyMatch(totals::contains);
    }

    boolean tellsCorrection(String words) {
        return found(words).stream().anyMatch(corrections::contains);
    }

    private Set<String> found(String words) {
        Set<String> found = new HashSet<>();
        Matcher matcher = phrases.matcher(words.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    /** The words of places with this value. */
    Set<String> places(String value) {
        return places.getOrDefault(value, Set.of());
    }
}
