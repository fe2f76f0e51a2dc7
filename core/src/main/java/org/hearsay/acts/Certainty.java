package org.hearsay.acts;

import java.util.Locale;

/** How far a voice commits itself (after FactBank, Saurí and Pustejovsky 2009). */
public enum Certainty {
    /** It is so. */
    CERTAIN,
    /** It is likely so. */
    PROBABLE,
    /** It may be so. */
    POSSIBLE,
    /** Asked, conditional, hearsay of nobody named, or left open. */
    UNKNOWN;

    /** The name as the formats write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
