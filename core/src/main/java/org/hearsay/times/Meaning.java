package org.hearsay.times;

import org.jspecify.annotations.Nullable;

/** What words of a time expression mean. */
sealed interface Meaning permits Meaning.Value, Meaning.Interval, Meaning.Repetition, Moment, Length {
    /**
     * What a single word or number gives to a rule.
     *
     * @param number its number, or 0
     * @param name its name, or the empty string
     */
    record Value(int number, String name) implements Meaning {
        static Value of(int number) {
            return new Value(number, "");
        }

        static Value of(String name) {
            return new Value(0, name);
        }
    }

    /**
     * A stretch between two points; one may be missing.
     *
     * @param start where it begins
     * @param end where it ends
     * @param length how long it is, where the words say so ("the past three weeks")
     */
    record Interval(
            @Nullable Moment start,
            @Nullable Moment end,
            @Nullable Length length) implements Meaning {
        static Interval between(Moment start, Moment end) {
            return new Interval(start, end, null);
        }
    }

    /**
     * What happens again and again.
     *
     * @param value TIMEX3's value of one occurrence ("XXXX-WXX-1") or the period ("P1W")
     * @param grain precision of the value
     */
    record Repetition(String value, Grain grain) implements Meaning {}
}
