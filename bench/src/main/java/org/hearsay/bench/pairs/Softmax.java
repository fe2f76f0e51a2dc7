package org.hearsay.bench.pairs;

import java.util.Arrays;
import java.util.List;

/**
 * Trains a multinomial logistic model: Newton's method on the penalized likelihood over standardized features. Deterministic; one thread.
 */
public final class Softmax {
    private static final int MOST_STEPS = 30;
    private static final double ENOUGH = 1e-7;

    private final int classes;
    private final double ridge;

    /**
     * Settings.
     *
     * @param classes how many; the last is the one that the others are set against
     * @param ridge penalty of a standardized weight's square
     */
    public Softmax(int classes, double ridge) {
        this.classes = classes;
        this.ridge = ridge;
    }

    /** One thing to learn from. */
    public static final class Example {
        private final double[] features;
        private final int label;

        /**
         * An example.
         *
         * @param features its features, not to be changed
         * @param label its class
         */
        public Example(double[] features, int label) {
            this.features = features;
            this.label = label;
        }
    }

    /** Weights by class and feature, the bias last; the last class has none but 0. */
    public double[][] train(List<Example> examples) {
        int size = examples.getFirst().features.length;
        double[][] scaling = scaling(examples, size);
        double[][] inputs = examples.stream()
                .map(example -> standardized(example.features, scaling))
                .toArray(double[][]::new);
        int free = (classes - 1) * (size + 1);
        double[] weights = new double[free];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] change = step(examples, inputs, weights, size + 1);
            double most = 0;
            for (int i = 0; i < free; i++) {
                weights[i] -= change[i];
                most = Math.max(most, Math.abs(change[i]));
            }
            if (most < ENOUGH) {
                break;
            }
        }
        return unscaled(weights, scaling, size);
    }

    private double[] step(List<Example> examples, double[][] inputs, double[] weights, int width) {
        int free = weights.length;
        double[] gradient = new double[free];
        double[][] hessian = new double[free][free];
        for (int i = 0; i < free; i++) {
            double penalty = i % width == width - 1 ? 1e-6 : ridge;
            gradient[i] = penalty * weights[i];
            hessian[i][i] = penalty;
        }
        for (int n = 0; n < inputs.length; n++) {
            Example example = examples.get(n);
            double[] chances = probabilities(weights, inputs[n], width);
            for (int a = 0; a < classes - 1; a++) {
                double error = (chances[a] - (example.label == a ? 1 : 0));
                for (int i = 0; i < width; i++) {
                    gradient[a * width + i] += error * inputs[n][i];
                }
                for (int b = 0; b <= a; b++) {
                    double factor = chances[a] * ((a == b ? 1 : 0) - chances[b]);
                    outer(hessian, a * width, b * width, factor, inputs[n]);
                }
            }
        }
        return solve(hessian, gradient);
    }

    private static void outer(double[][] hessian, int row, int column, double factor, double[] input) {
        for (int i = 0; i < input.length; i++) {
            double part = factor * input[i];
            double[] line = hessian[row + i];
            for (int j = 0; j < input.length; j++) {
                line[column + j] += part * input[j];
            }
        }
    }

    private double[] probabilities(double[] weights, double[] input, int width) {
        double[] scores = new double[classes];
        for (int a = 0; a < classes - 1; a++) {
            for (int i = 0; i < width; i++) {
                scores[a] += weights[a * width + i] * input[i];
            }
        }
        double most = Arrays.stream(scores).max().orElseThrow();
        double sum = 0;
        for (int a = 0; a < classes; a++) {
            scores[a] = Math.exp(scores[a] - most);
            sum += scores[a];
        }
        for (int a = 0; a < classes; a++) {
            scores[a] /= sum;
        }
        return scores;
    }

    /** Cholesky's method; the matrix is positive definite for its penalty, and only its lower half is read. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[j][j];
            }
        }
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= matrix[i][k] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                solution[i] -= matrix[k][i] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        return solution;
    }

    /** Mean and deviation of each feature. */
    private static double[][] scaling(List<Example> examples, int size) {
        double[] mean = new double[size];
        double[] deviation = new double[size];
        for (Example example : examples) {
            for (int i = 0; i < size; i++) {
                mean[i] += example.features[i] / examples.size();
            }
        }
        for (Example example : examples) {
            for (int i = 0; i < size; i++) {
                double difference = example.features[i] - mean[i];
                deviation[i] += difference * difference / examples.size();
            }
        }
        for (int i = 0; i < size; i++) {
            deviation[i] = deviation[i] > 1e-12 ? Math.sqrt(deviation[i]) : 1;
        }
        return new double[][] {mean, deviation};
    }

    private static double[] standardized(double[] features, double[][] scaling) {
        double[] input = new double[features.length + 1];
        for (int i = 0; i < features.length; i++) {
            input[i] = (features[i] - scaling[0][i]) / scaling[1][i];
        }
        input[features.length] = 1;
        return input;
    }

    private double[][] unscaled(double[] weights, double[][] scaling, int size) {
        double[][] plain = new double[classes][size + 1];
        for (int a = 0; a < classes - 1; a++) {
            plain[a][size] = weights[a * (size + 1) + size];
            for (int i = 0; i < size; i++) {
                plain[a][i] = weights[a * (size + 1) + i] / scaling[1][i];
                plain[a][size] -= plain[a][i] * scaling[0][i];
            }
        }
        return plain;
    }
}
