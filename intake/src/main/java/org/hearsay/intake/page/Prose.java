package org.hearsay.intake.page;

/** Tells sentences from labels, whatever the language. */
final class Prose {
    private static final String ENDS = ".!?…:。！？”\"“»'’)";
    private static final String WIDE_MARKS = "。，、！？";

    /** A text this long or longer is taken in full. */
    private static final int LONG = 80;

    private static final int SHORT = 25;

    private Prose() {}

    /** How much this text speaks for an article: its length if it is prose, less for a short sentence, 0 for a label. */
    static double weight(String text) {
        int wide = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (WIDE_MARKS.indexOf(c) >= 0) {
                wide++;
            }
            if (c == ',' || c == '.' || c == ';' || c == '?' || c == '!') {
                marks++;
            }
        }
        int length = text.length() + 10 * wide;
        if (length < SHORT || marks + wide == 0) {
            return length > 2 * LONG ? length * 0.5 : 0;
        }
        boolean closed = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return length < LONG ? (closed ? length * 0.5 : 0) : closed ? length : length * 0.7;
    }

    /** Whether the text ends as sentences do. */
    static boolean isClosed(String text) {
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Words by white space; a script without spaces counts two characters for a word. */
    static int words(String text) {
        int words = 0;
        int wide = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Traced.isBlank(c);
            if (!blank && !inside) {
                words++;
            }
            inside = !blank;
            if (c >= 0x3040 && c < 0xd7b0) {
                wide++;
            }
        }
        return words + wide / 2;
    }
}
