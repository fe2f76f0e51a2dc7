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

    /** What results in this format hold of an article. */
    Needed needed() {
        return switch (this) {
            case ARTICLE -> Needed.NOTHING;
            case CONLLU -> Needed.TREES;
            case TEXT, JSONL, BRAT -> Needed.CLAIMS;
        };
    }

    /** The name as the user writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
