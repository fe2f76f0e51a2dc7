package org.hearsay.bench.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far probabilities keep their word: in ten bins of equal width, the mean probability beside the share that came true.
 *
 * @param bins the bins that hold anything, from the least probability
 */
public record Reliability(List<Bin> bins) {
    private static final int BINS = 10;

    /** Makes the list unchangeable. */
    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * One bin.
     *
     * @param from its least probability
     * @param count how many outcomes it holds
     * @param probability their mean probability
     * @param share how many of them came true
     */
    public record Bin(double from, int count, double probability, double share) {}

    /** The reliability of these outcomes. */
    public static Reliability of(List<Platt.Outcome> outcomes) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            int bin = i;
            List<Platt.Outcome> inside = outcomes.stream()
                    .filter(outcome -> Math.min(BINS - 1, (int) (outcome.score() * BINS)) == bin)
                    .toList();
            if (!inside.isEmpty()) {
                double sum = inside.stream().mapToDouble(Platt.Outcome::score).sum();
                double right = inside.stream().filter(Platt.Outcome::correct).count();
                bins.add(new Bin((double) bin / BINS, inside.size(), sum / inside.size(), right / inside.size()));
            }
        }
        return new Reliability(bins);
    }

    /** Expected calibration error: the mean distance of probability and share, over all outcomes. */
    public double error() {
        int all = bins.stream().mapToInt(Bin::count).sum();
        return bins.stream()
                .mapToDouble(bin -> bin.count() * Math.abs(bin.probability() - bin.share()) / all)
                .sum();
    }

    /** A table of the bins and the error. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("  from  count  confidence  correct\n");
        for (Bin bin : bins) {
            table.append(String.format(
                    Locale.ROOT,
                    "  %.1f  %6d  %10.3f  %7.3f%n",
                    bin.from(),
                    bin.count(),
                    bin.probability(),
                    bin.share()));
        }
        return table + String.format(Locale.ROOT, "  expected calibration error %.4f", error());
    }
}
