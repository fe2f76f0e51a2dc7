package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.hearsay.ledger.questions.Question;
import org.hearsay.web.guard.Refused;

/** {@code /questions/ID}: one question with all positions on it. */
public record QuestionPage(Site site) implements Page {
    /** What is shown. */
    public record View(Frame frame, String title) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/questions/{id}", this::answer);
    }

    private void answer(Context request) {
        Question question = site.ledger()
                .questions()
                .of(request.pathParam("id"))
                .orElseThrow(
                        () -> Refused.missing(
                                "No question at this address",
                                "It was never in this ledger, or its documents were forgotten, or its words are no longer in dispute."));
        String title = question.summary().title();
        site.show(request, "question.jte", new View(site.frame(title, Section.QUESTIONS), title));
    }
}
