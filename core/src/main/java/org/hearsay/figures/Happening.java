package org.hearsay.figures;

import java.util.Locale;

/** What happened, or is to happen, to what a figure counts. */
public enum Happening {
    /** Dead by it. */
    KILLED,
    /** Hurt by it. */
    WOUNDED,
    /** Not found. */
    MISSING,
    /** Taken: prisoners, places, things. */
    CAPTURED,
    /** Driven from home. */
    DISPLACED,
    /** Held by an authority. */
    ARRESTED,
    /** Lost by their owner, however. */
    LOST,
    /** Destroyed. */
    DESTROYED,
    /** Damaged. */
    DAMAGED,
    /** Fired, flown or carried out. */
    LAUNCHED,
    /** Brought down from the air. */
    SHOT_DOWN,
    /** Promised, not yet given. */
    PLEDGED,
    /** Given. */
    DELIVERED,
    /** Spent. */
    SPENT,
    /** Fallen ill. */
    INFECTED,
    /** Harmed in a way that is not told apart, "killed or wounded" included. */
    AFFECTED,
    /** Cast a vote. */
    VOTED;

    /** The name as the formats write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
