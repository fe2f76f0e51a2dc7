package org.hearsay.ledger.origins;

import java.util.Set;

/**
 * By what a document is found that may have an origin in common with another: 64-bit hashes for an index. Two documents are to be compared if they share
 * {@link #PASSAGES} passages or more, one quotation, or if one credits what the other offers.
 *
 * @param passages fingerprints of the text
 * @param quotations of the words that its claims quote
 * @param offered of its outlet and day
 * @param credited of the outlets it credits, on each day on which their report may have been published
 */
public record Sketch(Set<Long> passages, Set<Long> quotations, Set<Long> offered, Set<Long> credited) {
    /** Fingerprints that two documents must share: one alone is a set phrase as often as a copy. */
    public static final int PASSAGES = 2;

    /** Makes the sets unchangeable. */
    public Sketch {
        passages = Set.copyOf(passages);
        quotations = Set.copyOf(quotations);
        offered = Set.copyOf(offered);
        credited = Set.copyOf(credited);
    }
}
