package org.hearsay.bench.measures;

import java.util.Locale;

/**
 * Precision and recall of a number of things.
 *
 * @param gold how many there are
 * @param predicted how many were said to be there
 * @param correct how many of these are, whole or in parts
 */
public record Score(double gold, double predicted, double correct) {
    /** Nothing counted yet. */
    public static final Score NONE = new Score(0, 0, 0);

    /** Share of the predicted that is correct; 1 when nothing is predicted and nothing there. */
    public double precision() {
        return share(predicted, gold);
    }

    /** Share of the gold that is found; 1 when nothing is predicted and nothing there. */
    public double recall() {
        return share(gold, predicted);
    }

    private double share(double all, double others) {
        if (all > 0) {
            return correct / all;
        }
        return others > 0 ? 0 : 1;
    }

    /** Harmonic mean of the two. */
    public double f1() {
        double sum = precision() + recall();
        return sum > 0 ? 2 * precision() * recall() / sum : 0;
    }

    /** This and that, counted together. */
    public Score plus(Score other) {
        return new Score(gold + other.gold, predicted + other.predicted, correct + other.correct);
    }

    /** In percent, with the counts. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %6.2f  R %6.2f  F1 %6.2f  (gold %.0f, predicted %.0f, correct %.1f)",
                100 * precision(),
                100 * recall(),
                100 * f1(),
                gold,
                predicted,
                correct);
    }
}
