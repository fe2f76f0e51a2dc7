package org.hearsay.cli;

import java.util.Locale;

/** How results are written. */
enum Format {
    /** A listing for people. */
    TEXT,
    /** One claim a line. */
    JSONL,
    /** One article a line. */
    ARTICLE,
    /** A folder of brat annotations. */
    BRAT,
    /** Sentences with their trees and names. */
    CONLLU;

    /** Whether results in this format hold claims. */
    boolean holdsClaims() {
        return this != ARTICLE && this != CONLLU;
    }

    /** The name as the user writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
