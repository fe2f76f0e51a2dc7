package org.hearsay.web.words;

import org.hearsay.ledger.StoredClaim.Stance;

/** What a voice does, as a verb. */
public final class Acts {
    private Acts() {}

    /** For example: denies, does not deny, would deny. A verb that this program does not know may end in any way. */
    public static String of(Stance stance) {
        String verb = stance.act();
        if (!verb.endsWith("s")) {
            return (stance.hypothetical() ? "would " : "") + (stance.negated() ? "not " : "") + verb;
        }
        String stem = verb.endsWith("ies")
                ? verb.substring(0, verb.length() - 3) + "y"
                : verb.substring(0, verb.length() - 1);
        if (stance.hypothetical()) {
            return (stance.negated() ? "would not " : "would ") + stem;
        }
        return stance.negated() ? "does not " + stem : verb;
    }
}
