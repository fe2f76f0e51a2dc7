package org.hearsay.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date of any precision, with what the words leave open left open.
 *
 * @param grain its precision, that of the clock left aside
 * @param year the year (of the week, for weeks), or the first year of a decade or century; null when open
 * @param month the month; null when open or of no matter
 * @param number day of the month, ISO week (or week of the month), quarter, half or season, by grain; null when open
 * @param weekday day of the week from Monday, 1; null when not given
 * @param clock the time of day; null when none is given
 * @param mod which part of it, or null
 * @param distance how far it lies from the day of publication, signed in TIMEX3's way ("-P2Y"), where the words count it off
 * @param holiday rule of a holiday that moves, while its year is open; or null
 * @param relative whether it was reckoned from the day of publication
 */
record Moment(
        Grain grain,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer number,
        @Nullable Integer weekday,
        @Nullable Clock clock,
        @Nullable Mod mod,
        @Nullable String distance,
        @Nullable String holiday,
        boolean relative)
        implements Meaning {
    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");
    private static final List<Integer> SEASON_STARTS = List.of(3, 6, 9, 12);

    static Moment of(Grain grain, @Nullable Integer year, @Nullable Integer month, @Nullable Integer number) {
        return new Moment(grain, year, month, number, null, null, null, null, null, false);
    }

    static Moment weekday(int weekday) {
        return new Moment(Grain.DAY, null, null, null, weekday, null, null, null, null, false);
    }

    /** The stretch of this grain that holds a day, complete. */
    static Moment around(LocalDate day, Grain grain) {
        return switch (grain) {
            case CENTURY -> of(grain, Math.floorDiv(day.getYear(), 100) * 100, null, null);
            case DECADE -> of(grain, Math.floorDiv(day.getYear(), 10) * 10, null, null);
            case YEAR -> of(grain, day.getYear(), null, null);
            case HALF -> of(grain, day.getYear(), null, day.getMonthValue() > 6 ? 2 : 1);
            case SEASON -> of(grain, day.getYear(), null, 1 + ((day.getMonthValue() + 9) % 12) / 3);
            case QUARTER -> of(grain, day.getYear(), null, day.get(IsoFields.QUARTER_OF_YEAR));
            case MONTH -> of(grain, day.getYear(), day.getMonthValue(), null);
            case WEEK, WEEKEND ->
                of(grain, day.get(IsoFields.WEEK_BASED_YEAR), null, day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case DAY, PART_OF_DAY, HOUR, MINUTE, SECOND ->
                of(Grain.DAY, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        };
    }

    /** This, on a day of the calendar. */
    Moment onDay(LocalDate day) {
        return new Moment(
                Grain.DAY,
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                null,
                clock,
                mod,
                distance,
                null,
                relative);
    }

    Moment reckoned() {
        return new Moment(grain, year, month, number, weekday, clock, mod, distance, holiday, true);
    }

    Moment at(@Nullable Clock value) {
        return new Moment(grain, year, month, number, weekday, value, mod, distance, holiday, relative);
    }

    Moment with(@Nullable Mod value) {
        return new Moment(grain, year, month, number, weekday, clock, value, distance, holiday, relative);
    }

    Moment in(@Nullable Integer value) {
        return new Moment(grain, value, month, number, weekday, clock, mod, distance, holiday, relative);
    }

    Moment inMonth(@Nullable Integer value) {
        return new Moment(grain, year, value, number, weekday, clock, mod, distance, holiday, relative);
    }

    Moment on(@Nullable Integer value) {
        return new Moment(grain, year, month, number, value, clock, mod, distance, holiday, relative);
    }

    Moment away(String value) {
        return new Moment(grain, year, month, number, weekday, clock, mod, value, holiday, relative);
    }

    static Moment holiday(String rule) {
        return new Moment(Grain.DAY, null, null, null, null, null, null, null, rule, false);
    }

    /** The precision, clock included. */
    Grain precision() {
        return clock == null ? grain : clock.grain();
    }

    /** Whether nothing is open but perhaps the clock. */
    boolean isComplete() {
        return first() != null;
    }

    /** Its first day, or null when it is not complete or there is no such day. */
    @Nullable
    LocalDate first() {
        if (year == null) {
            return null;
        }
        try {
            return switch (grain) {
                case CENTURY, DECADE, YEAR -> LocalDate.of(year, 1, 1);
                case HALF -> number == null ? null : LocalDate.of(year, number * 6 - 5, 1);
                case SEASON -> number == null ? null : LocalDate.of(year, SEASON_STARTS.get(number - 1), 1);
                case QUARTER -> number == null ? null : LocalDate.of(year, number * 3 - 2, 1);
                case MONTH -> month == null ? null : LocalDate.of(year, month, 1);
                case WEEK -> monday();
                case WEEKEND -> {
                    LocalDate monday = monday();
                    yield monday == null ? null : monday.plusDays(5);
                }
                case DAY, PART_OF_DAY, HOUR, MINUTE, SECOND ->
                    month == null || number == null ? null : LocalDate.of(year, month, number);
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable LocalDate monday() {
        if (year == null || number == null) {
            return null;
        }
        if (month != null) {
            // A week belongs to the month that holds its Thursday, as ISO weeks belong to years.
            return LocalDate.of(year, month, 1)
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                    .plusWeeks(number - 1L)
                    .with(DayOfWeek.MONDAY);
        }
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(DayOfWeek.MONDAY);
    }

    /** The first day after it, or null when it is not complete. */
    @Nullable
    LocalDate next() {
        LocalDate first = first();
        if (first == null) {
            return null;
        }
        return switch (grain) {
            case CENTURY -> first.plusYears(100);
            case DECADE -> first.plusYears(10);
            case YEAR -> first.plusYears(1);
            case HALF -> first.plusMonths(6);
            case SEASON, QUARTER -> first.plusMonths(3);
            case MONTH -> first.plusMonths(1);
            case WEEK -> first.plusWeeks(1);
            case WEEKEND -> first.plusDays(2);
            case DAY, PART_OF_DAY, HOUR, MINUTE, SECOND -> first.plusDays(1);
        };
    }

    /** TIMEX3's value with X for what is open. */
    String timex() {
        return date() + (clock == null ? "" : clock.timex());
    }

    private String date() {
        return switch (grain) {
            case CENTURY -> year == null ? "XX" : pad(year / 100, 2);
            case DECADE -> year == null ? "XX" + (number == null ? "X" : number) : pad(year / 10, 3);
            case YEAR -> pad(year, 4);
            case HALF -> pad(year, 4) + "-H" + pad(number, 1);
            case SEASON -> pad(year, 4) + "-" + (number == null ? "XX" : SEASONS.get(number - 1));
            case QUARTER -> pad(year, 4) + "-Q" + pad(number, 1);
            case MONTH -> pad(year, 4) + "-" + pad(month, 2);
            case WEEK, WEEKEND ->
                pad(year, 4) + (month == null ? "" : "-" + pad(month, 2)) + "-W" + pad(number, 2)
                        + (grain == Grain.WEEKEND ? "-WE" : "");
            case DAY, PART_OF_DAY, HOUR, MINUTE, SECOND -> day();
        };
    }

    private String day() {
        if (weekday != null && month == null) {
            return "XXXX-WXX-" + weekday;
        }
        return month == null && number == null && clock != null
                ? ""
                : pad(year, 4) + "-" + pad(month, 2) + "-" + pad(number, 2);
    }

    private static String pad(@Nullable Integer number, int width) {
        if (number == null) {
            return "X".repeat(width);
        }
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
