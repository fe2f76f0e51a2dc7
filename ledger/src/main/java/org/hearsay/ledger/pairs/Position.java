package org.hearsay.ledger.pairs;

/** How a text stands towards a proposition. */
public enum Position {
    /** It says that the proposition is so. */
    AGREE,
    /** It says that the proposition is not so. */
    DISAGREE,
    /** It tells of the proposition without taking a side. */
    DISCUSS,
    /** It is about something else. */
    UNRELATED
}
