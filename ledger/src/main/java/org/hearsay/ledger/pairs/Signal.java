package org.hearsay.ledger.pairs;

/**
 * Words by which a text tells how it stands to what it says.
 *
 * @param kind what they tell
 * @param from index of the first of their tokens
 * @param to index after the last
 */
record Signal(Kind kind, int from, int to) {
    /** What such words tell; the names are those of {@code pair-words.tsv}, in lower case. */
    enum Kind {
        /** That something is not so: false, hoax, denied. */
        REFUTES,
        /** That it may well not be so: doubts, disputed. */
        DOUBTS,
        /** Not, no, never. */
        NEGATES,
        /** That it is left open: may, allegedly, claims, a question mark. */
        HEDGES,
        /** That it is so: confirmed, true. */
        AFFIRMS,
        /** That somebody else says it: according to, reported. */
        REPORTS
    }
}
