package org.hearsay.figures;

import java.util.Locale;

/** How a number stands to what it counts. */
public enum Bound {
    /** It is the number. */
    EXACT,
    /** "about", "some". */
    ABOUT,
    /** "more than", "over". */
    MORE_THAN,
    /** "at least", "or more", and what only tells an order of size ("dozens" are at least 24). */
    AT_LEAST,
    /** "less than", "under", "nearly", "almost". */
    LESS_THAN,
    /** "up to", "as many as", "at most". */
    AT_MOST,
    /** Two limits. */
    BETWEEN;

    /** The name as the formats write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it limits from below. */
    boolean isLower() {
        return this == MORE_THAN || this == AT_LEAST;
    }

    /** Whether it limits from above. */
    boolean isUpper() {
        return this == LESS_THAN || this == AT_MOST;
    }
}
