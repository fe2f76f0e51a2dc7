package org.hearsay.ledger.questions;

import org.hearsay.acts.Act;
import org.hearsay.acts.Certainty;
import org.hearsay.acts.Judgement;
import org.hearsay.acts.Polarity;

/**
 * How a claim stands to the proposition of its own content, put without its negation: by act, polarity and certainty. A wrong "denies" is worse
 * than a missing one, so what is not plain hedges.
 */
final class Positions {
    private Positions() {}

    static Position of(Telling telling) {
        Judgement judgement = telling.judgement();
        if (isOpen(judgement) || telling.content().isDoubted()) {
            return Position.HEDGES;
        }
        boolean denied = judgement.act() == Act.DENIES;
        boolean negative = judgement.polarity() == Polarity.NEGATIVE;
        return denied != negative ? Position.DENIES : Position.AFFIRMS;
    }

    /** Whether the voice does not commit itself: asks, declines, might; "did not say", "would deny". */
    private static boolean isOpen(Judgement judgement) {
        return switch (judgement.act()) {
            case ASKS, DECLINES -> true;
            default ->
                judgement.negated()
                        || judgement.hypothetical()
                        || judgement.certainty() == Certainty.POSSIBLE
                        || judgement.certainty() == Certainty.UNKNOWN;
        };
    }
}
