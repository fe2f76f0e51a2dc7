package org.hearsay.web.charts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Numbers;

/**
 * How many claims were published when, in bars that are links.
 *
 * @param bars those with claims, in time
 * @param labels of the time below them
 * @param unit "day", "month" or "year"
 */
public record Histogram(List<Bar> bars, List<Label> labels, String unit) {
    private static final int MOST_DAYS = 62;
    private static final int MOST_MONTHS = 72;
    private static final int MOST_LABELS = 14;
    private static final double BASE = 68;
    private static final double TALLEST = 52;
    private static final double LEAST = 2;
    private static final double OF_SLOT = 0.8;
    private static final double WIDEST = 100.0 / 7;
    private static final double NEAR_EDGE = 6;

    /** Makes the lists unchangeable. */
    public Histogram {
        bars = List.copyOf(bars);
        labels = List.copyOf(labels);
    }

    /**
     * A bar.
     *
     * @param x left end of the bar, {@code slot} of the room that it is chosen by
     * @param count shown above it; empty where there is no room
     * @param wide whether the count is left out where there is little room
     * @param link chooses its time
     * @param words what it is, for those who do not see it
     * @param chosen whether its time is asked for
     */
    public record Bar(
            String x,
            String width,
            String y,
            String height,
            String slot,
            String slotWidth,
            String middle,
            String count,
            boolean wide,
            String link,
            String words,
            boolean chosen) {}

    /**
     * A label of time.
     *
     * @param below a second line; empty for none
     * @param belowX where that stands
     * @param anchor which part of it stands there
     * @param wide whether it is left out where there is little room
     */
    public record Label(String x, String text, String below, String belowX, String anchor, boolean wide) {}

    /** How long a time a bar stands for. */
    public enum Unit {
        DAY,
        MONTH,
        YEAR;

        /** What bars of a stretch of time stand for. */
        public static Unit of(LocalDate first, LocalDate last) {
            if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
                return DAY;
            }
            return ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS ? MONTH : YEAR;
        }

        private LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        private ChronoUnit step() {
            return switch (this) {
                case DAY -> ChronoUnit.DAYS;
                case MONTH -> ChronoUnit.MONTHS;
                case YEAR -> ChronoUnit.YEARS;
            };
        }

        /** As filters write it. */
        private String iso(LocalDate start) {
            return switch (this) {
                case DAY -> start.toString();
                case MONTH -> YearMonth.from(start).toString();
                case YEAR -> String.format(Locale.ROOT, "%04d", start.getYear());
            };
        }
    }

    /**
     * A histogram of these counts.
     *
     * @param days counts by day; at least one
     * @param link the address that chooses a day, month or year, as filters write it
     * @param chosen whether a day is asked for
     */
    public static Histogram of(
            NavigableMap<LocalDate, Long> days, Function<String, String> link, Predicate<LocalDate> chosen) {
        Unit unit = Unit.of(days.firstKey(), days.lastKey());
        NavigableMap<LocalDate, Long> counts = new TreeMap<>();
        days.forEach((day, claims) -> counts.merge(unit.start(day), claims, Long::sum));
        LocalDate first = counts.firstKey();
        int slots = (int) unit.step().between(first, counts.lastKey()) + 1;
        double slot = Math.min(WIDEST, 100.0 / slots);
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        counts.forEach((start, claims) -> {
            double x = slot * unit.step().between(first, start);
            double height = Math.max(LEAST, TALLEST * claims / most);
            bars.add(new Bar(
                    Percent.of(x + slot * (1 - OF_SLOT) / 2),
                    Percent.of(slot * OF_SLOT),
                    Percent.number(BASE - height),
                    Percent.number(height),
                    Percent.of(x),
                    Percent.of(slot),
                    Percent.of(x + slot / 2),
                    slots <= MOST_LABELS * 2 || claims == most ? Numbers.of(claims) : "",
                    slots > MOST_LABELS / 2 && claims != most,
                    link.apply(unit.iso(start)),
                    Numbers.count(claims, "claim") + ", " + Dates.period(unit.iso(start)),
                    days.subMap(start, true, start.plus(1, unit.step()), false).keySet().stream()
                            .anyMatch(chosen)));
        });
        return new Histogram(bars, labels(unit, first, slots, slot), unit.name().toLowerCase(Locale.ROOT));
    }

    private static List<Label> labels(Unit unit, LocalDate first, int slots, double slot) {
        int every = (slots + MOST_LABELS - 1) / MOST_LABELS;
        List<Label> labels = new ArrayList<>();
        String before = "";
        for (int i = 0; i < slots; i += every) {
            LocalDate at = first.plus(i, unit.step());
            String text = switch (unit) {
                case DAY -> String.valueOf(at.getDayOfMonth());
                case MONTH -> month(at);
                case YEAR -> String.valueOf(at.getYear());
            };
            String below = switch (unit) {
                case DAY -> month(at) + " " + at.getYear();
                case MONTH -> String.valueOf(at.getYear());
                case YEAR -> "";
            };
            double middle = slot * i + slot / 2;
            boolean edge = middle < NEAR_EDGE;
            labels.add(new Label(
                    Percent.of(middle),
                    text,
                    below.equals(before) ? "" : below,
                    Percent.of(edge ? slot * i : middle),
                    edge ? "start" : "middle",
                    labels.size() % 2 == 1));
            before = below;
        }
        return labels;
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH);
    }
}
