package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.ledger.store.Voices;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Numbers;
import org.jspecify.annotations.Nullable;

/** {@code /voices?q=FILTER&page=N}: who makes the claims that fit. With {@code name} it is the page of that voice. */
public record VoicesPage(Site site) implements Page {
    static final String PATH = "/voices";
    private static final int A_PAGE = 50;

    /**
     * What is shown.
     *
     * @param heading how many voices there are
     * @param note what the list leaves out; empty for nothing
     * @param pages where the list goes on
     */
    public record View(
            Frame frame, ListFilter asked, String heading, String note, List<Row> rows, Paging pages, Offer offer) {
        /** Makes the list unchangeable. */
        public View {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A voice.
     *
     * @param questions on how many it speaks; empty for none
     * @param days when; "not dated" where no claim is
     */
    public record Row(String link, String name, String claims, String questions, String days) {
        static Row of(Voices.Speaker speaker) {
            return new Row(
                    Links.voice(speaker.name()),
                    speaker.name(),
                    Numbers.of(speaker.claims()),
                    speaker.questions() == 0 ? "" : Numbers.of(speaker.questions()),
                    VoicesPage.days(speaker.first(), speaker.last()));
        }
    }

    /** A stretch of days, of which both ends are known or neither. */
    static String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null ? "not dated" : Dates.range(first, last);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, request -> {
            String name = request.queryParam("name");
            if (name == null) {
                answer(request);
            } else {
                new VoicePage(site).answer(request, name);
            }
        });
    }

    private void answer(Context request) {
        ListFilter asked = ListFilter.of(request, PATH);
        Voices.Speakers found = site.ledger().voices().list(asked.filter());
        Paged<Voices.Speaker> page = Paged.of(found.voices(), Paged.number(request), A_PAGE);
        request.status(asked.status());
        site.show(
                request,
                "voices.jte",
                new View(
                        site.frame(asked.title("Voices"), Section.VOICES),
                        asked,
                        page.heading("voice", "Voices"),
                        found.whole()
                                ? ""
                                : "Counted in the newest " + Numbers.of(Voices.MOST_CLAIMS)
                                        + " claims that fit; a narrower filter counts older ones.",
                        page.shown().stream().map(Row::of).toList(),
                        page.paging(asked::page),
                        Offer.voices(asked.filter())));
    }
}
