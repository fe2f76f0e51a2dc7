package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BioTest {
    @Test
    void anInsideWithoutBeginningIsNotChosen() {
        float[][] scores = scores(2);
        scores[0][Role.CUE.inside()] = -0.1f;
        scores[0][Role.CUE.begin()] = -3;
        scores[1][Role.CUE.inside()] = -0.1f;
        assertThat(Bio.best(scores, 0, 2, 0)).containsExactly(new Labelled(Role.CUE, 0, 2));
    }

    @Test
    void twoBeginningsAreTwoSpans() {
        float[][] scores = scores(3);
        scores[0][Role.SOURCE.begin()] = -0.1f;
        scores[1][Role.SOURCE.begin()] = -0.1f;
        scores[2][0] = -0.1f;
        assertThat(Bio.best(scores, 0, 3, 0))
                .containsExactly(new Labelled(Role.SOURCE, 0, 1), new Labelled(Role.SOURCE, 1, 2));
    }

    @Test
    void reluctanceToLeaveWordsOutsideFindsMore() {
        float[][] scores = scores(1);
        scores[0][0] = -0.5f;
        scores[0][Role.CUE.begin()] = -1;
        assertThat(Bio.best(scores, 0, 1, 0)).isEmpty();
        assertThat(Bio.best(scores, 0, 1, 0.6)).containsExactly(new Labelled(Role.CUE, 0, 1));
    }

    @Test
    void nothingIsFoundInNoWords() {
        assertThat(Bio.best(new float[0][], 0, 0, 0)).isEmpty();
    }

    /** The labelling is the best of all valid ones, found by trying them. */
    @RepeatedTest(20)
    void isTheBestValidLabelling(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        float[][] scores = scores(5);
        for (float[] row : scores) {
            for (int label = 0; label < row.length; label++) {
                row[label] = -5 * random.nextFloat();
            }
        }
        double best = Double.NEGATIVE_INFINITY;
        int all = (int) Math.pow(Role.LABELS, scores.length);
        for (int code = 0; code < all; code++) {
            best = Math.max(best, total(scores, code));
        }
        assertThat(total(scores, Bio.best(scores, 0, 5, 0))).isCloseTo(best, org.assertj.core.data.Offset.offset(1e-4));
    }

    private static double total(float[][] scores, java.util.List<Labelled> spans) {
        int[] labels = new int[scores.length];
        for (Labelled span : spans) {
            for (int i = span.from(); i < span.to(); i++) {
                labels[i] = i == span.from() ? span.role().begin() : span.role().inside();
            }
        }
        double total = 0;
        for (int i = 0; i < labels.length; i++) {
            total += scores[i][labels[i]];
        }
        return total;
    }

    private static double total(float[][] scores, int code) {
        double total = 0;
        int previous = 0;
        int rest = code;
        for (float[] row : scores) {
            int label = rest % Role.LABELS;
            rest /= Role.LABELS;
            boolean inside = label > 0 && label % 2 == 0;
            if (inside && previous != label && previous != label - 1) {
                return Double.NEGATIVE_INFINITY;
            }
            total += row[label];
            previous = label;
        }
        return total;
    }

    private static float[][] scores(int words) {
        float[][] scores = new float[words][Role.LABELS];
        for (float[] row : scores) {
            java.util.Arrays.fill(row, -10);
        }
        return scores;
    }
}
