package org.hearsay.figures;

import java.math.BigDecimal;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number with its limits, as the words give them: "more than 20", "between 20 and 30", "20 or more".
 *
 * @param span the number or numbers with the words that limit them
 * @param bound which limits
 * @param low the lower limit, null when there is none
 * @param lowIncluded whether it is itself within
 * @param high the upper limit, null when there is none
 * @param highIncluded whether it is itself within
 */
public record Interval(
        Span span,
        Bound bound,
        @Nullable BigDecimal low,
        boolean lowIncluded,
        @Nullable BigDecimal high,
        boolean highIncluded) {}
