package org.hearsay.figures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number in digits, or one sign.
 *
 * @param written as in the text
 * @param form lower-cased, with plain apostrophes and hyphens
 * @param start first code point
 * @param end one past the last code point
 * @param spaced whether a blank stands before it
 * @param literal what the digits say, null for words and signs
 */
record Token(
        String written,
        String form,
        int start,
        int end,
        boolean spaced,
        @Nullable Literal literal) {
    static Token word(String written, int start, int end, boolean spaced) {
        return new Token(written, form(written), start, end, spaced, null);
    }

    static Token number(String written, int start, int end, boolean spaced, Literal literal) {
        return new Token(written, written, start, end, spaced, literal);
    }

    private static String form(String written) {
        return switch (written) {
            case "’", "‘", "`" -> "'";
            case "–", "—", "−", "‐", "‑" -> "-";
            default -> written.replace('’', '\'').toLowerCase(Locale.ROOT);
        };
    }

    boolean is(String other) {
        return form.equals(other);
    }

    boolean isNumber() {
        return literal != null;
    }

    /** Whether it begins with a letter. */
    boolean isWord() {
        return literal == null && Character.isLetter(form.codePointAt(0));
    }

    boolean isSign() {
        return literal == null && !isWord();
    }

    boolean isCapital() {
        return Character.isUpperCase(written.codePointAt(0));
    }
}
