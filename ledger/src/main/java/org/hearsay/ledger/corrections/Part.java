package org.hearsay.ledger.corrections;

import java.util.Locale;

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
}
