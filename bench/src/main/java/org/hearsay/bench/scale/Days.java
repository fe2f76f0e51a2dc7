package org.hearsay.bench.scale;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Days as texts and values write them. */
final class Days {
    private static final DateTimeFormatter DATELINE = DateTimeFormatter.ofPattern("EEE dd MMM yyyy", Locale.US);
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";

    /** A dateline as {@link #shifted} reads it. */
    static final String WRITTEN =
            "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \\d\\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4}";

    /** Other days, and numbers that are no count. */
    static final String KEPT = "\\d{1,2}(?:st|nd|rd|th)? " + MONTH + "|" + MONTH + " \\d{1,2}|\\d+(?:[.,:/-]\\d+)+";

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private static final Set<String> NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "oct",
            "nov",
            "dec");

    private Days() {}

    static boolean isName(String word) {
        return NAMES.contains(word);
    }

    /** A dateline some days later. */
    static String shifted(String written, int days) {
        try {
            return DATELINE.format(LocalDate.parse(written, DATELINE).plusDays(days));
        } catch (DateTimeException e) {
            // A weekday that is not that day's, or no day at all.
            return written;
        }
    }

    /** A value some days later, if it is or begins with a day. */
    static String shiftedValue(String value, int days) {
        return ISO.matcher(value).replaceAll(match -> shiftedDay(match.group(), days));
    }

    private static String shiftedDay(String day, int days) {
        try {
            return LocalDate.parse(day).plusDays(days).toString();
        } catch (DateTimeException e) {
            return day;
        }
    }
}
