package org.hearsay.claims;

import java.util.List;
import org.hearsay.times.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a claim's content and in that of no claim inside it, and when it was said.
 *
 * @param figures its quantities, in order
 * @param times its time expressions, in order: of what is reported, not of its saying
 * @param events who did what to whom, in order
 * @param said the time expression that stands with the cue, outside the content ("said on Monday"); null when there is none
 */
public record Holdings(
        List<ReportedFigure> figures,
        List<TimeExpression> times,
        List<ReportedEvent> events,
        @Nullable TimeExpression said) {
    /** A content of which nothing is told. */
    public static final Holdings NONE = new Holdings(List.of(), List.of(), List.of(), null);

    /** Makes the lists unchangeable. */
    public Holdings {
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        events = List.copyOf(events);
    }
}
