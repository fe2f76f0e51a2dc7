package org.hearsay.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what words leave open, by the day of publication.
 *
 * <ul>
 *   <li>A weekday alone is the latest one, the day of publication included; with a verb of the future, the next one.
 *   <li>A month, season, quarter, or day of a month without a year is the one nearest to publication; with a verb of the past or
 *       the future, the one on that side.
 *   <li>A decade without a century is the latest that has begun.
 *   <li>What is open otherwise stays open.
 * </ul>
 */
final class Completion {
    private final LocalDate today;

    /** @param today the day of publication */
    Completion(LocalDate today) {
        this.today = today;
    }

    /** The moment with nothing open, or null when no rule fills it; {@code words} is the side that the words around it tell, or null. */
    @Nullable
    Moment complete(Moment moment, @Nullable Direction words) {
        if (moment.isComplete() || isClockAlone(moment)) {
            return moment;
        }
        boolean weekdayAlone = moment.weekday() != null && moment.number() == null;
        Direction direction = words != null ? words : weekdayAlone ? Direction.PAST : Direction.NEAREST;
        if (moment.grain() == Grain.DECADE && moment.number() != null) {
            int first = today.getYear() / 100 * 100 + moment.number() * 10;
            return moment.in(first > today.getYear() ? first - 100 : first);
        }
        return pick(candidates(moment), direction);
    }

    /** Both ends, so that the first does not lie after the last: an open year is that of the other end or next to it. */
    Meaning.Interval complete(Meaning.Interval interval, @Nullable Direction words) {
        Moment start = interval.start();
        Moment end = interval.end();
        if (start == null || end == null) {
            return interval;
        }
        Moment last = complete(end, words);
        Moment first = complete(start, words);
        if (first == null || last == null || first.first() == null || last.first() == null) {
            return interval;
        }
        if (first(first).isAfter(first(last))) {
            boolean endIsOpen = !end.isComplete();
            Completion other = new Completion(endIsOpen ? first(first) : first(last));
            Moment moved = other.complete(endIsOpen ? end : start, endIsOpen ? Direction.FUTURE : Direction.PAST);
            return new Meaning.Interval(endIsOpen ? first : moved, endIsOpen ? moved : last, interval.length());
        }
        return new Meaning.Interval(first, last, interval.length());
    }

    static boolean isClockAlone(Moment moment) {
        return moment.clock() != null
                && moment.grain() == Grain.DAY
                && moment.weekday() == null
                && moment.month() == null
                && moment.number() == null
                && moment.distance() == null;
    }

    private Stream<Moment> candidates(Moment moment) {
        if (moment.holiday() != null) {
            String rule = moment.holiday();
            return years(year -> moment.onDay(Objects.requireNonNull(Holidays.day(rule, year))));
        }
        if (moment.grain() == Grain.DAY && moment.month() == null) {
            return days(moment);
        }
        boolean open = moment.month() == null && moment.number() == null;
        return open || moment.year() != null ? Stream.empty() : years(moment::in);
    }

    private Stream<Moment> years(IntFunction<Moment> inYear) {
        // Four years on either side hold a 29 February, but for the turn of some centuries.
        return IntStream.rangeClosed(today.getYear() - 4, today.getYear() + 4)
                .mapToObj(inYear)
                .filter(Moment::isComplete);
    }

    /** The days within a year that have this weekday and day of the month, as far as they are given. */
    private Stream<Moment> days(Moment moment) {
        if (moment.weekday() == null && moment.number() == null) {
            return Stream.empty();
        }
        int reach = moment.number() == null ? 7 : moment.weekday() == null ? 62 : 400;
        return IntStream.rangeClosed(-reach, reach)
                .mapToObj(today::plusDays)
                .filter(day -> matches(moment.weekday(), day.getDayOfWeek().getValue())
                        && matches(moment.number(), day.getDayOfMonth()))
                .map(moment::onDay);
    }

    private static boolean matches(@Nullable Integer wanted, int is) {
        return wanted == null || wanted == is;
    }

    private @Nullable Moment pick(Stream<Moment> candidates, Direction direction) {
        List<Moment> complete = candidates.toList();
        Moment best = null;
        for (Moment candidate : complete) {
            boolean fits = switch (direction) {
                case PAST -> !first(candidate).isAfter(today);
                case FUTURE -> Objects.requireNonNull(candidate.next()).isAfter(today);
                case NEAREST -> true;
            };
            if (fits && (best == null || away(candidate) < away(best))) {
                best = candidate;
            }
        }
        return best;
    }

    private static LocalDate first(Moment moment) {
        return Objects.requireNonNull(moment.first());
    }

    /** Days between it and the day of publication, 0 if it holds that. */
    private long away(Moment moment) {
        LocalDate first = first(moment);
        LocalDate last = Objects.requireNonNull(moment.next()).minusDays(1);
        if (today.isBefore(first)) {
            return ChronoUnit.DAYS.between(today, first);
        }
        return today.isAfter(last) ? ChronoUnit.DAYS.between(last, today) : 0;
    }
}
