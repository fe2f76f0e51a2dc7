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
        return spans(scores, from, to, reluctance).stream()
                .map(run -> new Labelled(Role.beginningWith(run.label()), run.from(), run.to()))
                .toList();
    }

    /**
     * A span.
     *
     * @param label of its first word
     * @param from first word
     * @param to one past the last word
     */
    record Run(int label, int from, int to) {}

    /** The spans of the best labelling, as {@link #best}, for labels of any kind: outside, then beginning and inside of each. */
    static List<Run> spans(float[][] scores, int from, int to, double reluctance) {
        return from < to ? runs(labels(scores, from, to, reluctance), from) : List.of();
    }

    private static int[] labels(float[][] scores, int from, int to, double reluctance) {
        int count = scores[from].length;
        byte[][] back = new byte[to - from][count];
        double[] total = new double[count];
        for (int label = 0; label < count; label++) {
            total[label] = isInside(label) ? Double.NEGATIVE_INFINITY : scores[from][label];
        }
        total[OUTSIDE] -= reluctance;
        for (int i = 1; i < to - from; i++) {
            int best = argMax(total);
            double[] next = new double[count];
            for (int label = 0; label < count; label++) {
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

    private static List<Run> runs(int[] labels, int offset) {
        List<Run> spans = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            int label = labels[i];
            if (label != OUTSIDE && !isInside(label)) {
                int end = i + 1;
                while (end < labels.length && labels[end] == label + 1) {
                    end++;
                }
                spans.add(new Run(label, offset + i, offset + end));
            }
        }
        return spans;
    }
}
