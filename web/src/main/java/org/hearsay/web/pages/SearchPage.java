package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.QuestionOutline;
import org.hearsay.ledger.store.Claims;
import org.hearsay.ledger.store.Questions;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Numbers;
import org.jspecify.annotations.Nullable;

/** {@code /search?q=FILTER}: claims that fit, newest first, and the questions on which some of them stand. */
public record SearchPage(Site site) implements Page {
    private static final int A_PAGE = 50;
    private static final int MOST_QUESTIONS = 5;

    /** Conditions without which is looked whether there were any claim. */
    private static final int MOST_DROPPED = 5;

    /**
     * What is shown.
     *
     * @param text the filter as it was written
     * @param problem why it was not understood; null if it was
     * @param heading how much was found, in words
     * @param questions those that fit, the most contested first
     * @param all how many more fit, with their address; null for none
     * @param empty what to drop where nothing fits; null where something does
     * @param next where the list goes on; null where it ends
     * @param offer what fits as files; null where nothing does
     */
    public record View(
            Frame frame,
            String text,
            ListFilter.@Nullable Problem problem,
            String heading,
            List<Near> questions,
            @Nullable Link all,
            List<Statement> statements,
            @Nullable Empty empty,
            @Nullable String next,
            @Nullable Offer offer) {
        /** Makes the lists unchangeable. */
        public View {
            questions = List.copyOf(questions);
            statements = List.copyOf(statements);
        }
    }

    /**
     * Nothing fits.
     *
     * @param without conditions without which something does
     */
    public record Empty(List<Link> without) {
        /** Makes the list unchangeable. */
        public Empty {
            without = List.copyOf(without);
        }
    }

    /** A link with words of its own. */
    public record Link(String address, String words) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/search", this::answer);
    }

    private void answer(Context request) {
        ListFilter filter = ListFilter.of(request, "/search");
        request.status(filter.status());
        site.show(
                request,
                "search.jte",
                filter.filter().all().isEmpty()
                        ? blank(filter)
                        : found(filter.text(), filter.filter(), After.read(request.queryParam("after"))));
    }

    private View blank(ListFilter filter) {
        return new View(
                site.frame("Search", Section.SEARCH),
                filter.text(),
                filter.problem(),
                "",
                List.of(),
                null,
                List.of(),
                null,
                null,
                null);
    }

    private View found(String text, Filter filter, Claims.@Nullable Mark after) {
        Claims.Page page = site.ledger().claims().search(filter, A_PAGE, after);
        Questions questions = site.ledger().questions();
        Questions.Page on = after == null && !page.claims().isEmpty()
                ? questions.page(filter, 0, MOST_QUESTIONS)
                : new Questions.Page(List.of(), 0);
        Map<String, Questions.Standing> standings = questions.standings(
                page.claims().stream().map(found -> found.claim().id()).toList());
        boolean nothing = page.claims().isEmpty();
        String claims = Numbers.count(page.claims().size(), "claim");
        String heading = nothing
                ? after == null ? "No claim fits" : "No more claims"
                : page.next() == null && after == null
                        ? claims + ", newest first"
                        : after == null
                                ? "The newest " + claims
                                : "Older claims: " + Numbers.of(page.claims().size());
        return new View(
                site.frame("Search: " + filter, Section.SEARCH),
                text,
                null,
                heading,
                on.questions().stream()
                        .map(QuestionOutline::summary)
                        .map(Near::of)
                        .toList(),
                on.all() <= MOST_QUESTIONS
                        ? null
                        : new Link(Links.questions(filter), "All " + Numbers.count(on.all(), "question")),
                Statement.of(page.claims(), standings, Hits.of(filter)),
                nothing && after == null ? new Empty(without(filter)) : null,
                page.next() == null ? null : Links.search(filter.toString()) + "&after=" + After.of(page.next()),
                nothing ? null : Offer.claims("all claims that fit", filter));
    }

    private List<Link> without(Filter filter) {
        if (filter.all().size() < 2) {
            return List.of();
        }
        return Chip.of(filter).stream()
                .limit(MOST_DROPPED)
                .filter(chip -> !site.ledger()
                        .claims()
                        .search(chip.without(), 1, null)
                        .claims()
                        .isEmpty())
                .map(chip -> new Link(Links.search(chip.without().toString()), chip.condition()))
                .toList();
    }
}
