package org.hearsay.ledger.corrections;

import java.util.Optional;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Words of a text that are found again after it was edited: where they stood, the words themselves and what stood around them, as the selectors of the
 * W3C's Web Annotation Data Model have it (TextPositionSelector, TextQuoteSelector).
 *
 * @param start first code point, from 0
 * @param end one past the last code point
 * @param exact the words
 * @param prefix what stood before them, at most {@value #AROUND} code points
 * @param suffix what stood after them, likewise
 */
public record Quote(int start, int end, String exact, String prefix, String suffix) {
    /** Code points that are kept on each side. */
    static final int AROUND = 32;

    /** @throws IllegalArgumentException if the place does not fit the words */
    public Quote {
        if (start < 0 || end <= start || Text.of(exact).length() != end - start) {
            throw new IllegalArgumentException("words that do not fit their place " + start + ".." + end);
        }
    }

    /** The words under a span of a text. @throws IllegalArgumentException if it reaches beyond the text */
    public static Quote of(Text text, Span span) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(
                    "a place beyond the end of the text: " + span.start() + ".." + span.end());
        }
        return new Quote(
                span.start(),
                span.end(),
                text.slice(span),
                slice(text, Math.max(0, span.start() - AROUND), span.start()),
                slice(text, span.end(), Math.min(text.length(), span.end() + AROUND)));
    }

    /** Words that are sought near a place, whatever stands around them. */
    public static Quote near(int start, String words) {
        return new Quote(start, start + Text.of(words).length(), words, "", "");
    }

    private static String slice(Text text, int start, int end) {
        return start == end ? "" : text.slice(new Span(start, end));
    }

    /** Where they stood. */
    public Span span() {
        return new Span(start, end);
    }

    /**
     * Where the words stand in a text: of several places the one around which most is as it was, and of those alike the nearest to where they stood.
     * Empty where they do not stand.
     */
    public Optional<Span> in(Text text) {
        if (end <= text.length()
                && text.slice(span()).equals(exact)
                && Quote.of(text, span()).equals(this)) {
            return Optional.of(span());
        }
        String string = text.string();
        Span best = null;
        int most = -1;
        for (int unit = string.indexOf(exact); unit >= 0; unit = string.indexOf(exact, unit + 1)) {
            int first = text.offset(unit);
            Span place = new Span(first, first + end - start);
            if (place.end() > text.length() || !text.slice(place).equals(exact)) {
                // Half a pair of surrogates matches the middle of a character.
                continue;
            }
            int same = around(string, unit);
            if (best == null || same > most || (same == most && distance(place) < distance(best))) {
                best = place;
                most = same;
            }
        }
        return Optional.ofNullable(best);
    }

    private int distance(Span place) {
        return Math.abs(place.start() - start);
    }

    /** How many characters next to a place are those that stood next to the words. */
    private int around(String string, int unit) {
        int before = 0;
        while (before < prefix.length()
                && before < unit
                && prefix.charAt(prefix.length() - 1 - before) == string.charAt(unit - 1 - before)) {
            before++;
        }
        int after = 0;
        int behind = unit + exact.length();
        while (after < suffix.length()
                && behind + after < string.length()
                && suffix.charAt(after) == string.charAt(behind + after)) {
            after++;
        }
        return before + after;
    }
}
