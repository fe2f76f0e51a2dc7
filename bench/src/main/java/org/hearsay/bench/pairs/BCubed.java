package org.hearsay.bench.pairs;

import java.util.List;
import org.hearsay.bench.measures.Score;

/** Compares groups of the same things, each thing in one group of either side (B-cubed, Bagga and Baldwin 1998). */
public final class BCubed {
    private BCubed() {}

    /**
     * Sums over the things; precision and recall of the score are means over them.
     *
     * @param predicted groups of the numbers from 0 to {@code things} - 1
     * @param gold groups of the same
     */
    public static Measure of(List<List<Integer>> predicted, List<List<Integer>> gold, int things) {
        int[] groupOf = new int[things];
        for (int group = 0; group < gold.size(); group++) {
            for (int thing : gold.get(group)) {
                groupOf[thing] = group;
            }
        }
        Measure sum = new Measure(0, 0, 0);
        for (List<Integer> group : predicted) {
            for (int thing : group) {
                double common = group.stream()
                        .filter(other -> groupOf[other] == groupOf[thing])
                        .count();
                sum = sum.plus(new Measure(
                        1,
                        common / group.size(),
                        common / gold.get(groupOf[thing]).size()));
            }
        }
        return sum;
    }

    /**
     * Sums over things.
     *
     * @param things how many
     * @param precisions sum of their precisions
     * @param recalls sum of their recalls
     */
    public record Measure(int things, double precisions, double recalls) {
        /** Both together. */
        public Measure plus(Measure other) {
            return new Measure(things + other.things, precisions + other.precisions, recalls + other.recalls);
        }

        /** As a score of parts of the things. */
        public Score score() {
            // scaled so that the correct are one number for both shares
            double precision = precisions / things;
            double recall = recalls / things;
            return new Score(precision, recall, precision * recall);
        }
    }
}
