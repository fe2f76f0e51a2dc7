package org.hearsay.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Operations that make ranges. */
final class RangeReadings {
    private final LocalDate today;

    RangeReadings(LocalDate today) {
        this.today = today;
    }

    /** From one moment to another; each lends the other what it leaves out ("May to October 2020"). */
    @Nullable
    Meaning between(Moment start, Moment end) {
        if (Completion.isClockAlone(start) != Completion.isClockAlone(end)) {
            return null;
        }
        Moment from = start;
        Moment to = end;
        if (from.month() == null && from.number() != null && from.weekday() == null && from.grain() == Grain.DAY) {
            from = earlierMonth(from, to);
        }
        if (to.month() == null && to.number() != null && to.weekday() == null && to.grain() == Grain.DAY) {
            to = laterMonth(to, from);
        }
        LocalDate first = from.first();
        if (to.weekday() != null && to.month() == null && first != null) {
            to = Moment.around(first.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(to.weekday()))), Grain.DAY);
            to = from.relative() ? to.reckoned() : to;
        }
        if (lacksYear(from) && to.year() != null && !to.relative() && to.month() != null) {
            from = from.in(isLater(from, to) ? to.year() - 1 : to.year());
        } else if (lacksYear(to) && from.year() != null && !from.relative() && from.month() != null) {
            to = to.in(isLater(from, to) ? from.year() + 1 : from.year());
        }
        return isBackward(from, to) ? null : Meaning.Interval.between(from, to);
    }

    private static boolean lacksYear(Moment moment) {
        return moment.year() == null && moment.month() != null;
    }

    private static boolean isLater(Moment from, Moment to) {
        int a = from.month() == null ? 0 : from.month() * 100 + (from.number() == null ? 0 : from.number());
        int b = to.month() == null ? 0 : to.month() * 100 + (to.number() == null ? 99 : to.number());
        return a > b;
    }

    private static boolean isBackward(Moment from, Moment to) {
        LocalDate first = from.first();
        LocalDate next = to.next();
        return first != null && next != null && !first.isBefore(next);
    }

    private static Moment earlierMonth(Moment day, Moment of) {
        return of.month() != null && of.number() != null && day.number() != null && day.number() <= of.number()
                ? day.inMonth(of.month()).in(of.year())
                : day;
    }

    private static Moment laterMonth(Moment day, Moment of) {
        if (of.month() == null || of.number() == null || day.number() == null) {
            return day;
        }
        boolean next = day.number() < of.number();
        Moment dated = day.inMonth(next ? of.month() % 12 + 1 : of.month());
        Integer year = of.year();
        return year == null ? dated : dated.in(next && of.month() == 12 ? year + 1 : year);
    }

    /** "9 to 12 June 2020", "4-23 next month": two days and what they lie in. */
    @Nullable
    Meaning days(int first, int last, Moment month) {
        if (first >= last || month.month() == null) {
            return null;
        }
        Moment from = Moment.of(Grain.DAY, month.year(), month.month(), first);
        Moment to = Moment.of(Grain.DAY, month.year(), month.month(), last);
        return month.relative()
                ? Meaning.Interval.between(from.reckoned(), to.reckoned())
                : Meaning.Interval.between(from, to);
    }

    /** "September 9 to 12, 2020", "April 27 to the 3rd": month, two days, and a year that may be open. */
    @Nullable
    Meaning daysIn(Operands operands) {
        Integer year = operands.optional(3);
        Moment first = Moment.of(Grain.DAY, year, operands.number(0), operands.number(1));
        return between(first, Moment.of(Grain.DAY, null, null, operands.number(2)));
    }

    /** "to date". */
    Meaning untilNow() {
        return new Meaning.Interval(null, day(today), null);
    }

    /** "the past three weeks", "the next five days": from or to the day of publication. */
    @Nullable
    Meaning window(String shift, Length length) {
        int sign = shift.equals("last") || shift.equals("past") ? -1 : 1;
        if (shift.equals("this")) {
            return null;
        }
        if (!length.isCountable()) {
            return open(length, sign);
        }
        if (length.parts().getLast().unit().compareTo(Length.Unit.QUARTER) == 0
                || length.parts().getLast().unit().compareTo(Length.Unit.DECADE) <= 0) {
            return calendarWindow(sign, length);
        }
        if (length.isClock()) {
            return new Meaning.Interval(
                    sign < 0 ? Moment.of(Grain.DAY, null, null, null).reckoned() : day(today),
                    sign < 0
                            ? day(today)
                            : Moment.of(Grain.DAY, null, null, null).reckoned(),
                    length);
        }
        return sign < 0
                ? new Meaning.Interval(day(length.from(today, -1)), day(today), length)
                : new Meaning.Interval(day(today.plusDays(1)), day(length.from(today, 1)), length);
    }

    /** Quarters, decades and centuries are counted as the calendar has them. */
    private Meaning calendarWindow(int sign, Length length) {
        Grain grain = length.grain();
        Length one = Length.of(1, length.parts().getLast().unit());
        Moment near = Moment.around(one.from(today, sign), grain).reckoned();
        Moment far = Moment.around(length.from(today, sign), grain).reckoned();
        return new Meaning.Interval(sign < 0 ? far : near, sign < 0 ? near : far, length);
    }

    private Meaning open(Length length, int sign) {
        Moment open = Moment.of(length.grain(), null, null, null).reckoned();
        return new Meaning.Interval(sign < 0 ? open : day(today), sign < 0 ? day(today) : open, length);
    }

    private static Moment day(LocalDate day) {
        return Moment.around(day, Grain.DAY).reckoned();
    }

    /** "within nine months". */
    @Nullable
    Meaning within(Length length) {
        return length.isCountable() && !length.isClock()
                ? new Meaning.Interval(day(today), day(length.from(today, 1)), length)
                : null;
    }

    /** "the rest of the year". */
    @Nullable
    Meaning rest(Moment whole) {
        LocalDate next = whole.next();
        return next == null || !next.isAfter(today)
                ? null
                : new Meaning.Interval(day(today), day(next.minusDays(1)), null);
    }

    /** "three days starting next Monday". */
    @Nullable
    Meaning run(Moment start, Length length) {
        LocalDate first = start.first();
        if (first == null || !length.isCountable() || length.isClock()) {
            return null;
        }
        Moment end = Moment.around(length.from(first, 1).minusDays(1), Grain.DAY);
        return new Meaning.Interval(start, start.relative() ? end.reckoned() : end, length);
    }

    /** "the first two weeks of 2021", "the last four months of last year": sign, length, whole. */
    @Nullable
    Meaning firstOf(Operands operands) {
        Length length = operands.length(1);
        Moment whole = operands.moment(2);
        LocalDate first = whole.first();
        LocalDate next = whole.next();
        if (first == null || next == null || !length.isCountable() || length.isClock()) {
            return null;
        }
        if (length.grain() == Grain.WEEK) {
            // Weeks of a year are ISO's, each belonging to the year that holds most of it.
            first = first.plusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            next = next.plusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        LocalDate from = operands.number(0) > 0 ? first : length.from(next, -1);
        LocalDate to = operands.number(0) > 0 ? length.from(first, 1) : next;
        Grain grain =
                length.grain().compareTo(Grain.DAY) < 0 && length.grain() != Grain.WEEK ? length.grain() : Grain.DAY;
        Moment start = Moment.around(from, grain);
        Moment end = Moment.around(to.minusDays(1), grain);
        return new Meaning.Interval(
                whole.relative() ? start.reckoned() : start, whole.relative() ? end.reckoned() : end, length);
    }
}
