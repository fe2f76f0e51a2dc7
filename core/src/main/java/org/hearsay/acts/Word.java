package org.hearsay.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * A word or sign of the text; "didn't" is two words, "did" and "n't", and "he's" is "he" and "'s".
 *
 * @param form lower-cased, apostrophes straight, contracted auxiliaries restored ("wo" in "won't" is "will")
 * @param start first code point
 * @param end one past the last code point
 * @param capital whether it begins with a capital letter
 */
record Word(String form, int start, int end, boolean capital) {
    /** Words longer than this are cut: no word of a lexicon is near it. */
    private static final int LONGEST = 64;

    /** The first words under these spans, in their order. */
    static List<Word> of(Text text, List<Span> spans, int most) {
        List<Word> words = new ArrayList<>();
        for (Span span : spans) {
            read(text, Math.min(span.start(), text.length()), Math.min(span.end(), text.length()), most, words);
        }
        return words;
    }

    private static void read(Text text, int from, int to, int most, List<Word> words) {
        int at = from;
        while (at < to && words.size() < most) {
            int codePoint = text.codePointAt(at);
            if (Text.isBlank(codePoint)) {
                at++;
                continue;
            }
            int end = isPart(codePoint) || isApostrophe(codePoint) ? endOfWord(text, at, to) : at + 1;
            // What begins with an apostrophe is a contracted verb, or the first word of a quotation.
            boolean quotes = isApostrophe(codePoint) && !Contractions.isEnding(form(text, at, end));
            end = quotes ? at + 1 : end;
            add(text, at, end, words);
            at = end;
        }
    }

    private static int endOfWord(Text text, int from, int to) {
        int at = from + 1;
        while (at < to && continues(text, at, from, to)) {
            at++;
        }
        return at;
    }

    /** Letters and digits go on; an apostrophe, hyphen or full stop does only between two of them. */
    private static boolean continues(Text text, int at, int from, int to) {
        int codePoint = text.codePointAt(at);
        if (isPart(codePoint)) {
            return true;
        }
        boolean joins = isApostrophe(codePoint) || codePoint == '-' || codePoint == '.';
        return joins
                && at > from
                && at + 1 < to
                && isPart(text.codePointAt(at - 1))
                && isPart(text.codePointAt(at + 1));
    }

    private static void add(Text text, int start, int end, List<Word> words) {
        String form = form(text, start, end);
        boolean capital = Character.isUpperCase(text.codePointAt(start));
        int cut = Contractions.cut(form);
        if (cut <= 0 || start + cut >= end) {
            words.add(new Word(form, start, end, capital));
            return;
        }
        words.add(new Word(Contractions.full(form.substring(0, cut)), start, start + cut, capital));
        words.add(new Word(Contractions.negation(form.substring(cut)), start + cut, end, false));
    }

    private static String form(Text text, int start, int end) {
        String written = text.slice(new Span(start, Math.min(end, start + LONGEST)));
        return written.replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ROOT);
    }

    private static boolean isPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || codePoint == '_'
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '’' || codePoint == '‘';
    }

    /** Whether it is a quotation mark, single or double. */
    boolean isMark() {
        return form.equals("\"") || form.equals("“") || form.equals("”") || form.equals("'");
    }

    boolean is(String other) {
        return form.equals(other);
    }

    /** Whether it is made of letters or digits, not a sign. */
    boolean isWordLike() {
        return form.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
