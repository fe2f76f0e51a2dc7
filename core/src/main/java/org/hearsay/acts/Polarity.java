package org.hearsay.acts;

import java.util.Locale;

/** Whether a content's own wording says that something is so or is not so. */
public enum Polarity {
    /** It is so. */
    POSITIVE,
    /** It is not so. */
    NEGATIVE;

    /** The name as the formats write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
