package org.hearsay.times;

import org.jspecify.annotations.Nullable;

/** Operations that make clock times. */
final class ClockReadings {
    private ClockReadings() {}

    /** Hour, minute, second, "am" or "pm"; all but the hour may be missing. */
    static @Nullable Moment clock(Operands operands) {
        int hour = operands.number(0);
        if (operands.has(3)) {
            if (hour > 12 || hour == 0) {
                return null;
            }
            hour = hour % 12 + (operands.name(3).equals("pm") ? 12 : 0);
        }
        return hour > 24 ? null : open(new Clock(hour, operands.optional(1), operands.optional(2), null, ""));
    }

    /** "1830 GMT". */
    static @Nullable Moment digits(Operands operands) {
        int number = operands.number(0);
        boolean time = operands.name(0).length() == 4 && number / 100 < 25 && number % 100 < 60;
        return time ? open(new Clock(number / 100, number % 100, null, null, operands.name(1))) : null;
    }

    static Moment open(Clock clock) {
        return Moment.of(Grain.DAY, null, null, null).at(clock);
    }

    static @Nullable Moment zone(Moment time, String zone) {
        Clock clock = time.clock();
        return clock == null ? null : time.at(clock.in(zone));
    }

    static @Nullable Moment at(Moment day, @Nullable Clock clock) {
        return day.grain() == Grain.DAY && day.clock() == null ? day.at(clock) : null;
    }
}
