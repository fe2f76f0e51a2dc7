package org.hearsay.web.charts;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.web.drawings.Drawing;
import org.hearsay.web.drawings.Drawing.Dot;
import org.hearsay.web.drawings.Drawing.Head;
import org.hearsay.web.drawings.Drawing.Ink;
import org.hearsay.web.drawings.Drawing.Line;
import org.hearsay.web.drawings.Drawing.Words;
import org.hearsay.web.drawings.Letters;
import org.jspecify.annotations.Nullable;

/** A chart of figures as a drawing that stands by itself: title, a row a count, what clashes, where it is from. */
public final class FigureDrawing {
    private static final int WIDTH = 1040;
    private static final double MARGIN = 24;
    private static final double ROOM = WIDTH - 2 * MARGIN;
    private static final double ROW = 30;
    private static final double USUAL = 13;
    private static final double SMALL = 12;
    private static final double LARGE = 20;
    private static final double LINE = 1.4;

    /** Left ends of the columns, and how much room their words have. */
    private static final double REPORTER = MARGIN;

    private static final double OF_REPORTER = 175;
    private static final double CHART = 210;
    private static final double OF_CHART = 330;
    private static final double SAID = 570;
    private static final double OF_SAID = 145;
    private static final double AS_OF = 725;
    private static final double OF_AS_OF = 90;
    private static final double TOLD = 825;
    private static final double OF_TOLD = WIDTH - MARGIN - TOLD;

    private static final String KEY =
            "A dot is an exact number; an arrow, a bound that is open to that side; a bar, what lies between. A small hollow dot is the reporter’s number"
                    + " before. Hollow is an outlet that counts itself.";

    private final FigureChart chart;
    private final Letters letters;
    private final String base;
    private final List<Drawing.Shape> shapes = new ArrayList<>();
    private double y = MARGIN;

    private FigureDrawing(FigureChart chart, String base, Letters letters) {
        this.chart = chart;
        this.base = base;
        this.letters = letters;
    }

    /**
     * The drawing of a chart.
     *
     * @param series id of the series
     * @param base the server's address, without a stroke at its end
     * @param letters by which texts are cut to their room
     */
    public static Drawing of(FigureChart chart, String series, String base, Letters letters) {
        FigureDrawing its = new FigureDrawing(chart, base, letters);
        its.text(chart.title(), LARGE, Ink.FULL, 2, null);
        its.text(chart.scale() + " " + KEY, SMALL, Ink.SOFT, 2, null);
        its.rows();
        if (chart.more() > 0) {
            its.text(chart.more() + " more figures are not drawn.", SMALL, Ink.SOFT, 1, null);
        }
        chart.relations().forEach(told -> its.text(told.kind() + ": " + told.words(), USUAL, Ink.FULL, 2, null));
        its.y += SMALL;
        its.text(
                "Each number is somebody’s count; Hearsay takes no side.  " + base + "/figures/" + series,
                SMALL,
                Ink.SOFT,
                1,
                base + "/figures/" + series);
        return new Drawing(WIDTH, (int) Math.ceil(its.y + MARGIN), chart.title(), description(chart), its.shapes);
    }

    private static String description(FigureChart chart) {
        StringBuilder words = new StringBuilder(chart.title()).append('.');
        String reporter = "";
        for (FigureChart.Row row : chart.rows()) {
            reporter = row.reporter().isEmpty() ? reporter : reporter(row);
            words.append(' ')
                    .append(reporter)
                    .append(": ")
                    .append(row.range())
                    .append(", as of ")
                    .append(row.asOf());
            words.append(" (").append(row.told()).append(").");
        }
        return words.toString();
    }

    private static String reporter(FigureChart.Row row) {
        return row.own() ? row.reporter() + " itself" : row.reporter();
    }

    private void text(String text, double size, Ink ink, int most, @Nullable String link) {
        for (String line : letters.lines(text, size, ROOM, most)) {
            y += size * LINE;
            shapes.add(new Words(MARGIN, y, size, line, false, ink, link));
        }
        y += size / 2;
    }

    private void rows() {
        y += ROW;
        head(REPORTER, "Reporter");
        head(SAID, "In its words");
        head(AS_OF, "As of");
        head(TOLD, "Told in");
        double first = y + SMALL / 2;
        double last = first + chart.rows().size() * ROW;
        for (TimeAxis.Tick tick : chart.ticks()) {
            double x = place(tick.x());
            shapes.add(new Words(x, y, SMALL, tick.label(), true, Ink.SOFT, null));
            shapes.add(new Line(x, first, x, last, 1, Ink.RULE, false));
        }
        y = first;
        chart.rows().forEach(this::row);
        shapes.add(new Line(MARGIN, y, WIDTH - MARGIN, y, 1, Ink.RULE, false));
        y += SMALL;
    }

    private void head(double x, String text) {
        shapes.add(new Words(x, y, SMALL, text, false, Ink.SOFT, null));
    }

    private static double place(String percent) {
        return CHART + OF_CHART * Percent.read(percent) / 100;
    }

    private void row(FigureChart.Row row) {
        shapes.add(new Line(MARGIN, y, WIDTH - MARGIN, y, 1, Ink.RULE, false));
        double middle = y + ROW / 2;
        mark(row, middle);
        Ink ink = row.own() ? Ink.SOFT : Ink.FULL;
        cell(REPORTER, row.reporter().isEmpty() ? "" : reporter(row), OF_REPORTER, ink, null);
        cell(SAID, row.words(), OF_SAID, ink, base + "/claims/" + row.claim());
        cell(AS_OF, row.asOf(), OF_AS_OF, Ink.SOFT, null);
        cell(TOLD, row.told(), OF_TOLD, Ink.SOFT, null);
        y += ROW;
    }

    private void cell(double x, String text, double room, Ink ink, @Nullable String link) {
        if (!text.isEmpty()) {
            shapes.add(new Words(x, y + ROW / 2 + USUAL / 3, USUAL, letters.cut(text, USUAL, room), false, ink, link));
        }
    }

    private void mark(FigureChart.Row row, double at) {
        double x = place(row.x());
        Ink ink = row.own() ? Ink.SOFT : Ink.FULL;
        if (row.before() != null) {
            double before = place(row.before());
            shapes.add(new Line(before, at, x, at, 1, Ink.SOFT, true));
            shapes.add(new Dot(before, at, 3, Ink.SOFT, true));
        }
        double from = row.from() == null ? x : place(row.from());
        double to = row.to() == null ? x : place(row.to());
        if (from != to) {
            shapes.add(new Line(from, at, to, at, 2, ink, false));
        }
        if (row.from() != null && row.to() != null) {
            shapes.add(new Dot(from, at, 4.5, ink, row.own()));
            shapes.add(new Dot(to, at, 4.5, ink, row.own()));
            return;
        }
        if (row.to() != null) {
            shapes.add(new Head(to, at, true, ink));
        }
        if (row.from() != null) {
            shapes.add(new Head(from, at, false, ink));
        }
        shapes.add(new Dot(x, at, 4.5, ink, row.own()));
    }
}
