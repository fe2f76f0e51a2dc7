package org.hearsay.ledger.corrections;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who did something, when and why.
 *
 * @param by who; never blank
 * @param at when, to the microsecond
 * @param why in that person's words; never blank
 */
public record Signed(String by, Instant at, String why) {
    /** @throws CorrectionException if who or why is blank */
    public Signed {
        if (by.isBlank()) {
            throw new CorrectionException("nobody is named who corrects");
        }
        if (why.isBlank()) {
            throw new CorrectionException("no reason is given for the correction");
        }
        by = by.strip();
        why = why.strip();
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
