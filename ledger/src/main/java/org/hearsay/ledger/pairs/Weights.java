package org.hearsay.ledger.pairs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.tables.Table;

/** Weights of a linear model in a table whose first column names the features, with a row "bias". */
public final class Weights {
    private static final String BIAS = "bias";

    private Weights() {}

    /**
     * The weights of a column, in the order of the features, the bias last.
     *
     * @param column number of the column, from 1: the first after the names
     * @throws IllegalStateException if a feature has no row, or a row no feature
     */
    public static double[] read(String table, int column, List<String> features) {
        Map<String, Double> byName = new HashMap<>();
        for (List<String> row : Table.read(table)) {
            byName.put(row.getFirst(), Double.valueOf(row.get(column)));
        }
        double[] weights = new double[features.size() + 1];
        for (int i = 0; i < weights.length; i++) {
            String name = i < features.size() ? features.get(i) : BIAS;
            Double weight = byName.remove(name);
            if (weight == null) {
                throw new IllegalStateException(table + " has no row " + name);
            }
            weights[i] = weight;
        }
        if (!byName.isEmpty()) {
            throw new IllegalStateException(table + " has rows without a feature: " + byName.keySet());
        }
        return weights;
    }

    /** Sum of the weighted features, and the bias. */
    public static double sum(double[] weights, double[] features) {
        double sum = weights[features.length];
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    /** The logistic function. */
    public static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
