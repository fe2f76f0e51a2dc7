package org.hearsay.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Operations that reckon from the day of publication. */
final class ReckonedReadings {
    private final LocalDate today;

    ReckonedReadings(LocalDate today) {
        this.today = today;
    }

    @Nullable
    Meaning read(String operation, Operands operands) {
        return switch (operation) {
            case "day" ->
                Moment.around(today.plusDays(operands.number(0)), Grain.DAY).reckoned();
            case "shift" -> shift(operands.name(0), operands.unit(1));
            case "shift-weekday" -> weekday(operands.name(0), operands.number(1));
            case "weekday-in" -> weekdayIn(operands.number(0), operands.moment(1));
            case "shift-month" ->
                inShiftedYear(operands.name(0), Moment.of(Grain.MONTH, null, operands.number(1), null));
            case "shift-date" -> inShiftedYear(operands.name(0), operands.moment(1));
            case "day-of-month" -> dayOfMonth(operands.number(0), operands.moment(1));
            case "weekday-number" -> weekdayNumber(operands.number(0), operands.moment(1));
            case "weekday-of-month" -> weekdayOfMonth(operands.number(0), operands.number(1), operands.moment(2));
            case "ago" -> ago(operands);
            case "ahead" -> away(operands.length(0), 1, null);
            case "before" -> away(operands.length(0), -1, operands.moment(1));
            case "after" -> away(operands.length(0), 1, operands.moment(1));
            case "steps" ->
                Moment.around(
                                Length.of(operands.number(0), operands.unit(1)).from(today, 1),
                                operands.unit(1).grain())
                        .reckoned();
            case "in-shifted" -> holiday(operands.name(0), operands.moment(1).year());
            case "shift-holiday" -> shiftHoliday(operands.name(0), operands.name(1));
            case "undated" ->
                Moment.of(operands.length(0).grain(), null, null, null).reckoned();
            case "same" -> Moment.of(operands.unit(0).grain(), null, null, null).reckoned();
            default -> throw new IllegalStateException("times-rules.tsv: no operation " + operation);
        };
    }

    private static int steps(String shift) {
        return switch (shift) {
            case "last", "past" -> -1;
            case "this" -> 0;
            case "next", "coming" -> 1;
            default -> throw new IllegalStateException("times-words.tsv: no shift " + shift);
        };
    }

    /** "last week": the calendar's week, month, year before the one of publication. */
    private @Nullable Moment shift(String shift, Length.Unit unit) {
        if (unit.isClock()) {
            return null;
        }
        LocalDate day = Length.of(steps(shift), unit).from(today, 1);
        return Moment.around(day, unit.grain()).reckoned();
    }

    /**
     * "last Friday" and "next Friday" are those of the week before and after; "this past Friday" and "this coming Friday" are the
     * nearest ones.
     */
    private Moment weekday(String shift, int weekday) {
        int ahead = Math.floorMod(weekday - today.getDayOfWeek().getValue(), 7);
        LocalDate ofWeek = today.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                .plusDays(weekday - (long) today.getDayOfWeek().getValue());
        LocalDate day = switch (shift) {
            case "past" -> today.plusDays(ahead == 0 ? -7 : ahead - 7);
            case "coming" -> today.plusDays(ahead == 0 ? 7 : ahead);
            default -> ofWeek.plusWeeks(steps(shift));
        };
        return Moment.around(day, Grain.DAY).reckoned();
    }

    private static @Nullable Moment weekdayIn(int weekday, Moment week) {
        LocalDate first = week.first();
        if (first == null || week.grain() != Grain.WEEK) {
            return null;
        }
        Moment day = Moment.around(first.plusDays(weekday - 1L), Grain.DAY);
        return week.relative() ? day.reckoned() : day;
    }

    /** "last July": that of the year before; "this July": that of the year of publication; "this past July": the nearest. */
    private @Nullable Moment inShiftedYear(String shift, Moment moment) {
        int year = today.getYear() + steps(shift);
        if (shift.equals("past") || shift.equals("coming")) {
            LocalDate inThis = moment.in(today.getYear()).first();
            if (inThis == null) {
                return null;
            }
            boolean before = inThis.isBefore(today);
            year = today.getYear() + (shift.equals("past") ? (before ? 0 : -1) : before ? 1 : 0);
        }
        Moment dated = moment.in(year);
        return dated.first() == null ? null : dated.reckoned();
    }

