package org.hearsay.bench.measures;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Which words or characters of a text spans cover, as sets that can be compared.
 *
 * <p>A word is a run of letters and digits and counts as covered when one of its characters is. Spans without a word (a colon)
 * are compared by their characters.
 */
public final class Positions {
    private Positions() {}

    /** First offsets of the words that these spans touch; if there are none, offsets of their characters but white space. */
    public static Set<Integer> words(Text text, List<Span> spans) {
        Set<Integer> words = new TreeSet<>();
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.codePointAt(i))) {
                    words.add(wordStart(text, i));
                }
            }
        }
        return words.isEmpty() ? inked(text, spans) : words;
    }

    private static int wordStart(Text text, int offset) {
        int start = offset;
        while (start > 0 && Character.isLetterOrDigit(text.codePointAt(start - 1))) {
            start--;
        }
        return start;
    }

    /**
     * Offsets of the characters under these spans but white space and punctuation; if there are none, but white space.
     */
    public static Set<Integer> characters(Text text, List<Span> spans) {
        Set<Integer> characters = inked(text, spans);
        Set<Integer> counted = new TreeSet<>(characters);
        counted.removeIf(i -> isIgnorable(text.codePointAt(i)));
        return counted.isEmpty() ? characters : counted;
    }

    private static Set<Integer> inked(Text text, List<Span> spans) {
        Set<Integer> characters = new TreeSet<>();
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (!isSpace(text.codePointAt(i))) {
                    characters.add(i);
                }
            }
        }
        return characters;
    }

    /** Whether a character is white space, in Unicode's sense. */
    static boolean isSpace(int codePoint) {
        return Text.isBlank(codePoint) || codePoint == 0x85;
    }

    /** Whether a character is white space or punctuation (category P). */
    static boolean isIgnorable(int codePoint) {
        return isSpace(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    /** Harmonic mean of the shares of two sets that they have in common; 1 when both are empty. */
    public static double f1(Set<Integer> a, Set<Integer> b) {
        if (a.isEmpty() && b.isEmpty()) {
            return 1;
        }
        return 2.0 * common(a, b) / (a.size() + b.size());
    }

    /** Number of elements that two sets have in common. */
    public static long common(Set<Integer> a, Set<Integer> b) {
        return a.stream().filter(b::contains).count();
    }
}
