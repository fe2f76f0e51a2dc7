package org.hearsay.web.words;

import java.text.Bidi;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of others within a line of ours. A name in Arabic or Hebrew turns round the commas, brackets and numbers that stand next to it, so that
 * "in NAME, 3 more ways" would read "in 3 ,NAME more ways"; set apart by Unicode's isolates it keeps its own direction and leaves the line its.
 */
public final class Isolated {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
    private static final Pattern PART_OF_ADDRESS = Pattern.compile("[^/?#&=]+");

    private Isolated() {}

    /** The same words, set apart where some of them may run from right to left. */
    public static String of(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length())
                ? FIRST_STRONG_ISOLATE + words + POP_DIRECTIONAL_ISOLATE
                : words;
    }

    /** An address whose parts follow one another from left to right, whatever their script. */
    public static String address(String uri) {
        return PART_OF_ADDRESS.matcher(uri).replaceAll(part -> Matcher.quoteReplacement(of(part.group())));
    }
}
