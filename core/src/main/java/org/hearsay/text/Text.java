package org.hearsay.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An immutable string addressed by code points. The only place where code points and UTF-16 units are converted; both
 * directions take constant or logarithmic time.
 */
public final class Text {
    private final String string;

    /** Unit index of every code point and of the end, or null when the two counts are the same. */
    private final int @Nullable [] units;

    private Text(String string, int @Nullable [] units) {
        this.string = string;
        this.units = units;
    }

    /** A text of this string; unpaired surrogates count as one code point each. */
    public static Text of(String string) {
        int length = string.codePointCount(0, string.length());
        if (length == string.length()) {
            return new Text(string, null);
        }
        int[] units = new int[length + 1];
        for (int i = 0, unit = 0; i < length; i++) {
            units[i] = unit;
            unit += Character.charCount(string.codePointAt(unit));
        }
        units[length] = string.length();
        return new Text(string, units);
    }

    /** Number of code points. */
    public int length() {
        return units == null ? string.length() : units.length - 1;
    }

    /** The text as a Java string. */
    public String string() {
        return string;
    }

    /** The code point at this offset. */
    public int codePointAt(int offset) {
        return string.codePointAt(unit(offset));
    }

    /** The words under a span. */
    public String slice(Span span) {
        return string.substring(unit(span.start()), unit(span.end()));
    }

    /** The words under several spans, joined by one space. */
    public String slice(List<Span> spans) {
        return spans.stream().map(this::slice).collect(Collectors.joining(" "));
    }

    /** UTF-16 index of a code point offset. */
    public int unit(int offset) {
        return units == null ? offset : units[offset];
    }

    /** Code point offset of a UTF-16 index; the second unit of a pair belongs to its code point. */
    public int offset(int unit) {
        if (units == null) {
            return unit;
        }
        int at = java.util.Arrays.binarySearch(units, unit);
        return at >= 0 ? at : -at - 2;
    }

    /** The span between two UTF-16 indices, such as those of a regular expression's match. */
    public Span span(int unitStart, int unitEnd) {
        return new Span(offset(unitStart), offset(unitEnd));
    }

    /** The whole text as a span; the text must not be empty. */
    public Span whole() {
        return new Span(0, length());
    }

    /** The span without white space at its ends, or null when it holds nothing else. */
    public @Nullable Span trim(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(codePointAt(start))) {
            start++;
        }
        while (end > start && isBlank(codePointAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : null;
    }

    /** Whether a code point is white space, no-break spaces included. */
    public static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && text.string.equals(string);
    }

    @Override
    public int hashCode() {
        return string.hashCode();
    }

    @Override
    public String toString() {
        return string;
    }
}
