package org.hearsay.web.api;

import io.javalin.http.Context;
import java.util.List;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.DocumentJson;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Revision;
import org.hearsay.ledger.store.Documents;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Asked;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.endpoints.Json;
import org.hearsay.web.endpoints.Parameter;
import org.hearsay.web.guard.Refused;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents: articles with their texts, claims and versions. */
record DocumentEndpoints(Ledger ledger) {
    private static final String GROUP = "Documents";
    private static final Parameter ID = Parameter.path("id", "The document's id.");
    private static final Answer MISSING = Answer.missing("No such document.");

    List<Endpoint> all() {
        return List.of(
                new Endpoint(
                        "/api/v1/documents",
                        GROUP,
                        "Documents without their texts, each version one: those with a fitting claim, newest first by publication; without a filter all, those"
                                + " that came in last first.",
                        List.of(Parameter.FILTER, Parameter.LIMIT, Parameter.AFTER),
                        List.of(Answer.json("DocumentPage", "A page of them.")),
                        this::list),
                new Endpoint(
                        "/api/v1/documents/{id}",
                        GROUP,
                        "One document with its text and the claims in it.",
                        List.of(ID),
                        List.of(Answer.json("DocumentWhole", "The document."), MISSING),
                        this::one),
                new Endpoint(
                        "/api/v1/documents/{id}/versions",
                        GROUP,
                        "All that stood at the document's address, oldest first.",
                        List.of(ID),
                        List.of(Answer.json("Versions", "The versions."), MISSING),
                        this::versions),
                new Endpoint(
                        "/api/v1/documents/{id}/revision",
                        GROUP,
                        "What changed among the claims from the version before to this one.",
                        List.of(ID),
                        List.of(
                                Answer.json("Revision", "What changed."),
                                Answer.missing("No such document, or no version before it.")),
                        this::revision));
    }

    private void list(Context request) {
        Asked asked = new Asked(request);
        Documents.Page page = ledger.documents().search(asked.filterOfClaims(), asked.limit(), asked.after());
        ObjectNode body = Json.object();
        Json.put(
                body,
                "documents",
                page.documents().stream().map(held -> DocumentJson.head(held.document(), held.claims())));
        Json.sendPage(request, body, asked.next(page.next()));
    }

    private void one(Context request) {
        Entry entry = ledger.entry(request.pathParam("id")).orElseThrow(DocumentEndpoints::missing);
        ObjectNode body = Json.object();
        body.set(
                "document",
                Json.parsed(DocumentJson.line(entry.document(), entry.claims().size())));
        Json.put(body, "claims", entry.claims().stream().map(Json::of));
        Json.send(request, body);
    }

    private static Refused missing() {
        return Refused.missing("No such document", "It was never in this ledger, or it was forgotten.");
    }

    private void versions(Context request) {
        Document document = ledger.documents()
                .of(request.pathParam("id"))
                .orElseThrow(DocumentEndpoints::missing)
                .document();
        ObjectNode body = Json.object().put("uri", document.uri());
        Json.put(
                body,
                "versions",
                ledger.versions(document.uri()).stream()
                        .flatMap(its -> ledger.documents().of(its.id()).stream())
                        .map(held -> DocumentJson.head(held.document(), held.claims())));
        Json.send(request, body);
    }

    private void revision(Context request) {
        String id = request.pathParam("id");
        if (!ledger.holds(id)) {
            throw missing();
        }
        Revision revision = ledger.revision(id)
                .orElseThrow(() -> Refused.missing("No version before it", "This is the first text at its address."));
        ObjectNode body = Json.object().put("document", id).put("kept", revision.kept());
        Json.put(body, "added", revision.added().stream().map(Json::of));
        Json.put(body, "dropped", revision.dropped().stream().map(Json::of));
        ArrayNode altered = body.putArray("altered");
        for (Revision.Altered its : revision.altered()) {
            ObjectNode pair = altered.addObject();
            pair.set("before", Json.parsed(Json.of(its.before())));
            pair.set("after", Json.parsed(Json.of(its.after())));
        }
        Json.send(request, body);
    }
}
