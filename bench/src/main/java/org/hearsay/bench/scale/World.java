package org.hearsay.bench.scale;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;

/** One copy of a collection: what its names, numbers, rare words and days are. */
final class World {
    private static final Pattern PIECE = Pattern.compile("(?<date>" + Days.WRITTEN + ")|(?<kept>" + Days.KEPT
            + ")|(?<number>\\d+)|(?<word>" + Vocabulary.WORD.pattern() + ")");

    private static final String[] BEGINS = {
        "b", "br", "d", "dr", "f", "g", "gr", "h", "j", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v",
        "z", "sh", "th"
    };
    private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "ai", "ou", "ea"};
    private static final String[] ENDS = {"n", "r", "l", "s", "k", "m", "t", "", "nd", "rk"};
    private static final int DAYS = 1_500;

    private final long seed;
    private final Vocabulary vocabulary;
    private final Map<String, String> exchanged;

    World(long seed, Vocabulary vocabulary, int share) {
        this.seed = seed;
        this.vocabulary = vocabulary;
        this.exchanged = vocabulary.exchanged(seed, share);
    }

    /** How many days later it is than in the real one. */
    int days() {
        return Chance.below(2 * DAYS, Chance.bits(seed, "days")) - DAYS;
    }

    /** An id of somebody in this world. */
    String id(String id) {
        return id.charAt(0) + Article.digest(seed + id);
    }

    /** What becomes of each piece of a text that is not one character by itself; none begins or ends within a word. */
    static Matcher pieces(String text) {
        return PIECE.matcher(text);
    }

    /** The words of a text in this world. */
    String of(String text) {
        return pieces(text).replaceAll(match -> Matcher.quoteReplacement(piece(match)));
    }

    String piece(MatchResult match) {
        if (match.group("date") != null) {
            return Days.shifted(match.group(), days());
        }
        if (match.group("number") != null) {
            return number(match.group());
        }
        return match.group("word") == null ? match.group() : word(match.group());
    }

    /** Counts of two and three digits become others of as many; years and the like stay. */
    String number(String digits) {
        boolean count = digits.length() == 2 || digits.length() == 3;
        if (!count || digits.charAt(0) == '0') {
            return digits;
        }
        int least = digits.length() == 2 ? 10 : 100;
        return Integer.toString(least + Chance.below(9 * least, Chance.bits(seed, digits)));
    }

    private String word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!Character.isUpperCase(word.codePointAt(0))) {
            return exchanged.getOrDefault(word, word);
        }
        if (vocabulary.isFrequent(lower)) {
            return word;
        }
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return vocabulary.isName(lower) ? letters(lower) : word;
        }
        String name = name(lower);
        if (name != null) {
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
        String other = exchanged.get(lower);
        return other == null ? word : Character.toUpperCase(other.charAt(0)) + other.substring(1);
    }

    private @Nullable String name(String lower) {
        for (String ending : new String[] {"s", "n"}) {
            String stem = lower.substring(0, lower.length() - 1);
            if (lower.endsWith(ending) && isOther(stem) && (ending.equals("s") || stem.endsWith("a"))) {
                return name(stem) + ending;
            }
        }
        if (!isOther(lower)) {
            return null;
        }
        return lower.endsWith("ia") ? syllables(lower) + "ia" : syllables(lower);
    }

    private boolean isOther(String lower) {
        return vocabulary.isName(lower) && !vocabulary.isFrequent(lower);
    }

    private String syllables(String name) {
        long bits = Chance.bits(seed, name) >>> 1;
        int count = 2 + (int) (bits % 2);
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < count; i++) {
            bits /= 2;
            made.append(BEGINS[(int) (bits % BEGINS.length)]);
            bits /= BEGINS.length;
            made.append(MIDDLES[(int) (bits % MIDDLES.length)]);
            bits /= MIDDLES.length;
        }
        return made.append(ENDS[(int) (bits % ENDS.length)]).toString();
    }

    private String letters(String name) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            made.append((char) ('A' + Chance.below(26, Chance.bits(seed + i, name))));
        }
        return made.toString();
    }
}
