package org.hearsay.ledger.origins;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * The words of a text, each with its place, written so that copies agree: in lower case, without accents, apostrophes and everything
 * that is no letter or digit.
 */
final class Words {
    /** Possessive, since otherwise each letter of a long word takes room on the stack. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]++|['’](?=\\p{L})|[.,](?=\\p{N})(?<=\\p{N}[.,]))*+");

    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String[] forms;
    private final int[] starts;
    private final int[] ends;

    private Words(String[] forms, int[] starts, int[] ends) {
        this.forms = forms;
        this.starts = starts;
        this.ends = ends;
    }

    static Words of(String text) {
        String[] forms = new String[16];
        int[] starts = new int[16];
        int[] ends = new int[16];
        int count = 0;
        int unit = 0;
        int point = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (count == forms.length) {
                forms = Arrays.copyOf(forms, 2 * count);
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            point += text.codePointCount(unit, matcher.start());
            starts[count] = point;
            point += text.codePointCount(matcher.start(), matcher.end());
            unit = matcher.end();
            ends[count] = point;
            forms[count++] = form(matcher.group());
        }
        return new Words(Arrays.copyOf(forms, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    static String form(String word) {
        return DROPPED.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    int size() {
        return forms.length;
    }

    String form(int index) {
        return forms[index];
    }

    boolean isNumber(int index) {
        return !forms[index].isEmpty() && Character.isDigit(forms[index].codePointAt(0));
    }

    /** Code points from the beginning of one word to the end of another. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** The first word that begins at this code point or after it; the number of words for none. */
    int from(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Hash of so many words from this one on. */
    long hash(int first, int count) {
        long hash = Hash.SEED;
        for (int i = first; i < first + count; i++) {
            hash = Hash.add(hash, forms[i]);
        }
        return Hash.mixed(hash);
    }
}
