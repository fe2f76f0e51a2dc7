package org.hearsay.web.downloads;

import org.hearsay.text.Span;
import org.hearsay.text.Text;
import tools.jackson.databind.node.ArrayNode;

/** Selectors of the W3C Web Annotation Data Model, by which words are found again: where they stand, and what stands around them. */
final class Selectors {
    /** Code points on either side that are quoted; more only where these words stand there more than once. */
    private static final int AROUND = 32;

    private static final int MOST_AROUND = 256;

    private Selectors() {}

    /** Adds both selectors of a piece of a text; offsets count code points, as the model asks. */
    static void put(ArrayNode selectors, Text text, Span span) {
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", span.start())
                .put("end", span.end());
        int around = AROUND;
        while (around < MOST_AROUND && !isOne(text, span, around)) {
            around *= 2;
        }
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", text.slice(span))
                .put("prefix", before(text, span, around))
                .put("suffix", after(text, span, around));
    }

    /** Whether the words stand in the text just once with these around them. */
    private static boolean isOne(Text text, Span span, int around) {
        String words = before(text, span, around) + text.slice(span) + after(text, span, around);
        int first = text.string().indexOf(words);
        return text.string().indexOf(words, first + 1) < 0;
    }

    private static String before(Text text, Span span, int around) {
        int start = Math.max(0, span.start() - around);
        return start == span.start() ? "" : text.slice(new Span(start, span.start()));
    }

    private static String after(Text text, Span span, int around) {
        int end = Math.min(text.length(), span.end() + around);
        return end == span.end() ? "" : text.slice(new Span(span.end(), end));
    }
}
