package org.hearsay.ledger.pairs;

import java.util.List;
import java.util.function.Function;
import org.hearsay.tables.Table;

/** Whether a vector lies near to those of sentences that deny or of sentences that affirm, as {@code pair-leanings.tsv} has them. */
final class Leaning {
    private final double[] direction;
    private final double middle;

    private Leaning(double[] direction, double middle) {
        this.direction = direction;
        this.middle = middle;
    }

    static Leaning load(Function<String, float[]> vectors) {
        List<List<String>> rows = Table.read("pair-leanings.tsv");
        double[] against = mean(rows.stream().map(List::getFirst).toList(), vectors);
        double[] affirming = mean(rows.stream().map(List::getLast).toList(), vectors);
        double[] direction = new double[against.length];
        double length = 0;
        double middle = 0;
        for (int i = 0; i < direction.length; i++) {
            direction[i] = against[i] - affirming[i];
            length += direction[i] * direction[i];
            middle += direction[i] * (against[i] + affirming[i]) / 2;
        }
        for (int i = 0; i < direction.length; i++) {
            direction[i] *= 2 / length;
        }
        return new Leaning(direction, middle * 2 / length);
    }

    private static double[] mean(List<String> texts, Function<String, float[]> vectors) {
        double[] mean = new double[Vectors.SIZE];
        for (String text : texts) {
            float[] vector = vectors.apply(text);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / texts.size();
            }
        }
        return mean;
    }

    /** 1 for the mean of the sentences that deny, -1 for that of those that affirm. */
    double of(float[] vector) {
        double sum = -middle;
        for (int i = 0; i < direction.length; i++) {
            sum += direction[i] * vector[i];
        }
        return sum;
    }
}
