package org.hearsay.times;

/** On which side of the day of publication an open date is looked for. */
enum Direction {
    /** The latest that does not lie after it. */
    PAST,
    /** The earliest that does not lie before it. */
    FUTURE,
    /** Whichever lies closer. */
    NEAREST
}
