package org.hearsay.ledger.origins;

import org.hearsay.text.Span;

/**
 * A stretch that two documents have in common, nearly or wholly.
 *
 * @param origin where it stands in the earlier document, in code points of its text
 * @param copy where it stands in the later one
 * @param shared words that agree
 * @param words words of the stretch in the later document
 */
public record Passage(Span origin, Span copy, int shared, int words) {}
