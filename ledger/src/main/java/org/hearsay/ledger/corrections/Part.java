package org.hearsay.ledger.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Span;

/** A part of a claim's words. */
public enum Part {
    /** Whose word it is. */
    SOURCE,
    /** The words that attribute. */
    CUE,
    /** What is claimed. */
    CONTENT;

    /** The name as the formats write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of a name as the formats write it. @throws IllegalArgumentException if there is none */
    public static Part of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** Words that are sought near where the part of a claim stands, piece after piece. */
    public static List<Quote> near(StoredClaim claim, Part part, List<String> words) {
        ClaimSpans spans = ClaimSpans.of(claim);
        List<Span> places = spans.of(part).isEmpty() ? spans.content() : spans.of(part);
        int start = places.isEmpty() ? 0 : places.getFirst().start();
        List<Quote> near = new ArrayList<>();
        for (String piece : words) {
            String stripped = piece.strip();
            if (stripped.isEmpty()) {
                throw new CorrectionException("a piece of the " + part.label() + " is empty");
            }
            near.add(Quote.near(start, stripped));
        }
        return near;
    }

    /** Whether the part of a claim stands at just these places. */
    public static boolean stands(StoredClaim claim, Part part, List<Span> spans) {
        return ClaimSpans.of(claim).of(part).equals(spans);
    }
}
