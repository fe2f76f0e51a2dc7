package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hearsay.ledger.series.Series;
import org.hearsay.ledger.store.StoredSeries;
import org.hearsay.web.words.Numbers;

/** {@code /figures?q=FILTER&page=N}: the series of figures of the incidents that fitting claims speak of, those with rivals first. */
public record FiguresPage(Site site, SeriesLists lists) implements Page {
    static final String PATH = "/figures";
    private static final int A_PAGE = 50;

    /** The list of a site. */
    public FiguresPage(Site site) {
        this(site, new SeriesLists(site.ledger()));
    }

    /**
     * What is shown.
     *
     * @param heading how many series there are
     * @param note what the list leaves out; empty for nothing
     * @param pages where the list goes on
     */
    public record View(
            Frame frame,
            ListFilter asked,
            String heading,
            String note,
            List<SeriesRow> rows,
            Paging pages,
            Offer offer) {
        /** Makes the list unchangeable. */
        public View {
            rows = List.copyOf(rows);
        }
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::answer);
    }

    private void answer(Context request) {
        ListFilter asked = ListFilter.of(request, PATH);
        StoredSeries.Overview found = lists.of(asked.filter());
        Paged<Series> page = Paged.of(found.series(), Paged.number(request), A_PAGE);
        request.status(asked.status());
        site.show(
                request,
                "counts.jte",
                new View(
                        site.frame(asked.title("Figures"), Section.FIGURES),
                        asked,
                        page.heading("series", "Series"),
                        found.whole() ? "" : note(),
                        page.shown().stream().map(SeriesRow::of).toList(),
                        page.paging(asked::page),
                        Offer.series(asked.filter())));
    }

    private static String note() {
        return "These are not all. Looked at are the newest " + Numbers.of(StoredSeries.MOST_LISTED)
                + " claims that count something, among the newest " + Numbers.of(StoredSeries.MOST_SEEN)
                + " that fit, and of their incidents no more than " + Numbers.of(StoredSeries.MOST_COUNTS)
                + " claims. A narrower filter finds others.";
    }
}
