package org.hearsay.figures;

import java.math.BigDecimal;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text, with what it measures.
 *
 * @param span number and unit, with the words that bound them where a range was asked for
 * @param kind what it measures
 * @param value what the number says; null for a unit's name alone
 * @param unit name of the unit or currency; null for plain numbers and percentages
 * @param currency ISO 4217 code where the words tell it; null otherwise
 * @param usualCurrency the code these words mean in news unless something else is said; null otherwise
 */
public record Quantity(
        Span span,
        Kind kind,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String currency,
        @Nullable String usualCurrency) {
    /** What a quantity measures. */
    public enum Kind {
        /** A number and nothing else. */
        NUMBER,
        /** Hundredths. */
        PERCENT,
        /** Money. */
        MONEY,
        /** Distance. */
        LENGTH,
        /** Surface. */
        AREA,
        /** Volume. */
        VOLUME,
        /** Weight. */
        WEIGHT,
        /** Data. */
        INFORMATION,
        /** Distance in time. */
        SPEED,
        /** Angle. */
        ANGLE,
        /** Temperature. */
        TEMPERATURE,
        /** Energy in time. */
        POWER
    }
}
