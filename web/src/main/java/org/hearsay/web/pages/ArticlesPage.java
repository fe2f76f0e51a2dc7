package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.ledger.store.Claims;
import org.hearsay.ledger.store.Documents;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Names;
import org.hearsay.web.words.Numbers;
import org.jspecify.annotations.Nullable;

/** {@code /articles?q=FILTER}: articles with a claim that fits, the newest first; without a filter all, those that came in last first. */
public record ArticlesPage(Site site) implements Page {
    static final String PATH = "/articles";
    private static final int A_PAGE = 50;

    /**
     * What is shown.
     *
     * @param heading how many articles there are, as far as that is known
     * @param order in which order they stand
     * @param first whether it is the first page
     * @param next where the list goes on; null where it ends
     */
    public record View(
            Frame frame,
            ListFilter asked,
            String heading,
            String order,
            List<Row> rows,
            boolean first,
            @Nullable String next,
            Offer offer) {
        /** Makes the list unchangeable. */
        public View {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An article.
     *
     * @param outlet who published it, or else where it stands
     * @param day ISO 8601; null when not dated
     * @param date for people
     * @param versions which of several at its address it is; empty for the only one
     */
    public record Row(
            String link,
            String title,
            boolean titled,
            String outlet,
            @Nullable String day,
            String date,
            String claims,
            String versions) {
        static Row of(Documents.Head head) {
            LocalDate day = Dates.of(head.published());
            return new Row(
                    Links.article(head.id()),
                    head.title() == null ? "Without a title: " + Names.outlet(null, head.uri()) : head.title(),
                    head.title() != null,
                    Names.outlet(head.outlet(), head.uri()),
                    day == null ? null : day.toString(),
                    Dates.day(head.published()),
                    Numbers.of(head.claims()),
                    head.versions() == 1 ? "" : Numbers.of(head.version()) + " of " + Numbers.of(head.versions()));
        }
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::answer);
    }

    private void answer(Context request) {
        ListFilter asked = ListFilter.of(request, PATH);
        Claims.Mark after = After.read(request.queryParam("after"));
        Documents.Heads found = site.ledger().documents().heads(asked.filter(), A_PAGE, after);
        boolean everything = asked.filter().all().isEmpty();
        request.status(asked.status());
        site.show(
                request,
                "articles.jte",
                new View(
                        site.frame(asked.title("Articles"), Section.ARTICLES),
                        asked,
                        heading(found, after == null, everything),
                        everything ? "came in last first" : "newest first, those without a date last",
                        found.documents().stream().map(Row::of).toList(),
                        after == null,
                        found.next() == null ? null : next(asked, found.next()),
                        Offer.articles(asked.filter())));
    }

    private static String next(ListFilter asked, Claims.Mark mark) {
        String here = asked.here();
        return here + (here.contains("?") ? "&" : "?") + "after=" + After.of(mark);
    }

    private String heading(Documents.Heads found, boolean first, boolean everything) {
        int shown = found.documents().size();
        if (shown == 0) {
            return first ? "No article" : "No more articles";
        }
        if (everything && first) {
            return Numbers.count(site.ledger().count(), "article");
        }
        String articles = Numbers.count(shown, "article");
        return found.next() == null && first ? articles : first ? "The first " + articles : "The next " + articles;
    }
}
