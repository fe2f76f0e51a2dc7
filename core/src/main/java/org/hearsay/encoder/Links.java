package org.hearsay.encoder;

import java.util.Arrays;

/**
 * Log-probabilities that words of a passage point at others; only plausible targets are kept, so that memory grows with the
 * article and not with the square of its passages.
 */
final class Links {
    /** Log-probability of whatever was not kept. */
    static final float FLOOR = -20;

    private final int from;
    private final int[] targets;
    private final float[][] scores;

    /**
     * @param from the passage's first word
     * @param rows log-probabilities; {@code rows[i][j]}: word from + i points at word from + j
     * @param words number of words in the passage
     * @param targets plausible targets, ascending, counted from the passage's first word
     */
    Links(int from, float[][] rows, int words, int[] targets) {
        this.from = from;
        this.targets = targets;
        this.scores = new float[words][targets.length];
        for (int i = 0; i < words; i++) {
            for (int k = 0; k < targets.length; k++) {
                scores[i][k] = rows[i][targets[k]];
            }
        }
    }

    /** Log-probability that a word points at another; words count over the article. */
    float score(int word, int target) {
        int k = Arrays.binarySearch(targets, target - from);
        return k < 0 ? FLOOR : scores[word - from][k];
    }
}
