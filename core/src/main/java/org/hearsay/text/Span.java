package org.hearsay.text;

import java.util.List;

/**
 * A half-open, non-empty range of code points of a text.
 *
 * @param start first code point, from 0
 * @param end one past the last code point
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException if the range is empty or begins before 0 */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** Number of code points. */
    public int length() {
        return end - start;
    }

    /** Whether the code point at this offset is in the span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether all of the other span is in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds all of these; they must not be empty. */
    public static Span hull(List<Span> spans) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Span span : spans) {
            start = Math.min(start, span.start);
            end = Math.max(end, span.end);
        }
        return new Span(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
