package org.hearsay.times;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations by which rules make meanings, reckoned from one day. */
final class Readings {
    private final LocalDate today;
    private final DateReadings dates;
    private final ReckonedReadings reckoned;
    private final RangeReadings ranges;

    /** @param today the day from which "yesterday" is reckoned */
    Readings(LocalDate today) {
        this.today = today;
        this.dates = new DateReadings();
        this.reckoned = new ReckonedReadings(today);
        this.ranges = new RangeReadings(today);
    }

    /** The meaning that an operation makes of its arguments, or null when they make none. */
    @Nullable
    Meaning read(List<String> reading, List<@Nullable Meaning> arguments) {
        Operands operands = new Operands(reading.subList(1, reading.size()), arguments);
        return switch (reading.getFirst()) {
            case "pass" -> operands.meaning(0);
            case "date" -> dates.date(operands.optional(0), operands.optional(1), operands.optional(2));
            case "digits" -> dates.digits(operands.number(0));
            case "in-year" -> dates.inYear(operands.moment(0), operands.number(1));
            case "weekday" -> Moment.weekday(operands.number(0));
            case "weekday-date" -> operands.moment(1);
            case "number-of" -> dates.numbered(operands);
            case "week-of-month" -> dates.weekOfMonth(operands.number(0), operands.moment(1));
            case "unit-of" -> dates.unitOf(operands);
            case "decade" -> dates.decade(operands.optional(0), operands.number(1));
            case "century" -> Moment.of(Grain.CENTURY, (operands.number(0) - 1) * 100, null, null);
            case "season" -> dates.season(operands);
            case "season-of", "month-of" -> dates.partOf(operands);
            case "holiday" -> dates.holiday(operands.name(0), operands.optional(1));
            case "edge" -> dates.edge(operands.name(0), operands.moment(1));
            case "clock" -> ClockReadings.clock(operands);
            case "clock-digits" -> ClockReadings.digits(operands);
            case "part-of-day" -> reckoned.partOfDay(operands.number(0), operands.name(1));
            case "zone" -> ClockReadings.zone(operands.moment(0), operands.name(1));
            case "part" -> ClockReadings.at(operands.moment(0), Clock.part(operands.name(1)));
            case "at" -> ClockReadings.at(operands.moment(0), operands.moment(1).clock());
            case "rest" -> ranges.rest(operands.moment(0));
            case "length-singular" -> Lengths.singular(operands.name(0), operands.unit(1));
            case "length" -> Lengths.length(operands.name(0), operands.unit(1));
            case "length-and" -> Lengths.lengthAnd(operands);
            case "some" -> Lengths.some(operands.unit(0));
            case "plus" -> Lengths.plus(operands.length(0), operands.length(1));
            case "and-part" -> Lengths.andPart(operands.length(0), operands.name(1));
            case "bound" -> operands.length(1).with(Mod.valueOf(operands.name(0)));
            case "each" -> Repetitions.each(operands.meaning(0));
            case "each-month" -> Repetitions.each(Moment.of(Grain.MONTH, null, operands.number(0), null));
            case "each-part" -> Repetitions.each(ClockReadings.open(Clock.part(operands.name(0))));
            case "each-weekday" -> Repetitions.each(Moment.weekday(operands.number(0)));
            case "every" -> Repetitions.every(operands.number(0), operands.name(0), operands.unit(1));
            case "interval" -> ranges.between(operands.moment(0), operands.moment(1));
            case "days" -> ranges.days(operands.number(0), operands.number(1), operands.moment(2));
            case "days-in" -> ranges.daysIn(operands);
            case "to-now" ->
                ranges.between(
                        operands.moment(0), Moment.around(today, Grain.DAY).reckoned());
            case "until-now" -> ranges.untilNow();
            case "since" -> new Meaning.Interval(operands.moment(0), null, null);
            case "until" -> new Meaning.Interval(null, operands.moment(0), null);
            case "window" -> ranges.window(operands.name(0), operands.length(1));
            case "window-one" -> ranges.window(operands.name(0), Length.of(1, operands.unit(1)));
            case "window-open" -> ranges.window(operands.name(0), Length.of(null, operands.unit(1)));
            case "window-some" -> ranges.window(operands.name(0), Lengths.length(operands.name(1), operands.unit(2)));
            case "within" -> ranges.within(operands.length(0));
            case "run" -> ranges.run(operands.moment(0), operands.length(1));
            case "first-of" -> ranges.firstOf(operands);
            default -> reckoned.read(reading.getFirst(), operands);
        };
    }
}
