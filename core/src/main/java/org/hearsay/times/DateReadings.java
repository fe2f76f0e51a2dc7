package org.hearsay.times;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Operations that make dates from what the words say, whatever the day of publication. */
final class DateReadings {
    /** Years in two digits below this are of this century, others of the last. */
    private static final int PIVOT = 40;

    /** A date of the finest precision given; null for days that no year has. */
    @Nullable
    Moment date(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        Integer full = year == null ? null : full(year);
        if (day == null) {
            return Moment.of(month == null ? Grain.YEAR : Grain.MONTH, full, month, null);
        }
        boolean exists = month == null
                || day <= YearMonth.of(full == null ? 2000 : full, month).lengthOfMonth();
        return exists ? Moment.of(Grain.DAY, full, month, day) : null;
    }

    /** "20160122". */
    @Nullable
    Moment digits(int number) {
        int month = number / 100 % 100;
        int day = number % 100;
        return month >= 1 && month <= 12 && day >= 1 ? date(number / 10000, month, day) : null;
    }

    private static int full(int year) {
        return year >= 100 ? year : year < PIVOT ? 2000 + year : 1900 + year;
    }

    @Nullable
    Moment inYear(Moment moment, int year) {
        if (moment.year() != null) {
            return null;
        }
        if (moment.holiday() != null) {
            return holiday(moment.holiday(), year);
        }
        Moment dated = moment.in(full(year));
        return dated.grain() != Grain.DAY || dated.first() != null ? dated : null;
    }

    /** "week 31", "Q3 2019", "the first half of 2020", "the third quarter": unit, number, and a year that may be open. */
    @Nullable
    Moment numbered(Operands operands) {
        Grain grain = Grain.valueOf(operands.name(0));
        int number = operands.number(1);
        int most = switch (grain) {
            case HALF -> 2;
            case QUARTER -> 4;
            case MONTH -> 12;
            case WEEK -> 53;
            default -> 366;
        };
        if (number < 1 || number > most) {
            return null;
        }
        Moment year = operands.has(2) ? operands.moment(2) : Moment.of(Grain.YEAR, null, null, null);
        if (year.grain() != Grain.YEAR) {
            return null;
        }
        Moment part = grain == Grain.MONTH
                ? Moment.of(grain, year.year(), number, null)
                : Moment.of(grain, year.year(), null, number);
        return year.relative() ? part.reckoned() : part;
    }

    /** "the third week of July"; 0 is the last. */
    @Nullable
    Moment weekOfMonth(int number, Moment month) {
        if (month.grain() != Grain.MONTH || month.month() == null || number > 5) {
            return null;
        }
        int week = number == 0 ? lastWeek(month) : number;
        Moment part = Moment.of(Grain.WEEK, month.year(), month.month(), week);
        return month.relative() ? part.reckoned() : part;
    }

    private static int lastWeek(Moment month) {
        LocalDate first = month.first();
        LocalDate next = month.next();
        if (first == null || next == null) {
            return 5;
        }
        LocalDate fifth = java.util.Objects.requireNonNull(
                        Moment.of(Grain.WEEK, month.year(), month.month(), 5).first())
                .plusDays(3);
        return fifth.isBefore(next) ? 5 : 4;
    }

    /** "the last week of 2016", "the first day of May", "the 15th day of next month": unit, number (0: last), whole. */
    @Nullable
    Moment unitOf(Operands operands) {
        Length.Unit unit = operands.unit(0);
        int number = operands.number(1);
        Moment whole = operands.moment(2);
        if (unit == Length.Unit.WEEK && whole.grain() == Grain.MONTH) {
            return weekOfMonth(number, whole);
        }
        Moment part = unit == Length.Unit.DAY && whole.grain() == Grain.MONTH && number > 0
                ? Moment.of(Grain.DAY, whole.year(), whole.month(), number)
                : counted(unit, number, whole);
        return part == null || !whole.relative() ? part : part.reckoned();
    }

    private static @Nullable Moment counted(Length.Unit unit, int number, Moment whole) {
        LocalDate first = whole.first();
        LocalDate next = whole.next();
        if (first == null || next == null || unit.grain().compareTo(whole.grain()) <= 0 || unit.isClock()) {
            return null;
        }
        if (unit == Length.Unit.WEEK) {
            // Weeks of a year are ISO's: the last one holds 28 December.
            Moment last = Moment.around(next.minusDays(4), Grain.WEEK);
            return number == 0 ? last : Moment.of(Grain.WEEK, first.getYear(), null, number);
        }
        LocalDate day = number == 0
                ? Length.of(1, unit).from(next, -1)
                : Length.of(number - 1, unit).from(first, 1);
        return day.isBefore(next) ? Moment.around(day, unit.grain()) : null;
    }

    /** A decade by its century, if given, and its first year in two digits; or by all four digits of it. */
    @Nullable
    Moment decade(@Nullable Integer century, int first) {
        if (first % 10 != 0) {
            return null;
        }
        if (first >= 1000) {
            return Moment.of(Grain.DECADE, first, null, null);
        }
        Integer year = century == null ? null : (Integer) (century * 100 + first);
        return Moment.of(Grain.DECADE, year, null, first / 10);
    }

    Moment season(Operands operands) {
        return Moment.of(Grain.SEASON, operands.optional(1), null, operands.number(0));
    }

    /** A holiday in a year that may be open; days that move are marked by their rule until the year is known. */
    @Nullable
    Moment holiday(String rule, @Nullable Integer year) {
        if (year != null) {
            LocalDate day = Holidays.day(rule, full(year));
            return day == null ? null : Moment.around(day, Grain.DAY);
        }
        Moment fixed = Holidays.fixed(rule);
        return fixed != null ? fixed : Moment.holiday(rule);
    }

    /** "July of last year", "the summer of last year": a month or season, and the year. */
    @Nullable
    Moment partOf(Operands operands) {
        Moment year = operands.moment(2);
        Moment part = operands.name(0).equals("MONTH")
                ? Moment.of(Grain.MONTH, year.year(), operands.number(1), null)
                : Moment.of(Grain.SEASON, year.year(), null, operands.number(1));
        return year.relative() ? part.reckoned() : part;
    }

    Moment edge(String mod, Moment moment) {
        return moment.with(Mod.valueOf(mod));
    }
}
