package org.hearsay.times;

import java.util.Locale;

/** TIMEX3's modifiers: which part of a stretch is meant, or how exact an amount is. */
public enum Mod {
    /** Early in it. */
    START,
    /** In its middle. */
    MID,
    /** Late in it. */
    END,
    /** About. */
    APPROX,
    /** More than the amount. */
    MORE_THAN,
    /** Less than the amount. */
    LESS_THAN,
    /** The amount or more. */
    EQUAL_OR_MORE,
    /** The amount or less. */
    EQUAL_OR_LESS;

    /** The name in results: "start", "more_than". */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
