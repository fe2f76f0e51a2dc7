package org.hearsay.web.reader;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article of which something is told.
 *
 * @param style classes, as the sheet knows them
 * @param claim id of the claim that they state; null for other words
 * @param told what was read in them; null where there is nothing to tell
 */
public record Mark(
        Kind kind,
        Span span,
        String style,
        @Nullable String claim,
        @Nullable String told) {
    /** What is told; where several begin and end together, those that come first here hold the others. */
    public enum Kind {
        /** It is not the article. */
        LEFT_OUT,
        /** The outlet says it in its own voice. */
        OWN,
        /** It is attributed. */
        CLAIM,
        /** Whose word it is. */
        SOURCE,
        /** What attributes it. */
        CUE,
        FIGURE,
        TIME,
        /** It judges whom it names. */
        EPITHET
    }

    /** What holds others comes first. */
    int compare(Mark other) {
        if (span.start() != other.span.start()) {
            return Integer.compare(span.start(), other.span.start());
        }
        return span.end() != other.span.end()
                ? Integer.compare(other.span.end(), span.end())
                : kind.compareTo(other.kind);
    }
}
