package org.hearsay.times;

import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that say when, how long or how often.
 *
 * @param text the words, with the preposition that goes before them
 * @param spans where they stand
 * @param core where they stand without a preposition that does not bear on the value ("on", "in", "at", "during"): TIMEX3's extent
 * @param type what they tell
 * @param value ISO 8601, or TIMEX3 where that has nothing to say it by: a day "2023-04-17", a week "2023-W16", a season "2022-SU", a
 *     range "2023-02/.."; null where it hangs on the day of publication and that is unknown, or where the words leave it open
 * @param precision how fine the value is
 * @param start where a range begins, null when it is open, unknown, or this is no range
 * @param end where a range ends, included; null likewise
 * @param length how long a range is, as the words say ("the past three weeks": "P3W"), or null
 * @param mod which part of it is meant, or how exact the amount is; or null
 * @param timex what the words alone say, with X for what they leave open ("XXXX-WXX-1"), reckoned from the day of publication where
 *     they count from it; null when that is unknown
 * @param distance how far from publication, where the words count it off ("-P2Y" for "two years ago"), known without any date; or null
 */
public record TimeExpression(
        String text,
        List<Span> spans,
        Span core,
        Type type,
        @Nullable String value,
        Grain precision,
        @Nullable String start,
        @Nullable String end,
        @Nullable String length,
        @Nullable Mod mod,
        @Nullable String timex,
        @Nullable String distance) {
    /** What a time expression tells. */
    public enum Type {
        /** A day, week, month, year or the like. */
        DATE,
        /** A time of day. */
        TIME,
        /** How long. */
        DURATION,
        /** From when to when; one end may be open. */
        RANGE,
        /** How often. */
        SET;

        /** The name in results. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if the core lies outside the spans, or what is no range has ends */
    public TimeExpression {
        spans = List.copyOf(spans);
        if (spans.isEmpty() || !Span.hull(spans).contains(core)) {
            throw new IllegalArgumentException("core " + core + " outside " + spans);
        }
        if (type != Type.RANGE && (start != null || end != null)) {
            throw new IllegalArgumentException("only a range has ends: " + text);
        }
    }
}
