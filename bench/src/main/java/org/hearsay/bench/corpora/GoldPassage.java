package org.hearsay.bench.corpora;

import java.util.List;
import org.hearsay.text.Span;

/**
 * Whole sentences of a document in which every attributed claim is marked.
 *
 * @param id the passage's name
 * @param document the document it stands in
 * @param span where it stands
 * @param claims its claims, outer ones before those inside them
 */
public record GoldPassage(String id, Document document, Span span, List<GoldClaim> claims) {
    /** Makes the list unchangeable. */
    public GoldPassage {
        claims = List.copyOf(claims);
    }
}
