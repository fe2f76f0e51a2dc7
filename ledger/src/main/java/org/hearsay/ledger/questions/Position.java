package org.hearsay.ledger.questions;

import java.util.Locale;

/** How a claim stands to a proposition that can be affirmed or denied. */
public enum Position {
    /** It says that it is so. */
    AFFIRMS,
    /** It says that it is not so. */
    DENIES,
    /** It leaves it open: asks, doubts, declines to say, sees no signs so far. */
    HEDGES,
    /** It takes no side, since it does not speak of the proposition; nothing is read so, only corrected. */
    ASIDE;

    /** Whether it affirms or denies. */
    public boolean isSide() {
        return this == AFFIRMS || this == DENIES;
    }

    /** The name as the formats write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The position of a name as the formats write it. @throws IllegalArgumentException if there is none */
    public static Position of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
