package org.hearsay.web.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.series.Count;
import org.hearsay.ledger.series.FoundSeries;
import org.hearsay.ledger.series.Range;
import org.hearsay.ledger.series.Relation;
import org.hearsay.ledger.series.Series;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Isolated;
import org.hearsay.web.words.Names;
import org.jspecify.annotations.Nullable;

/**
 * Counts of one thing, each with its bounds on a common scale.
 *
 * @param title what is counted
 * @param scale how the scale runs, in words
 * @param ticks of the scale
 * @param rows a count each, by reporter, then in time
 * @param more how many more counts are not drawn
 * @param relations which of them clash, or were changed, in words
 */
public record FigureChart(
        String title, String scale, List<TimeAxis.Tick> ticks, List<Row> rows, int more, List<Told> relations) {
    private static final double FIRST = 6;
    private static final double LAST = 94;
    private static final double OPEN = 7;

    /** How many times the least the greatest must be for a scale of powers. */
    private static final double POWERS = 30;

    private static final int MOST_RELATIONS = 6;
    private static final int MOST_ROWS = 100;

    private static final List<Relation.Kind> TOLD =
            List.of(Relation.Kind.CLASH, Relation.Kind.LOWERED, Relation.Kind.RAISED, Relation.Kind.JUMP);

    /** Makes the lists unchangeable. */
    public FigureChart {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
        relations = List.copyOf(relations);
    }

    /**
     * A count.
     *
     * @param reporter whose it is; empty where it is that of the row before
     * @param own whether an outlet counts in its own voice
     * @param range what it allows, in words
     * @param words the article's
     * @param x where its number stands
     * @param from left end of what it allows; null where that is its number
     * @param to right end
     * @param open "more", "fewer", or "none": to which side it is open
     * @param before where the same reporter's earlier number stands if it was another; null otherwise
     * @param asOf the day as of which it stands
     * @param told outlet and day
     */
    public record Row(
            String reporter,
            boolean own,
            String range,
            String words,
            String x,
            @Nullable String from,
            @Nullable String to,
            String open,
            @Nullable String before,
            String asOf,
            String told,
            String document,
            String claim) {}

    /** What two counts are to one another. */
    public record Told(String kind, String words) {}

    /** A chart of a series. */
    public static FigureChart of(FoundSeries found) {
        Series series = found.series();
        Scale scale = Scale.over(series.points());
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<Count.Reporter, List<Count>> each : series.byReporter().entrySet()) {
            Count before = null;
            for (Count point : each.getValue()) {
                rows.add(row(found, point, before, scale));
                before = point;
            }
        }
        return new FigureChart(
                capital(series.title()),
                scale.powers() ? "Scale of powers of ten." : "Even scale.",
                scale.ticks(),
                rows.subList(0, Math.min(rows.size(), MOST_ROWS)),
                Math.max(0, rows.size() - MOST_ROWS),
                TOLD.stream()
                        .flatMap(kind -> series.relations().stream().filter(relation -> relation.kind() == kind))
                        .limit(MOST_RELATIONS)
                        .map(FigureChart::told)
                        .toList());
    }

    private static Row row(FoundSeries found, Count point, @Nullable Count before, Scale scale) {
        FoundClaim claim = found.claim(point);
        Range range = point.range();
        double x = scale.place(range.size());
        boolean more =
                range.low() != null && range.high() == null && !range.bound().equals("exact");
        boolean fewer = range.bound().equals("less_than") || (range.high() != null && range.low() == null);
        boolean between =
                range.low() != null && range.high() != null && !range.low().equals(range.high());
        String from = between && range.low() != null
                ? Percent.of(scale.place(range.low()))
                : fewer ? Percent.of(Math.max(0, x - OPEN)) : null;
        String to = between && range.high() != null
                ? Percent.of(scale.place(range.high()))
                : more ? Percent.of(Math.min(100, x + OPEN)) : null;
        boolean other = before != null && before.range().size() != range.size();
        return new Row(
                before == null ? point.reporter().name() : "",
                point.reporter().own(),
                range.toString(),
                point.words(),
                Percent.of(x),
                from,
                to,
                more ? "more" : fewer ? "fewer" : "none",
                other && before != null ? Percent.of(scale.place(before.range().size())) : null,
                point.asOf() == null ? "not said" : Dates.day(point.asOf()),
                Isolated.of(Names.outlet(claim.outlet(), claim.uri())) + ", " + Dates.day(claim.published()),
                point.document(),
                point.claim());
    }

    private static Told told(Relation relation) {
        Count earlier = relation.earlier();
        Count later = relation.later();
        boolean rivals = !earlier.reporter().equals(later.reporter());
        return new Told(
                switch (relation.kind()) {
                    case CLASH -> "Clash";
                    case JUMP -> "Far apart";
                    case LOWERED -> "Lowered";
                    case RAISED -> "Raised";
                    case SAME, PART, AGREE -> "Beside it";
                },
                Isolated.of(earlier.reporter().name()) + ", " + earlier.range() + when(earlier)
                        + (rivals ? "; " + Isolated.of(later.reporter().name()) + ", " : ", then ") + later.range()
                        + when(later));
    }

    private static String when(Count count) {
        LocalDate day = count.asOf();
        return day == null ? "" : " (" + Dates.day(day) + ")";
    }

    private static String capital(String title) {
        return title.isEmpty() ? title : Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    /** Numbers from left to right. */
    private record Scale(double least, double most, boolean powers) {
        static Scale over(List<Count> points) {
            List<Double> numbers = points.stream()
                    .map(Count::range)
                    .flatMap(range -> Stream.of(range.size(), range.low(), range.high()))
                    .flatMap(Stream::ofNullable)
                    .sorted()
                    .toList();
            double least = numbers.getFirst();
            double most = numbers.getLast();
            return least >= 1 && most / least >= POWERS
                    ? new Scale(least, most, true)
                    : new Scale(Math.min(0, least), Math.max(most, 1), false);
        }

        double place(double number) {
            double part = powers
                    ? Math.log(Math.max(number, least) / least) / Math.log(most / least)
                    : (number - least) / (most - least);
            return FIRST + Math.clamp(part, 0, 1) * (LAST - FIRST);
        }

        List<TimeAxis.Tick> ticks() {
            List<TimeAxis.Tick> ticks = new ArrayList<>();
            if (powers) {
                for (double at = Math.pow(10, Math.ceil(Math.log10(least))); at <= most; at *= 10) {
                    ticks.add(tick(at));
                }
                return ticks;
            }
            double step = Math.pow(10, Math.floor(Math.log10(most - least)));
            double every = (most - least) / step > 4 ? step * 2 : (most - least) / step < 2 ? step / 2 : step;
            for (double at = Math.ceil(least / every) * every; at <= most; at += every) {
                ticks.add(tick(at));
            }
            return ticks;
        }

        private TimeAxis.Tick tick(double at) {
            return new TimeAxis.Tick(Percent.of(place(at)), Range.number(at).replaceAll("(\\d)(?=(\\d{3})+$)", "$1,"));
        }
    }
}
