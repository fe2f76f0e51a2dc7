package org.hearsay.ledger.questions;

import java.util.Locale;

/** How a claim stands to a proposition that can be affirmed or denied. */
public enum Position {
    /** It says that it is so. */
    AFFIRMS,
    /** It says that it is not so. */
    DENIES,
    /** It leaves it open: asks, doubts, declines to say, sees no signs so far. */
    HEDGES;

    /** The name as the formats write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The position of a name as the formats write it. @throws IllegalArgumentException if there is none */
    public static Position of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
