package org.hearsay.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * A run of letters, a run of digits, or a sign.
 *
 * @param form lower-cased; abbreviations without their inner full stops ("p.m." is "pm"), dashes as "-"
 * @param start first code point
 * @param end one past the last code point
 * @param capital whether it begins with a capital letter
 * @param glued whether nothing stands between it and the token before
 */
record Token(String form, int start, int end, boolean capital, boolean glued) {
    /** Key of every run of digits. */
    static final String NUMBER = "#";

    /** Longer words are cut: no word of a table is near it. */
    private static final int LONGEST = 40;

    /** The tokens of a span. */
    static List<Token> of(Text text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int at = span.start();
        boolean glued = false;
        while (at < span.end()) {
            if (Text.isBlank(text.codePointAt(at))) {
                at++;
                glued = false;
                continue;
            }
            int end = end(text, at, span.end());
            tokens.add(new Token(form(text, at, end), at, end, Character.isUpperCase(text.codePointAt(at)), glued));
            at = end;
            glued = true;
        }
        return tokens;
    }

    private static int end(Text text, int from, int to) {
        int first = text.codePointAt(from);
        if (isDigit(first)) {
            return run(text, from, to, true);
        }
        if (!Character.isLetter(first)) {
            return from + 1;
        }
        int end = run(text, from, to, false);
        while (end == from + 1 || isDotted(text, from, end)) {
            boolean more = end + 1 < to
                    && text.codePointAt(end) == '.'
                    && Character.isLetter(text.codePointAt(end + 1))
                    && (end + 2 >= to || !Character.isLetter(text.codePointAt(end + 2)));
            if (!more) {
                break;
            }
            end += 2;
        }
        boolean stop = isDotted(text, from, end) && end < to && text.codePointAt(end) == '.';
        return stop ? end + 1 : end;
    }

    private static int run(Text text, int from, int to, boolean digits) {
        int at = from;
        while (at < to && (digits ? isDigit(text.codePointAt(at)) : Character.isLetter(text.codePointAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isDotted(Text text, int from, int end) {
        return end - from > 2 && text.codePointAt(from + 1) == '.';
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static String form(Text text, int start, int end) {
        String written = text.slice(new Span(start, Math.min(end, start + LONGEST)));
        if (end - start == 1) {
            return switch (written) {
                case "–", "—", "‒", "‐", "‑", "−" -> "-";
                case "’", "‘", "`" -> "'";
                default -> written.toLowerCase(Locale.ROOT);
            };
        }
        return written.replace(".", "").toLowerCase(Locale.ROOT);
    }

    boolean is(String other) {
        return form.equals(other);
    }

    /** What rules are looked up by: the form, or {@link #NUMBER}. */
    String key() {
        return isNumber() ? NUMBER : form;
    }

    boolean isNumber() {
        return isDigit(form.charAt(0));
    }

    boolean isWord() {
        return Character.isLetter(form.codePointAt(0));
    }
}
