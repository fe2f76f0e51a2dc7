package org.hearsay.web.downloads;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.series.FoundSeries;
import org.hearsay.ledger.series.SeriesJson;
import org.hearsay.ledger.sheets.Sheets;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.charts.FigureChart;
import org.hearsay.web.charts.FigureDrawing;
import org.hearsay.web.drawings.Drawing;
import org.hearsay.web.drawings.Letters;
import org.hearsay.web.drawings.Png;
import org.hearsay.web.drawings.Svg;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Asked;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.endpoints.Parameter;
import org.hearsay.web.endpoints.Url;
import org.hearsay.web.guard.Refused;

/** Series of figures as files: the list as a table; one as a table, as lines, and as a chart. */
record SeriesDownloads(Ledger ledger, Files files) {
    private static final Parameter ID =
            Parameter.path("id", "The id of any figure of the series, or of a claim with one.");

    /** Writes a series. */
    private interface Writing {
        void write(FoundSeries found, String base, OutputStream out) throws IOException;
    }

    Stream<Endpoint> all() {
        return Stream.of(
                new Endpoint(
                        "/downloads/series.csv",
                        Downloads.GROUP,
                        "Series of figures as a table, a line a series, those with rivals first.",
                        List.of(Parameter.FILTER),
                        List.of(Downloads.table()),
                        this::list),
                one(
                        "figures.csv",
                        Downloads.table(),
                        "The figures of a series as a table.",
                        (found, base, out) -> new Lines(out)
                                .write(
                                        Sheets.figures()
                                                .with(
                                                        "link",
                                                        figure -> Url.claim(
                                                                base,
                                                                figure.count().claim())),
                                        Sheets.of(found))),
                one(
                        "figures.jsonl",
                        Answer.lines("Series", "One line: the series with its figures."),
                        "A series as a line of JSON.",
                        (found, base, out) -> new Lines(out).write(SeriesJson.line(found) + "\n")),
                one(
                        "chart.svg",
                        new Answer(200, Files.SVG, null, "A drawing that needs nothing else; figures are links."),
                        "The chart of a series as a drawing in lines.",
                        (found, base, out) ->
                                out.write(Svg.of(drawing(found, base)).getBytes(StandardCharsets.UTF_8))),
                one(
                        "chart.png",
                        new Answer(
                                200,
                                Files.PNG,
                                null,
                                "The same as a picture; letters other than Latin, Greek and Cyrillic ones are boxes in it."),
                        "The chart of a series as a picture.",
                        (found, base, out) -> Png.write(drawing(found, base), Letters.get(), out)));
    }

    private static Drawing drawing(FoundSeries found, String base) {
        return FigureDrawing.of(FigureChart.of(found), found.series().id(), base, Letters.get());
    }

    private void list(Context request) {
        Filter filter = new Asked(request).filterOfClaims();
        files.send(
                request,
                Selection.name("series", filter) + ".csv",
                out -> new Lines(out)
                        .write(
                                Sheets.series()
                                        .with(
                                                "link",
                                                series -> Url.base(request) + "/figures/" + Url.encoded(series.id())),
                                ledger.series().overview(filter).series()));
    }

    private Endpoint one(String name, Answer answer, String words, Writing writing) {
        return new Endpoint(
                "/downloads/series/{id}/" + name,
                Downloads.GROUP,
                words,
                List.of(ID),
                List.of(answer, Answer.missing("No such series.")),
                request -> {
                    FoundSeries found = ledger.series()
                            .ofFigure(request.pathParam("id"))
                            .orElseThrow(
                                    () -> Refused.missing(
                                            "No such series",
                                            "It was never in this ledger, or its documents were forgotten, or the figure stands alone."))
                            .series();
                    String title = Selection.plain(found.series().title());
                    files.send(
                            request,
                            "series-" + title + name.substring(name.indexOf('.')),
                            out -> writing.write(found, Url.base(request), out));
                });
    }
}
