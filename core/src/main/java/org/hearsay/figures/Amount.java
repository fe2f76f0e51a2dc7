package org.hearsay.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in tokens.
 *
 * @param from first token
 * @param to one past the last token
 * @param number where its number begins; -1 for a unit alone
 * @param kind what it measures
 * @param value what its number says, null for a unit alone
 * @param scale the largest scale word in its number, 1 when there is none
 * @param unit the unit or currency, null for numbers and percentages
 */
record Amount(
        int from,
        int to,
        int number,
        Quantity.Kind kind,
        @Nullable BigDecimal value,
        BigDecimal scale,
        @Nullable Unit unit) {

    static Amount of(Numeric number) {
        return new Amount(
                number.from(), number.to(), number.from(), Quantity.Kind.NUMBER, number.value(), number.scale(), null);
    }

    static Amount alone(int from, int to, Quantity.Kind kind, @Nullable Unit unit) {
        return new Amount(from, to, -1, kind, null, BigDecimal.ONE, unit);
    }

    Quantity in(Tokens tokens) {
        return new Quantity(
                tokens.span(from, to),
                kind,
                value,
                unit == null ? null : unit.name(),
                unit == null ? null : unit.iso(),
                unit == null ? null : unit.usual());
    }
}
