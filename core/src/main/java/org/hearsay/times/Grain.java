package org.hearsay.times;

import java.util.Locale;

/** How fine a time is given: the precision of a value. Finer ones come later. */
public enum Grain {
    /** A hundred years. */
    CENTURY,
    /** Ten years. */
    DECADE,
    /** A year. */
    YEAR,
    /** Half a year. */
    HALF,
    /** A season of a year. */
    SEASON,
    /** A quarter of a year. */
    QUARTER,
    /** A month. */
    MONTH,
    /** A week, from Monday. */
    WEEK,
    /** Saturday and Sunday. */
    WEEKEND,
    /** A day. */
    DAY,
    /** Morning, afternoon, evening or night. */
    PART_OF_DAY,
    /** An hour. */
    HOUR,
    /** A minute. */
    MINUTE,
    /** A second. */
    SECOND;

    /** The name in results: "day", "part of day". */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
