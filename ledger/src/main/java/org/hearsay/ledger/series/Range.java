package org.hearsay.ledger.series;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a figure allows: a number and how it stands to what it counts.
 *
 * @param value the number, null where the words give two ends or an order of size
 * @param low the least that it can be, included; null when nothing says so
 * @param high the most that it can be, included; null when nothing says so
 * @param bound as claims write it: "exact", "at_least" and so on
 */
public record Range(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        String bound) {
    /** How far from its number "about" and "nearly" reach. */
    private static final double NEAR = 0.2;

    /** Whether no number satisfies both. "About 12" is taken to reach a fifth to either side, "nearly 60" a fifth down. */
    public boolean excludes(Range other) {
        return least() > other.most() || other.least() > most();
    }

    /** The number by which counts are put in order: the value, else the middle of two ends, else the one end. */
    public double size() {
        if (value != null) {
            return value;
        }
        if (low != null && high != null) {
            return (low + high) / 2;
        }
        return low != null ? low : high != null ? high : 0;
    }

    private double least() {
        if (low != null) {
            return low;
        }
        return value != null && (bound.equals("about") || bound.equals("less_than"))
                ? value * (1 - NEAR)
                : Double.NEGATIVE_INFINITY;
    }

    private double most() {
        if (high != null) {
            return high;
        }
        return value != null && bound.equals("about") ? value * (1 + NEAR) : Double.POSITIVE_INFINITY;
    }

    /** In words: "at least 17", "50 to 55". */
    @Override
    public String toString() {
        return switch (bound) {
            case "exact" -> number(size());
            case "less_than" -> "nearly " + number(size());
            case "between" ->
                value == null && low != null && high != null ? number(low) + " to " + number(high) : number(size());
            default -> bound.replace('_', ' ') + " " + number(size());
        };
    }

    /** A number as people write it: whole where it is, without an exponent. */
    public static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.format(Locale.ROOT, "%d", (long) number)
                : Double.toString(number);
    }
}
