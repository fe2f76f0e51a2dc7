package org.hearsay.actors;

/** Cuts a string into words and marks: "U.S.", "Jong-un" and "O'Brien" are one word, the "'s" of a possessive is a word of its own. */
final class Words {
    private Words() {}

    /** Takes a word or mark by its UTF-16 indices. */
    @FunctionalInterface
    interface Taker {
        void take(int from, int to);
    }

    static void scan(String string, Taker taker) {
        int at = 0;
        while (at < string.length()) {
            int point = string.codePointAt(at);
            if (org.hearsay.text.Text.isBlank(point)) {
                at += Character.charCount(point);
            } else if (Character.isLetterOrDigit(point)) {
                at = word(string, at, taker);
            } else {
                int end = mark(string, at);
                taker.take(at, end);
                at = end;
            }
        }
    }

    private static int mark(String string, int at) {
        boolean possessive = isApostrophe(string.charAt(at))
                && at + 1 < string.length()
                && string.charAt(at + 1) == 's'
                && (at + 2 == string.length() || !Character.isLetterOrDigit(string.codePointAt(at + 2)));
        return possessive ? at + 2 : at + Character.charCount(string.codePointAt(at));
    }

    private static int word(String string, int from, Taker taker) {
        int end = acronym(string, from);
        if (end == from) {
            end = letters(string, from);
        }
        boolean possessive = end - from > 2 && string.charAt(end - 1) == 's' && isApostrophe(string.charAt(end - 2));
        if (possessive) {
            taker.take(from, end - 2);
            taker.take(end - 2, end);
        } else {
            taker.take(from, end);
        }
        return end;
    }

    private static int acronym(String string, int from) {
        int at = from;
        while (at + 1 < string.length() && Character.isUpperCase(string.charAt(at)) && string.charAt(at + 1) == '.') {
            at += 2;
        }
        return at - from >= 4 ? at : from;
    }

    private static int letters(String string, int from) {
        int at = from;
        while (at < string.length()) {
            int point = string.codePointAt(at);
            boolean joins = at > from && joins(string, at, point);
            if (!isWordPart(point) && !joins) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isWordPart(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Apostrophes, hyphens and ampersands join when letters stand on both sides; commas and points only digits. */
    private static boolean joins(String string, int at, int point) {
        if (at + 1 >= string.length()) {
            return false;
        }
        char before = string.charAt(at - 1);
        char after = string.charAt(at + 1);
        if (point == ',' || point == '.') {
            return Character.isDigit(before) && Character.isDigit(after);
        }
        boolean joint =
                point == '-' || point == '\u2010' || point == '\u2011' || point == '&' || isApostrophe((char) point);
        return joint && Character.isLetterOrDigit(after);
    }

    private static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '\u2019';
    }

    /** The word with plain apostrophes and hyphens. */
    static String plain(String word) {
        return word.replace('\u2019', '\'').replace('\u2010', '-').replace('\u2011', '-');
    }
}
