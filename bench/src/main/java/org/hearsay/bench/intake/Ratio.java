package org.hearsay.bench.intake;

import java.util.Locale;

/** Counts of right and wrong answers, and the measures that follow from them. */
final class Ratio {
    private long truePositive;
    private long falsePositive;
    private long falseNegative;
    private long trueNegative;

    void add(boolean wanted, boolean found) {
        if (wanted) {
            truePositive += found ? 1 : 0;
            falseNegative += found ? 0 : 1;
        } else {
            falsePositive += found ? 1 : 0;
            trueNegative += found ? 0 : 1;
        }
    }

    double precision() {
        return share(truePositive, truePositive + falsePositive);
    }

    double recall() {
        return share(truePositive, truePositive + falseNegative);
    }

    double f1() {
        return share(2 * truePositive, 2 * truePositive + falsePositive + falseNegative);
    }

    double accuracy() {
        return share(truePositive + trueNegative, truePositive + trueNegative + falsePositive + falseNegative);
    }

    static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "F1 %.3f  P %.3f  R %.3f  accuracy %.3f", f1(), precision(), recall(), accuracy());
    }
}
