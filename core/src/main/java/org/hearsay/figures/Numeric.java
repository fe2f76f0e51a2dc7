package org.hearsay.figures;

import java.math.BigDecimal;

/**
 * A number that some tokens write.
 *
 * @param from first token
 * @param to one past the last token
 * @param value what they say
 * @param scale the largest scale word in it, 1 when there is none
 */
record Numeric(int from, int to, BigDecimal value, BigDecimal scale) {
    Numeric(int from, int to, BigDecimal value) {
        this(from, to, value, BigDecimal.ONE);
    }

    Numeric plus(BigDecimal more, int until) {
        return new Numeric(from, until, value.add(more), scale);
    }

    Numeric times(BigDecimal factor, int until) {
        return new Numeric(from, until, value.multiply(factor), scale.max(factor));
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