    private static @Nullable Moment holiday(String rule, @Nullable Integer year) {
        LocalDate day = year == null ? null : Holidays.day(rule, year);
        return day == null ? null : Moment.around(day, Grain.DAY).reckoned();
    }

    /** "last Easter", "next Christmas": the nearest on that side. */
    private @Nullable Moment shiftHoliday(String shift, String rule) {
        int steps = steps(shift);
        LocalDate day = Holidays.day(rule, today.getYear());
        if (day == null) {
            return null;
        }
        boolean other = steps < 0 ? !day.isBefore(today) : steps > 0 && !day.isAfter(today);
        return holiday(rule, today.getYear() + (other ? steps : 0));
    }

    Moment partOfDay(int days, String part) {
        return Moment.around(today.plusDays(days), Grain.DAY)
                .at(Clock.part(part))
                .reckoned();
    }

    private static @Nullable Moment dayOfMonth(int day, Moment month) {
        Moment date = Moment.of(Grain.DAY, month.year(), month.month(), day);
        boolean exists = month.grain() == Grain.MONTH && (month.year() == null || date.first() != null);
        return exists ? (month.relative() ? date.reckoned() : date) : null;
    }

    /** "Monday 21": of this month if that is a Monday; else both count, and the month is open. */
    private Moment weekdayNumber(int weekday, Moment day) {
        Moment here = day.in(today.getYear()).inMonth(today.getMonthValue());
        LocalDate date = here.first();
        return date != null && date.getDayOfWeek().getValue() == weekday ? here.reckoned() : day.on(weekday);
    }

    /** "the first Friday of July"; 0 is the last. */
    private @Nullable Moment weekdayOfMonth(int number, int weekday, Moment month) {
        Moment known = month.grain() == Grain.MONTH ? new Completion(today).complete(month, null) : null;
        LocalDate first = known == null ? null : known.first();
        if (first == null || number > 5) {
            return null;
        }
        int ordinal = number == 0 ? -1 : number;
        LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.of(weekday)));
        Moment date = Moment.around(day, Grain.DAY);
        return day.getMonth() != first.getMonth()
                ? null
                : month.isComplete() && !month.relative() ? date : date.reckoned();
    }

    private @Nullable Moment ago(Operands operands) {
        Moment moment = away(operands.length(0), -1, null);
        return moment != null && operands.has(1) ? moment.with(Mod.valueOf(operands.name(1))) : moment;
    }

    /**
     * So long before or after a moment, or the day of publication. Counted off the day of publication, it is no finer than the length: "two years ago" is a year.
     * Weeks counted off another day lead to a day.
     */
    private @Nullable Moment away(Length length, int sign, @Nullable Moment anchor) {
        Moment from = anchor == null ? Moment.around(today, Grain.DAY).reckoned() : anchor;
        if (length.isClock()) {
            return byClock(length, sign, from);
        }
        Moment known = new Completion(today).complete(from, null);
        LocalDate start = known == null ? null : known.first();
        if (start == null || !length.isCountable()) {
            return Moment.of(length.grain(), null, null, null).reckoned();
        }
        boolean fromToday = anchor == null;
        Grain grain = length.grain() == Grain.WEEK && !fromToday ? Grain.DAY : length.grain();
        Moment moment = Moment.around(length.from(start, sign), grain.compareTo(Grain.DAY) > 0 ? Grain.DAY : grain);
        Moment counted = fromToday ? moment.away((sign < 0 ? "-" : "") + length.timex()) : moment;
        return from.isComplete() && !from.relative() ? counted : counted.reckoned();
    }

    /** Hours are counted off the moment of publication, which the day alone does not tell. */
    private static @Nullable Moment byClock(Length length, int sign, Moment from) {
        boolean today = from.relative() && length.isCountable();
        Moment open = Moment.of(Grain.DAY, null, null, null).at(new Clock(0, 0, null, null, ""));
        return today ? open.away((sign < 0 ? "-" : "") + length.timex()).reckoned() : null;
    }
}
