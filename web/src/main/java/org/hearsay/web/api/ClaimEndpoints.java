package org.hearsay.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.origins.OriginLink;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.store.Claims;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Asked;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.endpoints.Json;
import org.hearsay.web.endpoints.Parameter;
import org.hearsay.web.guard.Refused;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Claims, and the ways that they took. */
record ClaimEndpoints(Ledger ledger) {
    private static final String GROUP = "Claims";
    private static final Parameter ID = Parameter.path("id", "The claim's id.");

    List<Endpoint> all() {
        return List.of(
                new Endpoint(
                        "/api/v1/claims",
                        GROUP,
                        "Claims, newest first by publication; those of a document together, in its order; last those without a date.",
                        List.of(Parameter.FILTER, Parameter.LIMIT, Parameter.AFTER),
                        List.of(Answer.json("ClaimPage", "A page of them.")),
                        this::list),
                new Endpoint(
                        "/api/v1/claims/{id}",
                        GROUP,
                        "One claim, character for character as it is stored.",
                        List.of(ID),
                        List.of(Answer.json("Claim", "The claim."), Answer.missing("No such claim.")),
                        this::one),
                new Endpoint(
                        "/api/v1/claims/{id}/origins",
                        GROUP,
                        "From which tellings a claim descends, by copy, quotation or credit, which descend from it, and on which question it stands.",
                        List.of(ID),
                        List.of(Answer.json("ClaimOrigins", "Its way."), Answer.missing("No such claim.")),
                        this::origins));
    }

    private void list(Context request) {
        Asked asked = new Asked(request);
        Claims.Page page = ledger.claims().search(asked.filterOfClaims(), asked.limit(), asked.after());
        ObjectNode body = Json.object();
        Json.put(body, "claims", page.claims().stream().map(found -> Json.of(found.claim())));
        Json.sendPage(request, body, asked.next(page.next()));
    }

    private void one(Context request) {
        Json.send(request, Answer.JSON, Json.of(found(ledger, request).claim()));
    }

    /** The claim of the id in a request's path. @throws Refused if there is none */
    static FoundClaim found(Ledger ledger, Context request) {
        return ledger.claims()
                .of(request.pathParam("id"))
                .orElseThrow(() -> Refused.missing(
                        "No such claim", "It was never in this ledger, or its document was forgotten."));
    }

    private void origins(Context request) {
        String id = found(ledger, request).claim().id();
        Claims.Descent descent = ledger.claims().descent(id);
        Optional<Question> question = ledger.questions().of(id);
        ObjectNode body = Json.object().put("claim", id);
        put(body.putArray("descends"), descent.descends());
        put(body.putArray("passed"), descent.passed());
        body.put("question", question.map(its -> its.summary().id()).orElse(null));
        ArrayNode group = body.putArray("group");
        question.stream()
                .flatMap(its -> its.origins().stream())
                .filter(its -> its.claims().contains(id))
                .flatMap(its -> its.claims().stream())
                .forEach(group::add);
        Json.send(request, body);
    }

    static void put(ArrayNode array, List<OriginLink> links) {
        for (OriginLink link : links) {
            array.addObject()
                    .put("claim", link.claim())
                    .put("kind", link.kind().label())
                    .put("from", link.origin())
                    .put("outlet", link.outlet())
                    .put("whole", link.joins())
                    .put("evidence", link.evidence());
        }
    }
}
