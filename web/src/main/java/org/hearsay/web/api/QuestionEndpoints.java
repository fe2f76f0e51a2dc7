package org.hearsay.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.origins.OriginGroup;
import org.hearsay.ledger.questions.Meaning;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.QuestionJson;
import org.hearsay.ledger.questions.QuestionOutline;
import org.hearsay.ledger.series.SeriesJson;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.ledger.store.Questions;
import org.hearsay.ledger.store.StoredMatters;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Asked;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.endpoints.Json;
import org.hearsay.web.endpoints.Parameter;
import org.hearsay.web.guard.Refused;
import org.hearsay.web.pages.Meanings;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions, the matters to which they belong, and the question that is meant by words. */
record QuestionEndpoints(Ledger ledger, Meanings meanings) {
    private static final String GROUP = "Questions";
    private static final Parameter ID = Parameter.path("id", "The question's id, or that of any claim on it.");
    private static final Parameter MATTER = Parameter.path("id", "The matter's id.");
    private static final Parameter TEXT = Parameter.needed("text", "What to ask, in plain words.");

    List<Endpoint> all() {
        return List.of(
                new Endpoint(
                        "/api/v1/questions",
                        GROUP,
                        "Questions, the most contested first. A filter takes those with a fitting claim, of the newest two thousand that fit.",
                        List.of(Parameter.FILTER, Parameter.LIMIT, Parameter.AFTER),
                        List.of(Answer.json("QuestionPage", "A page of them.")),
                        this::list),
                new Endpoint(
                        "/api/v1/questions/{id}",
                        GROUP,
                        "One question: its state and changes, each position with its claim, the origins of the claims, the series of their figures.",
                        List.of(ID),
                        List.of(Answer.json("QuestionWhole", "The question."), Answer.missing("No such question.")),
                        this::one),
                new Endpoint(
                        "/api/v1/questions/{id}/series",
                        GROUP,
                        "The series of figures that have a point in a claim on the question.",
                        List.of(ID),
                        List.of(Answer.json("SeriesList", "The series."), Answer.missing("No such question.")),
                        this::series),
                new Endpoint(
                        "/api/v1/matters",
                        GROUP,
                        "Matters, each with its questions, those of the most contested questions first.",
                        List.of(Parameter.LIMIT, Parameter.AFTER),
                        List.of(Answer.json("MatterPage", "A page of them.")),
                        this::matters),
                new Endpoint(
                        "/api/v1/matters/{id}",
                        GROUP,
                        "The questions of one matter.",
                        List.of(MATTER),
                        List.of(Answer.json("Matter", "The matter."), Answer.missing("No such matter.")),
                        this::matter),
                new Endpoint(
                        "/api/v1/ask",
                        GROUP,
                        "The questions that have most of a text's words, the nearest in meaning first; where there is none, claims that have some of them.",
                        List.of(TEXT, Parameter.LIMIT),
                        List.of(Answer.json("Asked", "What was found.")),
                        this::ask));
    }

    private void list(Context request) {
        Asked asked = new Asked(request);
        int from = asked.passed();
        Questions.Page page = page(asked.filter(), from, asked.limit());
        ObjectNode body = Json.object().put("all", page.all());
        Json.put(body, "questions", page.questions().stream().map(its -> QuestionJson.line(its.summary())));
        Json.sendPage(request, body, asked.next(from + page.questions().size(), page.all()));
    }

    private Questions.Page page(Filter filter, int from, int most) {
        try {
            return ledger.questions().page(filter, from, most);
        } catch (IllegalArgumentException e) {
            throw Asked.unreadable(e);
        }
    }

    private Question question(Context request) {
        return ledger.questions()
                .of(request.pathParam("id"))
                .orElseThrow(
                        () -> Refused.missing(
                                "No such question",
                                "It was never in this ledger, or its documents were forgotten, or nobody disputes it any more."));
    }

    private void one(Context request) {
        Question question = question(request);
        List<String> lines = QuestionJson.lines(question);
        ObjectNode body = Json.object();
        body.set("question", Json.parsed(lines.getFirst()));
        Json.put(body, "positions", lines.stream().skip(1));
        ArrayNode origins = body.putArray("origins");
        question.origins().forEach(group -> put(origins.addObject(), group));
        Json.put(
                body,
                "series",
                ledger.series().ofQuestion(question.summary().id()).stream().map(SeriesJson::line));
        Json.send(request, body);
    }

    private static void put(ObjectNode node, OriginGroup group) {
        node.put("first", group.first());
        ArrayNode claims = node.putArray("claims");
        group.claims().forEach(claims::add);
        ClaimEndpoints.put(node.putArray("links"), group.links());
    }

    private void series(Context request) {
        String id = question(request).summary().id();
        ObjectNode body = Json.object();
        Json.put(body, "series", ledger.series().ofQuestion(id).stream().map(SeriesJson::line));
        Json.send(request, body);
    }

    private void matters(Context request) {
        Asked asked = new Asked(request);
        int from = asked.passed();
        StoredMatters.Page page = ledger.matters().list(from, asked.limit());
        ObjectNode body = Json.object().put("all", page.all());
        ArrayNode matters = body.putArray("matters");
        page.matters().forEach(its -> put(matters.addObject(), its.id(), its.questions()));
        Json.sendPage(request, body, asked.next(from + page.matters().size(), page.all()));
    }

    private void matter(Context request) {
        String id = request.pathParam("id");
        StoredMatters.Matter matter = ledger.matters()
                .of(id)
                .orElseThrow(() -> Refused.missing("No such matter", "Questions tell the ids of their matters."));
        ObjectNode body = Json.object();
        put(body, matter.id(), matter.questions());
        Json.send(request, body);
    }

    private static void put(ObjectNode node, String id, List<QuestionOutline> questions) {
        node.put("id", id);
        Json.put(node, "questions", questions.stream().map(its -> QuestionJson.line(its.summary())));
    }

    private void ask(Context request) {
        Asked asked = new Asked(request);
        String text = asked.needed(TEXT);
        int limit = asked.limit();
        List<Question.Summary> near = meanings.nearest(text, ledger.questions().ask(text, limit));
        Filter words = Meaning.anyWord(text);
        ObjectNode body = Json.object().put("text", text);
        Json.put(body, "questions", near.stream().map(QuestionJson::line));
        Json.put(
                body,
                "claims",
                near.isEmpty() && !words.all().isEmpty()
                        ? ledger.claims().search(words, limit, null).claims().stream()
                                .map(found -> Entry.line(found.claim()).stripTrailing())
                        : Stream.of());
        Json.send(request, body);
    }
}
