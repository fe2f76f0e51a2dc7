package org.hearsay.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Splits an article into words (BERT's basic tokenizer) and notes what lower-casing takes away. Words that are left out of
 * the article are not made. {@code training/wordpiece.py} does the same; a test compares the two.
 */
public final class Words {
    private final String string;
    private final List<Word> words = new ArrayList<>();
    private boolean quoted;
    private boolean quotedAfterTwin;
    private int twin = -1;
    private boolean opens;

    private Words(String string) {
        this.string = string;
    }

    /** The words of an article, in order. */
    public static List<Word> of(Article article) {
        Words words = new Words(article.text().string());
        List<Span> leftOut = article.leftOut().stream().map(LeftOut::span).toList();
        for (Span paragraph : article.paragraphs()) {
            words.opens = true;
            words.quoted = false;
            int from = paragraph.start();
            for (Span gap : leftOut) {
                if (gap.overlaps(paragraph)) {
                    words.read(article.text(), from, Math.max(from, gap.start()));
                    from = Math.max(from, Math.min(gap.end(), paragraph.end()));
                }
            }
            words.read(article.text(), from, paragraph.end());
        }
        return List.copyOf(words.words);
    }

    private void read(Text text, int start, int end) {
        int unit = text.unit(start);
        int stop = text.unit(end);
        while (unit < stop) {
            int c = string.codePointAt(unit);
            int next = unit + Character.charCount(c);
            if (!isBreak(c)) {
                if (isPunctuation(c)) {
                    add(text, unit, next, quote(c, unit, next));
                } else {
                    while (next < stop && isInside(string.codePointAt(next))) {
                        next += Character.charCount(string.codePointAt(next));
                    }
                    add(text, unit, next, quoted);
                }
            }
            unit = next;
        }
    }

    private void add(Text text, int from, int to, boolean inQuote) {
        String form = string.substring(from, to);
        words.add(new Word(text.span(from, to), normal(form), Word.Shape.of(form), inQuote, opens));
        opens = false;
    }

    /** Whether a mark is part of a quotation; opens and closes quotations. `` and '' count as double marks. */
    private boolean quote(int c, int unit, int next) {
        if (unit == twin) {
            quoted = quotedAfterTwin;
            return true;
        }
        if ((c == '`' || c == '\'') && next < string.length() && string.charAt(next) == c) {
            quotedAfterTwin = c == '`' || !quoted;
            twin = next;
            return true;
        }
        if (c == '“' || (c == '"' && !quoted)) {
            quoted = true;
            return true;
        }
        if (c == '”' || c == '"') {
            quoted = false;
            return true;
        }
        return quoted;
    }

    private static boolean isInside(int c) {
        return !isBreak(c) && !isPunctuation(c);
    }

    private static boolean isBreak(int c) {
        int type = Character.getType(c);
        return Text.isBlank(c) || type == Character.CONTROL || type == Character.FORMAT;
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    private static String normal(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128)) {
            return lower;
        }
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(parts.length());
        parts.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
