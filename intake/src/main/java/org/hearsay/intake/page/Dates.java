package org.hearsay.intake.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Published;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that pages give for machines, ISO 8601 with its usual misspellings and RFC 1123, and lines that give a whole date for people, in
 * English.
 */
public final class Dates {
    private static final Pattern STAMP = Pattern.compile(
            "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
                    + "(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?)?.*");

    private static final Pattern DENSE =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{4})?)?");

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

    private static final String MONTH = "([A-Z][a-z]{2,8})\\.?";

    /**
     * A line with nothing but a date: a place or a word as "Published" before it, a time of day after it. Numbers alone, as 3/4/2025, are not read:
     * half the world puts the month first.
     */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:[\\p{Lu}][\\p{L}.' -]{1,40}[,:] ?|(?:[Pp]ublished|[Pp]osted|[Uu]pdated)(?: on| at)?:? )?"
                    + "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\.?,? )?"
                    + "(?:" + DAY + " " + MONTH + ",?|" + MONTH + " " + DAY + ",?) (\\d{4})"
                    + "(?:,? (?:at |- |\\| )?\\d{1,2}[:.]\\d{2}.{0,20})?");

    /** Longer lines are no datelines. */
    private static final int LINE = 120;

    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2200;

    private Dates() {}

    /** The first of these that can be read, or null. */
    static @Nullable Published first(List<String> stamps) {
        for (String stamp : stamps) {
            Published published = parse(stamp.strip());
            if (published != null) {
                return published;
            }
        }
        return null;
    }

    static @Nullable Published parse(String stamp) {
        try {
            Matcher matcher = STAMP.matcher(stamp);
            if (matcher.matches()) {
                return of(matcher);
            }
            Matcher dense = DENSE.matcher(stamp);
            if (dense.matches()) {
                return checked(LocalDate.of(number(dense, 1), number(dense, 2), number(dense, 3)), null);
            }
            OffsetDateTime time = OffsetDateTime.parse(stamp, DateTimeFormatter.RFC_1123_DATE_TIME);
            return checked(time.toLocalDate(), time);
        } catch (DateTimeParseException e) {
            return null;
        } catch (DateTimeException e) {
            // Numbers that are no date: the page's slip.
            return null;
        }
    }

    /** The day that a line gives which holds a whole date and hardly anything else; null for any other line. */
    public static @Nullable Published written(String line) {
        if (line.length() > LINE) {
            return null;
        }
        Matcher matcher = WRITTEN.matcher(line.strip().replaceAll("\\s+", " "));
        if (!matcher.matches()) {
            return null;
        }
        boolean dayFirst = matcher.group(1) != null;
        try {
            return checked(
                    LocalDate.of(
                            number(matcher, 5),
                            month(matcher.group(dayFirst ? 2 : 3)),
                            number(matcher, dayFirst ? 1 : 4)),
                    null);
        } catch (DateTimeException e) {
            // A day that its month has not, or another word than a month.
            return null;
        }
    }

    /** 1 to 12 for a month's English name or the beginning of it; else 0. */
    private static int month(String word) {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (name.startsWith(word)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static @Nullable Published of(Matcher matcher) {
        LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
        String zone = matcher.group(8);
        if (matcher.group(4) == null || zone == null) {
            return checked(date, null);
        }
        int second = matcher.group(6) == null ? 0 : number(matcher, 6);
        String fraction = matcher.group(7) == null ? "" : matcher.group(7);
        int nanos = fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
        OffsetDateTime time = date.atTime(number(matcher, 4), number(matcher, 5), second, nanos)
                .atOffset(offset(zone));
        return checked(date, time);
    }

    private static java.time.ZoneOffset offset(String zone) {
        return zone.equals("Z") || zone.equals("UTC") || zone.equals("GMT")
                ? java.time.ZoneOffset.UTC
                : java.time.ZoneOffset.of(zone);
    }

    private static @Nullable Published checked(LocalDate date, @Nullable OffsetDateTime time) {
        return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : new Published(date, time);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
