package org.hearsay.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A reported quantity.
 *
 * @param spans where its number stands, with its unit and the words that bound it
 * @param value the number; null for two limits and for an order of size ("dozens")
 * @param low the least it can be, included; null when nothing says so
 * @param high the most it can be, included; null when nothing says so
 * @param bound how the number stands to what it counts
 * @param unit what kind of thing is counted or measured
 * @param currency ISO 4217 code of a sum of money, null otherwise or when unknown
 * @param counted the words for what is counted, null when there are none
 * @param owner the words for whose it is, null when the sentence does not say
 * @param happening what happened to it, null when nothing the table knows
 * @param asOf the words for the time of the count, null when the sentence gives none
 * @param scope whether it is a running total
 */
public record Figure(
        List<Span> spans,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Bound bound,
        Unit unit,
        @Nullable String currency,
        @Nullable Span counted,
        @Nullable Span owner,
        @Nullable Happening happening,
        @Nullable Span asOf,
        @Nullable Scope scope) {

    /** What kind of thing is counted or measured. */
    public enum Unit {
        /** Human beings. */
        PEOPLE,
        /** Anything else that is counted. */
        THINGS,
        /** Money. */
        MONEY,
        /** Hundredths of something. */
        PERCENT,
        /** A fraction of something. */
        SHARE,
        /** Length. */
        DISTANCE,
        /** Surface. */
        AREA,
        /** Volume. */
        VOLUME,
        /** Weight. */
        WEIGHT,
        /** Speed. */
        SPEED,
        /** Data. */
        INFORMATION,
        /** Angle. */
        ANGLE,
        /** Temperature. */
        TEMPERATURE,
        /** Energy in time. */
        POWER;

        /** The name as the formats write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Over what a figure is counted. */
    public enum Scope {
        /** All until some time. */
        CUMULATIVE,
        /** One incident. */
        INCIDENT;

        /** The name as the formats write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if it stands nowhere or its limits cross */
    public Figure {
        spans = List.copyOf(spans);
        Objects.requireNonNull(bound);
        Objects.requireNonNull(unit);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a figure stands somewhere");
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("limits cross: " + low + ".." + high);
        }
    }
}
