package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Question;

/** {@code /}: the questions of the ledger, the most contested first. */
public record QuestionsPage(Site site) implements Page {
    private static final int A_PAGE = 50;

    /** What is shown. */
    public record View(Frame frame, List<Question.Summary> questions) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/", this::answer);
    }

    private void answer(Context request) {
        List<Question.Summary> questions = site.ledger().questions().list(Filter.EVERYTHING, A_PAGE);
        site.show(request, "questions.jte", new View(site.frame("Questions", Section.QUESTIONS), questions));
    }
}
