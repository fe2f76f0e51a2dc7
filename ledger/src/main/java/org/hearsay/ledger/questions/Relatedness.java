package org.hearsay.ledger.questions;

import java.time.temporal.ChronoUnit;

/** Whether two questions belong to one matter: the same is named around them, and they were asked within some months of one another. */
public final class Relatedness implements Likeness {
    /** Share of the names of the setting that has fewer that the other has, from which on they are related. */
    public static final double LEAST = 0.3;

    /** Days beyond which the same names may tell of different happenings. */
    private static final long LONG = 120;

    /** Hundredths of weight of names that both settings must have: two of them. */
    private static final int NAMES = 80;

    @Override
    public double of(Telling one, Telling other) {
        if (one.day() != null
                && other.day() != null
                && Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) > LONG) {
            return 0;
        }
        Terms.Shared shared = one.setting().shared(other.setting());
        return shared.names() < NAMES ? 0 : shared.namesContained();
    }
}
