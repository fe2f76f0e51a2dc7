package org.hearsay.ledger.questions;

import java.time.temporal.ChronoUnit;

/** Whether two questions belong to one matter: their settings speak of the same, and were published within some months of one another. */
public final class Relatedness implements Likeness {
    /** Share of the shorter setting that the other has, from which on they are related. */
    public static final double LEAST = 0.2;

    /** Days beyond which two settings may be alike and yet tell of different happenings. */
    private static final long LONG = 120;

    /** Hundredths of weight of names that both settings must have: two names, or one that is rare. */
    private static final int NAMES = 60;

    @Override
    public double of(Telling one, Telling other) {
        if (one.day() != null
                && other.day() != null
                && Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) > LONG) {
            return 0;
        }
        Terms.Shared shared = one.setting().shared(other.setting());
        return shared.names() < NAMES ? 0 : shared.contained();
    }
}
