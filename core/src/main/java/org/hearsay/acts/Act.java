package org.hearsay.acts;

import java.util.Locale;

/** What a voice does by saying something. */
public enum Act {
    /** Says it, no more. */
    STATES,
    /** Passes on what it learned as news or finding. */
    REPORTS,
    /** Asserts without settling it. */
    ALLEGES,
    /** Says that something already said is so. */
    CONFIRMS,
    /** Confirms against its own interest. */
    ADMITS,
    /** Says that something already said is not so. */
    DENIES,
    /** Takes back or amends its own word. */
    CORRECTS,
    /** Lays blame on somebody. */
    ACCUSES,
    /** Judges against. */
    CRITICIZES,
    /** Judges in favour. */
    PRAISES,
    /** Says that harm may come. */
    WARNS,
    /** Says that it will do harm. */
    THREATENS,
    /** Binds itself. */
    PROMISES,
    /** Wants somebody to act, as of right. */
    DEMANDS,
    /** Wants somebody to act, as advice or plea. */
    URGES,
    /** Puts a question. */
    ASKS,
    /** Says what will be. */
    PREDICTS,
    /** Holds it in mind. */
    BELIEVES,
    /** Means to do it. */
    INTENDS,
    /** Refuses to say. */
    DECLINES;

    /** The name as the formats write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
