package org.hearsay.ledger.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days.
 *
 * @param first its first day
 * @param last its last day, not before the first
 */
public record Days(LocalDate first, LocalDate last) implements Comparable<Days> {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");
    private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");

    /** Days up to which a stretch tells an incident's day: a night and the days around it. */
    private static final int SHARP = 2;

    /** @throws IllegalArgumentException if it ends before it begins */
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " to " + last);
        }
    }

    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** The days of a time's value (ISO 8601 or TIMEX3); empty for what is no day, week, month or year. */
    static Optional<Days> of(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            Matcher day = DAY.matcher(value);
            if (day.matches()) {
                return Optional.of(of(LocalDate.parse(day.group(1))));
            }
            Matcher week = WEEK.matcher(value);
            if (week.matches()) {
                LocalDate monday = LocalDate.parse(
                        week.group(1) + "-W" + week.group(2) + "-1", java.time.format.DateTimeFormatter.ISO_WEEK_DATE);
                return Optional.of(new Days(monday, monday.plusDays(6)));
            }
            if (MONTH.matcher(value).matches()) {
                YearMonth month = YearMonth.parse(value);
                return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
            }
            if (YEAR.matcher(value).matches()) {
                int year = Integer.parseInt(value);
                return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    boolean overlaps(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Whether it tells a day, not only a week or month. */
    boolean isSharp() {
        return !first.plusDays(SHARP).isBefore(last);
    }

    @Override
    public int compareTo(Days other) {
        int order = first.compareTo(other.first);
        return order != 0 ? order : last.compareTo(other.last);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
