package org.hearsay.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount with its limits, in tokens.
 *
 * @param from first token, words that limit included
 * @param to one past the last token
 * @param amount the amount, of two the last
 * @param bound which limits
 * @param low the lower limit, null when there is none
 * @param lowIncluded whether it is itself within
 * @param high the upper limit, null when there is none
 * @param highIncluded whether it is itself within
 */
record Limits(
        int from,
        int to,
        Amount amount,
        Bound bound,
        @Nullable BigDecimal low,
        boolean lowIncluded,
        @Nullable BigDecimal high,
        boolean highIncluded) {

    /** One limit on one amount. */
    static Limits of(int from, int to, Amount amount, Bound bound) {
        BigDecimal value = amount.value();
        boolean below = bound.isLower() || bound == Bound.EXACT;
        boolean above = bound.isUpper() || bound == Bound.EXACT;
        return new Limits(
                from,
                to,
                amount,
                bound,
                below ? value : null,
                bound != Bound.MORE_THAN,
                above ? value : null,
                bound != Bound.LESS_THAN);
    }

    /** The two halves of one range, or null when they do not meet. */
    static @Nullable Limits joined(Limits one, Limits other) {
        boolean inOrder = one.bound().isLower();
        Limits lower = inOrder ? one : other;
        Limits upper = inOrder ? other : one;
        BigDecimal low = lower.low();
        BigDecimal high = upper.high();
        if (!lower.bound().isLower()
                || !upper.bound().isUpper()
                || low == null
                || high == null
                || low.compareTo(high) >= 0) {
            return null;
        }
        return new Limits(
                one.from(),
                other.to(),
                other.amount(),
                Bound.BETWEEN,
                low,
                lower.lowIncluded(),
                high,
                upper.highIncluded());
    }

    Interval in(Tokens tokens) {
        return new Interval(tokens.span(from, to), bound, low, lowIncluded, high, highIncluded);
    }
}
