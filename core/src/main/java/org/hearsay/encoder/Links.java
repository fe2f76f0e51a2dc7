package org.hearsay.encoder;

import java.util.Arrays;

/**
 * Log-probabilities that words of a passage point at others. Of each word only the likeliest of the plausible targets are kept, so that
 * memory grows with the article and not with the square of its passages.
 */
final class Links {
    /** Log-probability of whatever was not kept. */
    static final float FLOOR = -20;

    /** Targets kept of one word. */
    private static final int KEPT = 12;

    private final int from;
    private final int[] begin;
    private final short[] targets;
    private final float[] scores;

    /**
     * @param from the passage's first word
     * @param scores log-probabilities; {@code scores[i][j]}: word from + i points at word from + j
     * @param rows words whose links count, ascending, counted from the passage's first word
     * @param plausible targets that count, ascending, counted from the passage's first word
     */
    Links(int from, float[][] scores, int[] rows, int[] plausible) {
        this.from = from;
        begin = new int[scores.length + 1];
        short[] kept = new short[rows.length * Math.min(KEPT, plausible.length)];
        float[] values = new float[kept.length];
        int at = 0;
        int next = 0;
        for (int row : rows) {
            Arrays.fill(begin, next, row + 1, at);
            next = row + 1;
            float least = least(scores[row], plausible);
            int end = at + KEPT;
            for (int target : plausible) {
                float score = scores[row][target];
                if (score > FLOOR && score >= least && at < end) {
                    kept[at] = (short) target;
                    values[at++] = score;
                }
            }
        }
        Arrays.fill(begin, next, begin.length, at);
        targets = Arrays.copyOf(kept, at);
        this.scores = Arrays.copyOf(values, at);
    }

    /** The score of the last target to be kept. */
    private static float least(float[] row, int[] plausible) {
        if (plausible.length <= KEPT) {
            return FLOOR;
        }
        float[] sorted = new float[plausible.length];
        for (int k = 0; k < sorted.length; k++) {
            sorted[k] = row[plausible[k]];
        }
        Arrays.sort(sorted);
        return sorted[sorted.length - KEPT];
    }

    /** Log-probability that a word points at another; words count over the article. */
    float score(int word, int target) {
        int row = word - from;
        int k = target - from;
        if (k < 0 || k > Short.MAX_VALUE) {
            return FLOOR;
        }
        int at = Arrays.binarySearch(targets, begin[row], begin[row + 1], (short) k);
        return at < 0 ? FLOOR : scores[at];
    }
}
