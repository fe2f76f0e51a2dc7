package org.hearsay.bench.measures;

import java.util.List;

/**
 * Fits a logistic curve over log-odds, so that scores become probabilities (Platt 1999, with the corrections of Lin, Lin and Weng 2007:
 * targets drawn in from 0 and 1, Newton's method).
 */
public final class Platt {
    private static final int MOST_STEPS = 100;
    private static final double RIDGE = 1e-9;
    private static final double ENOUGH = 1e-10;

    private Platt() {}

    /**
     * One score and what came of it.
     *
     * @param score probability that was given, 0 to 1
     * @param correct whether it was right
     */
    public record Outcome(double score, boolean correct) {}

    /**
     * A logistic curve.
     *
     * @param slope factor of the log-odds
     * @param intercept what is added
     */
    public record Curve(double slope, double intercept) {
        /** The curve that changes nothing. */
        public static final Curve IDENTITY = new Curve(1, 0);

        /** Probability for a score between 0 and 1. */
        public double probability(double score) {
            return 1 / (1 + Math.exp(-(slope * logOdds(score) + intercept)));
        }

        /** The score that this curve gives that probability. */
        public double score(double probability) {
            return 1 / (1 + Math.exp(-(logOdds(probability) - intercept) / slope));
        }
    }

    /** Log-odds of a probability, with a millionth as the least distance from 0 and 1. */
    public static double logOdds(double probability) {
        double p = Math.clamp(probability, 1e-6, 1 - 1e-6);
        return Math.log(p / (1 - p));
    }

    /** The curve under which these outcomes are likeliest. */
    public static Curve fit(List<Outcome> outcomes) {
        long right = outcomes.stream().filter(Outcome::correct).count();
        double high = (right + 1.0) / (right + 2.0);
        double low = 1.0 / (outcomes.size() - right + 2.0);
        double slope = 1;
        double intercept = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] sums = new double[5];
            for (Outcome outcome : outcomes) {
                add(sums, outcome, outcome.correct() ? high : low, new Curve(slope, intercept));
            }
            double determinant = (sums[2] + RIDGE) * (sums[4] + RIDGE) - sums[3] * sums[3];
            double slopeStep = ((sums[4] + RIDGE) * sums[0] - sums[3] * sums[1]) / determinant;
            double interceptStep = ((sums[2] + RIDGE) * sums[1] - sums[3] * sums[0]) / determinant;
            slope -= slopeStep;
            intercept -= interceptStep;
            if (Math.abs(slopeStep) + Math.abs(interceptStep) < ENOUGH) {
                break;
            }
        }
        return new Curve(slope, intercept);
    }

    /** Adds an outcome's part of the gradient (two sums) and of the second derivatives (three). */
    private static void add(double[] sums, Outcome outcome, double target, Curve curve) {
        double x = logOdds(outcome.score());
        double p = curve.probability(outcome.score());
        double weight = p * (1 - p);
        sums[0] += (p - target) * x;
        sums[1] += p - target;
        sums[2] += weight * x * x;
        sums[3] += weight * x;
        sums[4] += weight;
    }
}
