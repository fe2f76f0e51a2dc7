package org.hearsay.attributions;

/**
 * Turns a decoder's score into a probability by a logistic curve over the score's log-odds (Platt 1999).
 *
 * @param slope factor of the log-odds
 * @param intercept what is added
 */
public record Calibration(double slope, double intercept) {
    /** Takes the score itself as probability. */
    public static final Calibration NONE = new Calibration(1, 0);

    private static final double EDGE = 1e-6;

    /** Probability for a score between 0 and 1. */
    public double probability(double score) {
        double s = Math.clamp(score, EDGE, 1 - EDGE);
        double logit = Math.log(s / (1 - s));
        return 1 / (1 + Math.exp(-(slope * logit + intercept)));
    }
}
