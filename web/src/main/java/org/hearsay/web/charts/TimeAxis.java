package org.hearsay.web.charts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.web.words.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Days from left to right.
 *
 * @param first the first of them
 * @param last the last of them, not before the first
 */
public record TimeAxis(LocalDate first, LocalDate last) {
    /** Room at both ends, in per cent, so that no mark is cut. */
    private static final double MARGIN = 3;

    private static final int MOST_TICKS = 6;
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};
    private static final int[] DAYS = {1, 2, 4, 7, 14};
    private static final int A_YEAR = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter JANUARY = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /** Makes sure that time runs forward. */
    public TimeAxis {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** A mark of the axis. */
    public record Tick(String x, String label) {}

    /** From the first to the last of these days; null if there is none. */
    public static @Nullable TimeAxis over(Stream<LocalDate> days) {
        List<LocalDate> sorted = days.sorted().toList();
        return sorted.isEmpty() ? null : new TimeAxis(sorted.getFirst(), sorted.getLast());
    }

    /** Where a day stands, 0 to 100. */
    public double place(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last);
        double part = all == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / all;
        return MARGIN + part * (100 - 2 * MARGIN);
    }

    /** Where a day stands, as SVG takes it. */
    public String x(LocalDate day) {
        return Percent.of(place(day));
    }

    /** A few days between the ends, at round dates. */
    public List<Tick> ticks() {
        long days = ChronoUnit.DAYS.between(first, last);
        for (int step : DAYS) {
            if (days / step <= MOST_TICKS) {
                return ticks(first.plusDays(step), step, ChronoUnit.DAYS);
            }
        }
        long months = ChronoUnit.MONTHS.between(first, last);
        for (int step : MONTHS) {
            if (months / step <= MOST_TICKS) {
                LocalDate at = first.withDayOfMonth(1).plusMonths(1);
                while ((at.getYear() * A_YEAR + at.getMonthValue() - 1) % step != 0) {
                    at = at.plusMonths(1);
                }
                return ticks(at, step, ChronoUnit.MONTHS);
            }
        }
        return List.of();
    }

    private List<Tick> ticks(LocalDate from, int step, ChronoUnit unit) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate at = from; at.isBefore(last); at = at.plus(step, unit)) {
            DateTimeFormatter format = unit == ChronoUnit.DAYS ? DAY : at.getMonthValue() == 1 ? JANUARY : MONTH;
            double place = place(at);
            // Labels of the ends stand there already.
            if (place > 14 && place < 84) {
                ticks.add(new Tick(Percent.of(place), format.format(at)));
            }
        }
        return ticks;
    }

    /** The time that it covers, in words. */
    public String words() {
        return Dates.range(first, last);
    }
}
