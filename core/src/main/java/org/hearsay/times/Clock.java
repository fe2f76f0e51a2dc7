package org.hearsay.times;

import org.jspecify.annotations.Nullable;

/**
 * A time of day: hour, minute and second as far as given, or a part of the day.
 *
 * @param hour from 0 to 23
 * @param minute null when only the hour is given
 * @param second null when none is given
 * @param part TIMEX3's name of a part of the day (MO, AF, EV, NI, DT), or null
 * @param zone offset or abbreviation of a time zone as ISO 8601 writes it, or the empty string
 */
record Clock(
        @Nullable Integer hour,
        @Nullable Integer minute,
        @Nullable Integer second,
        @Nullable String part,
        String zone) {

    static Clock part(String part) {
        return new Clock(null, null, null, part, "");
    }

    Grain grain() {
        if (hour == null) {
            return Grain.PART_OF_DAY;
        }
        return minute == null ? Grain.HOUR : second == null ? Grain.MINUTE : Grain.SECOND;
    }

    Clock in(String name) {
        return new Clock(hour, minute, second, part, name);
    }

    /** "T15:30Z", "TMO". */
    String timex() {
        if (hour == null) {
            return "T" + part;
        }
        StringBuilder out = new StringBuilder("T").append(two(hour));
        if (minute != null) {
            out.append(':').append(two(minute));
        }
        if (second != null) {
            out.append(':').append(two(second));
        }
        return out.append(zone).toString();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
