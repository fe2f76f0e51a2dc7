package org.hearsay.encoder;

import java.util.ArrayList;
import java.util.List;

/** The best BIO labelling of words: Viterbi's algorithm under the rule that a span's inside follows its beginning or inside. */
final class Bio {
    private static final int OUTSIDE = 0;

    private Bio() {}

    /**
     * The spans of the best labelling of {@code scores[from..to)}, a row of log-probabilities a word.
     *
     * @param reluctance what is taken off the score of a word's being outside of every span; more finds more spans
     */
    static List<Labelled> best(float[][] scores, int from, int to, double reluctance) {
        return from < to ? spans(labels(scores, from, to, reluctance), from) : List.of();
    }

    private static int[] labels(float[][] scores, int from, int to, double reluctance) {
        byte[][] back = new byte[to - from][Role.LABELS];
        double[] total = new double[Role.LABELS];
        for (int label = 0; label < Role.LABELS; label++) {
            total[label] = isInside(label) ? Double.NEGATIVE_INFINITY : scores[from][label];
        }
        total[OUTSIDE] -= reluctance;
        for (int i = 1; i < to - from; i++) {
            int best = argMax(total);
            double[] next = new double[Role.LABELS];
            for (int label = 0; label < Role.LABELS; label++) {
                int previous = best;
                if (isInside(label)) {
                    previous = total[label] > total[label - 1] ? label : label - 1;
                }
                back[i][label] = (byte) previous;
                next[label] = total[previous] + scores[from + i][label];
            }
            next[OUTSIDE] -= reluctance;
            total = next;
        }
        int[] labels = new int[to - from];
        labels[to - from - 1] = argMax(total);
        for (int i = to - from - 1; i > 0; i--) {
            labels[i - 1] = back[i][labels[i]];
        }
        return labels;
    }

    private static int argMax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private static boolean isInside(int label) {
        return label != OUTSIDE && label % 2 == 0;
    }

    private static List<Labelled> spans(int[] labels, int offset) {
        List<Labelled> spans = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            int label = labels[i];
            if (label != OUTSIDE && !isInside(label)) {
                int end = i + 1;
                while (end < labels.length && labels[end] == label + 1) {
                    end++;
                }
                Role role = Role.beginningWith(label);
                spans.add(new Labelled(role, offset + i, offset + end));
            }
        }
        return spans;
    }
}
