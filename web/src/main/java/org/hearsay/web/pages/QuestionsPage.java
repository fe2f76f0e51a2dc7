package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.QuestionOutline;
import org.hearsay.ledger.store.Questions;
import org.hearsay.web.charts.TimeAxis;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Numbers;
import org.jspecify.annotations.Nullable;

/** {@code /?q=FILTER&page=N}: the questions that a filter asks for, the most contested first. */
public final class QuestionsPage implements Page {
    private static final int A_PAGE = 25;
    private static final int LAST_PAGE = 100_000;

    private final Site site;
    private final DatesOfClaims dates;

    public QuestionsPage(Site site) {
        this.site = site;
        this.dates = new DatesOfClaims(site.ledger());
    }

    /**
     * What is shown.
     *
     * @param text the filter as it was written
     * @param problem why it was not understood; null if it was
     * @param chips its conditions
     * @param here the address of this list
     * @param time when claims that fit were published
     * @param heading how many questions there are
     * @param span the time that small charts show; empty where nothing is dated
     * @param rows questions
     * @param empty why there are none; null if there are some
     * @param pages where the list goes on
     * @param note what else should be known of the list; empty for nothing
     * @param offer the same as files
     */
    public record View(
            Frame frame,
            String text,
            ListFilter.@Nullable Problem problem,
            List<Chip> chips,
            String here,
            DatesOfClaims.View time,
            String heading,
            String span,
            List<QuestionRow> rows,
            @Nullable Empty empty,
            Paging pages,
            String note,
            Offer offer) {
        /** Makes the lists unchangeable. */
        public View {
            chips = List.copyOf(chips);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Why there is nothing.
     *
     * @param chip the condition without which most questions would be shown; null if there is no filter
     * @param without how many these are
     */
    public record Empty(String title, String why, @Nullable Chip chip, String without) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/", this::answer);
    }

    private void answer(Context request) {
        ListFilter filter = ListFilter.ofQuestions(request, "/");
        request.status(filter.status());
        site.show(request, "questions.jte", view(filter, page(request.queryParam("page"))));
    }

    /** The number of a page as an address gives it; the first for none. */
    public static int page(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(text), LAST_PAGE) : 1;
    }

    private View view(ListFilter asked, int page) {
        Filter filter = asked.filter();
        Questions.Page found = site.ledger().questions().page(filter, (page - 1) * A_PAGE, A_PAGE);
        DatesOfClaims.View time = dates.view(filter);
        TimeAxis axis = TimeAxis.over(found.questions().stream()
                .map(QuestionOutline::summary)
                .flatMap(summary -> Stream.of(Dates.of(summary.first()), Dates.of(summary.last())))
                .flatMap(Stream::ofNullable));
        List<Chip> chips = asked.chips();
        return new View(
                site.frame(asked.title("Questions"), Section.QUESTIONS),
                asked.text(),
                asked.problem(),
                chips,
                Links.questions(filter, page),
                time,
                heading(found, page),
                axis == null ? "" : axis.words(),
                found.questions().stream().map(its -> QuestionRow.of(its, axis)).toList(),
                found.questions().isEmpty() ? empty(chips, page) : null,
                Paging.of(page, found.all(), A_PAGE, its -> Links.questions(filter, its)),
                time.claims() >= Questions.MOST_CLAIMS && !chips.isEmpty()
                        ? "Found through the newest " + Numbers.of(Questions.MOST_CLAIMS)
                                + " claims that fit; a narrower filter finds older ones."
                        : "",
                Offer.questions(filter));
    }

    private static String heading(Questions.Page found, int page) {
        long first = (page - 1L) * A_PAGE + 1;
        long last = first + found.questions().size() - 1;
        if (found.all() <= A_PAGE) {
            return Numbers.count(found.all(), "question");
        }
        return "Questions " + Numbers.of(first) + " to " + Numbers.of(last) + " of " + Numbers.of(found.all());
    }

    private Empty empty(List<Chip> chips, int page) {
        if (page > 1) {
            return new Empty("There is no such page", "The list is shorter now.", null, "");
        }
        if (chips.isEmpty()) {
            return site.ledger().count() == 0
                    ? new Empty("The ledger is empty", "", null, "")
                    : new Empty(
                            "No questions yet",
                            "A question needs two claims on the same thing; no two articles of this ledger speak of the same.",
                            null,
                            "");
        }
        Chip best = chips.getFirst();
        long most = 0;
        for (Chip chip : chips.subList(0, Math.min(chips.size(), 5))) {
            long without = site.ledger().questions().page(chip.without(), 0, 0).all();
            if (without > most) {
                best = chip;
                most = without;
            }
        }
        return most == 0
                ? new Empty("No question matches this filter", "Nor does one without any single part of it.", null, "")
                : new Empty("No question matches this filter", "", best, Numbers.count(most, "question"));
    }
}
