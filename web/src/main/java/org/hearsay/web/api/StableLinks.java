package org.hearsay.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.downloads.Annotations;
import org.hearsay.web.downloads.Texts;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.endpoints.Json;
import org.hearsay.web.endpoints.Parameter;
import org.hearsay.web.endpoints.Url;
import org.hearsay.web.guard.Refused;
import org.hearsay.web.pages.ArticlePage;

/** {@code /claims/ID}: the address of a claim that stays, for people and programs: a place in its article, its record, or an annotation. */
record StableLinks(Ledger ledger) {
    private static final String PAGE = "text/html";
    private static final List<String> OFFERED = List.of(PAGE, Answer.JSON, Answer.LINKED);
    private static final int SEE_OTHER = 303;
    private static final int NOT_ACCEPTABLE = 406;

    List<Endpoint> all() {
        return List.of(new Endpoint(
                "/claims/{id}",
                "Claims",
                "The stable link of a claim: by what the visitor accepts its place in its article, its record, or a W3C Web Annotation with selectors that find"
                        + " the words again in a page that was edited.",
                List.of(Parameter.path("id", "The claim's id.")),
                List.of(
                        new Answer(SEE_OTHER, null, null, "For text/html: where it stands in its article."),
                        Answer.json("Claim", "The claim as it is stored."),
                        new Answer(200, Answer.LINKED, "Annotation", "The claim as a Web Annotation."),
                        Answer.missing("No such claim."),
                        new Answer(
                                NOT_ACCEPTABLE, "application/problem+json", "Problem", "None of these is accepted.")),
                this::answer));
    }

    private void answer(Context request) {
        request.header("Vary", "Accept");
        FoundClaim found = ClaimEndpoints.found(ledger, request);
        String type = Accepted.best(request.header("Accept"), OFFERED)
                .orElseThrow(() -> new Refused(
                        NOT_ACCEPTABLE,
                        "Nothing that is accepted",
                        "A claim is sent as " + String.join(", ", OFFERED) + "."));
        switch (type) {
            case PAGE -> request.redirect(ArticlePage.place(ledger, found), HttpStatus.SEE_OTHER);
            case Answer.LINKED -> {
                Annotations annotations = new Annotations(new Texts(ledger), Url.base(request));
                Json.send(request, Answer.LINKED, annotations.whole(found).toString());
            }
            default -> Json.send(request, Answer.JSON, Json.of(found.claim()));
        }
    }
}
