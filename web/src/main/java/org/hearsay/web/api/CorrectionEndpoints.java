package org.hearsay.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.CorrectionException;
import org.hearsay.ledger.corrections.CorrectionJson;
import org.hearsay.ledger.store.Corrections;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.corrections.Fields;
import org.hearsay.web.corrections.Signing;
import org.hearsay.web.corrections.Wanted;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Asked;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.endpoints.Json;
import org.hearsay.web.endpoints.Parameter;
import org.hearsay.web.guard.Problem;
import org.hearsay.web.guard.Refused;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people put right: listed, made and taken back.
 *
 * @param clock what time it is
 */
record CorrectionEndpoints(Ledger ledger, InstantSource clock) {
    private static final String GROUP = "Corrections";
    private static final Parameter ID = Parameter.path("id", "The correction's id.");
    private static final Parameter ABOUT = Parameter.query(
            "about", "string", "Id of a claim, or of a question with its claims: only what corrects these.");
    private static final Answer CANNOT =
            new Answer(422, Problem.TYPE, "Problem", "It cannot be done, and why; nothing was changed.");

    List<Endpoint> all() {
        return List.of(
                new Endpoint(
                        "/api/v1/corrections",
                        GROUP,
                        "All corrections in the order of their time, those that were taken back among them.",
                        List.of(ABOUT, Parameter.LIMIT, Parameter.AFTER),
                        List.of(Answer.json("CorrectionPage", "A page of them.")),
                        this::list),
                new Endpoint(
                        "/api/v1/corrections",
                        GROUP,
                        "Corrects something: puts questions together, splits claims off, gives a claim another side, voice or words.",
                        List.of(),
                        new Endpoint.Body("CorrectionWanted", "What is corrected, by whom and why."),
                        List.of(
                                new Answer(201, Answer.JSON, "Correction", "The correction; Location is its address."),
                                CANNOT),
                        this::make),
                new Endpoint(
                        "/api/v1/corrections/{id}",
                        GROUP,
                        "One correction.",
                        List.of(ID),
                        List.of(Answer.json("Correction", "The correction."), Answer.missing("No such correction.")),
                        request -> send(request, found(request))),
                new Endpoint(
                        "/api/v1/corrections/{id}/undo",
                        GROUP,
                        "Takes a correction back; it is kept as taken back.",
                        List.of(ID),
                        new Endpoint.Body("CorrectionUndone", "Who takes it back, and why."),
                        List.of(
                                Answer.json("Correction", "The correction, taken back."),
                                Answer.missing("No such correction."),
                                CANNOT),
                        this::undo),
                new Endpoint(
                        "/api/v1/corrections.jsonl",
                        GROUP,
                        "All corrections, as \"hearsay corrections\" and \"hearsay export\" write them, and \"hearsay import\" reads them.",
                        List.of(ABOUT),
                        List.of(Answer.lines("Correction", "A line a correction.")),
                        this::lines));
    }

    private List<Correction> asked(Context request) {
        String about = request.queryParam(ABOUT.name());
        Corrections corrections = ledger.corrections();
        return about == null ? corrections.list() : corrections.of(about);
    }

    private void list(Context request) {
        Asked asked = new Asked(request);
        List<Correction> all = asked(request);
        int passed = asked.passed();
        List<Correction> page = all.stream().skip(passed).limit(asked.limit()).toList();
        ObjectNode body = Json.object().put("all", all.size());
        Json.put(body, "corrections", page.stream().map(CorrectionJson::line));
        Json.sendPage(request, body, asked.next(passed + page.size(), all.size()));
    }

    private void lines(Context request) {
        String lines = asked(request).stream()
                .map(its -> Entry.line(CorrectionJson.line(its)))
                .collect(Collectors.joining());
        request.contentType(Answer.JSON_LINES).result(lines.getBytes(StandardCharsets.UTF_8));
    }

    private Correction found(Context request) {
        return ledger.corrections()
                .byId(request.pathParam(ID.name()))
                .orElseThrow(() -> Refused.missing(
                        "No such correction", "It was never in this ledger, or what it rests on was forgotten."));
    }

    private void make(Context request) {
        Fields fields = Fields.ofJson(request.body());
        try {
            Wanted wanted = Wanted.of(fields);
            fields.only(wanted.names());
            Correction made = wanted.make(ledger.corrections(), fields, Signing.of(fields, clock));
            request.status(HttpStatus.CREATED).header("Location", "/api/v1/corrections/" + made.id());
            send(request, made);
        } catch (CorrectionException e) {
            throw Signing.refused(e);
        }
    }

    private void undo(Context request) {
        Correction found = found(request);
        Fields fields = Fields.ofJson(request.body());
        fields.only(Set.of("by", "why"));
        try {
            send(request, ledger.corrections().undo(found.id(), Signing.of(fields, clock)));
        } catch (CorrectionException e) {
            throw Signing.refused(e);
        }
    }

    private static void send(Context request, Correction correction) {
        Json.send(
                request,
                Answer.JSON,
                Entry.line(CorrectionJson.line(correction)).stripTrailing());
    }
}
