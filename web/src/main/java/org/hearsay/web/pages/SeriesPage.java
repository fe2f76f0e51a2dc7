package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hearsay.ledger.series.Count;
import org.hearsay.ledger.series.Series;
import org.hearsay.ledger.store.StoredSeries;
import org.hearsay.web.charts.FigureChart;
import org.hearsay.web.guard.Refused;
import org.hearsay.web.words.Numbers;

/** {@code /figures/ID}: one series of figures; the id of any of its figures does, and that of a claim with one. */
public record SeriesPage(Site site) implements Page {
    private static final int MOST_BESIDE = 20;

    /**
     * What is shown.
     *
     * @param state how many figures of whom, in one sentence
     * @param rivals what its counts are to one another, as far as they differ
     * @param beside other series of the incident
     * @param more how many more of these there are, in words; empty for none
     * @param note what was not looked at; empty for nothing
     */
    public record View(
            Frame frame,
            String title,
            String state,
            List<SeriesRow.Rival> rivals,
            FigureChart chart,
            List<SeriesRow> beside,
            String more,
            String note,
            Offer offer) {
        /** Makes the lists unchangeable. */
        public View {
            rivals = List.copyOf(rivals);
            beside = List.copyOf(beside);
        }
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/figures/{id}", this::answer);
    }

    private void answer(Context request) {
        StoredSeries.InIncident found = site.ledger()
                .series()
                .ofFigure(request.pathParam("id"))
                .orElseThrow(() -> Refused.missing(
                        "No series at this address",
                        "It was never in this ledger, or documents were forgotten, or the figure stands alone now."));
        Series series = found.series().series();
        int more = found.beside().size() - MOST_BESIDE;
        site.show(
                request,
                "series.jte",
                new View(
                        site.frame(SeriesRow.capital(series.title()), Section.FIGURES),
                        SeriesRow.capital(series.title()),
                        state(series),
                        SeriesRow.rivals(series),
                        FigureChart.of(found.series()),
                        found.beside().stream()
                                .limit(MOST_BESIDE)
                                .map(SeriesRow::of)
                                .toList(),
                        more > 0 ? Numbers.of(more) + " more series" : "",
                        found.whole()
                                ? ""
                                : "So much was counted of it that only the counts in "
                                        + Numbers.of(StoredSeries.MOST_COUNTS)
                                        + " claims were looked at; some may be missing here.",
                        Offer.oneSeries(series.id())));
    }

    /** For example: 3 figures of 2 reporters in 3 articles, 5 to 9 Mar 2025: at most 7 … 31. */
    private static String state(Series series) {
        long articles = series.points().stream().map(Count::document).distinct().count();
        String days = VoicesPage.days(series.first(), series.last());
        return Numbers.count(series.points().size(), "figure") + " of "
                + Numbers.count(series.byReporter().size(), "reporter") + " in "
                + Numbers.count(articles, "article") + ", " + days + ": " + SeriesRow.range(series)
                + ".";
    }
}
