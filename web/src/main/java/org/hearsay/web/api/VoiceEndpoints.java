package org.hearsay.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.filter.Field;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.filter.Term;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.QuestionJson;
import org.hearsay.ledger.store.Claims;
import org.hearsay.ledger.store.Claims.Summary;
import org.hearsay.ledger.store.Claims.Voice;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.ledger.store.Voices;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Asked;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.endpoints.Json;
import org.hearsay.web.endpoints.Parameter;
import org.hearsay.web.guard.Refused;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Voices, and what they said over time. */
record VoiceEndpoints(Ledger ledger) {
    private static final String GROUP = "Voices";
    private static final int MULTIPLE_CHOICES = 300;

    /** Questions, the most contested, that are looked through for changes. */
    private static final int MOST_QUESTIONS = 50;

    private static final Parameter NAME =
            Parameter.needed("name", "Whose claims: a whole name, or a person's last name.");

    List<Endpoint> all() {
        return List.of(
                new Endpoint(
                        "/api/v1/voices",
                        GROUP,
                        "With a name the voices that are meant by it, or may be; without one who makes the claims that fit, of the newest ten thousand. Those"
                                + " with most claims come first.",
                        List.of(
                                Parameter.query("name", "string", "A whole name, or a person's last name."),
                                Parameter.FILTER,
                                Parameter.LIMIT,
                                Parameter.AFTER),
                        List.of(Answer.json("Voices", "The voices; none where nobody is named so.")),
                        this::voices),
                new Endpoint(
                        "/api/v1/who",
                        GROUP,
                        "What a voice said over time: its claims counted, where it now says otherwise than before, and a page of its claims, newest first.",
                        List.of(NAME, Parameter.FILTER, Parameter.LIMIT, Parameter.AFTER),
                        List.of(
                                Answer.json("Who", "What it said."),
                                new Answer(
                                        MULTIPLE_CHOICES,
                                        Answer.JSON,
                                        "VoiceList",
                                        "The name may be any of these; ask again with a whole name."),
                                Answer.missing("Nobody is named so.")),
                        this::who));
    }

    private void voices(Context request) {
        String name = request.queryParam(NAME.name());
        ObjectNode body = Json.object();
        if (name == null) {
            list(new Asked(request), body);
        } else {
            put(body, ledger.claims().voices(name));
            Json.send(request, body);
        }
    }

    private void list(Asked asked, ObjectNode body) {
        Voices.Speakers all = ledger.voices().list(asked.filterOfClaims());
        int from = asked.passed();
        List<Voices.Speaker> page =
                all.voices().stream().skip(from).limit(asked.limit()).toList();
        body.put("all", all.voices().size()).put("whole", all.whole());
        ArrayNode array = body.putArray("voices");
        page.forEach(speaker -> array.addObject()
                .put("name", speaker.name())
                .put("claims", speaker.claims())
                .put("questions", speaker.questions())
                .put("first", speaker.first() == null ? null : speaker.first().toString())
                .put("last", speaker.last() == null ? null : speaker.last().toString()));
        Json.sendPage(
                asked.request(),
                body,
                asked.next(from + page.size(), all.voices().size()));
    }

    private static void put(ObjectNode body, List<Voice> voices) {
        ArrayNode array = body.putArray("voices");
        voices.forEach(voice -> array.addObject()
                .put("name", voice.name())
                .put("claims", voice.claims())
                .put("exact", voice.exact()));
    }

    private void who(Context request) {
        Asked asked = new Asked(request);
        String name = asked.needed(NAME);
        Filter filter = asked.filterOfClaims().and(new Term(false, Field.VOICE, List.of(name)));
        List<Voice> voices = ledger.claims().voices(name);
        if (voices.isEmpty()) {
            throw Refused.missing(
                    "No such voice", "No voice in the ledger has this name; search for its words instead.");
        }
        ObjectNode body = Json.object();
        put(body, voices);
        if (voices.stream().filter(voice -> !voice.exact()).count() > 1) {
            request.status(MULTIPLE_CHOICES);
            Json.send(request, body);
            return;
        }
        put(body.putObject("summary"), ledger.claims().summary(filter));
        Json.put(body, "changes", changes(filter, voices));
        Claims.Page page = ledger.claims().search(filter, asked.limit(), asked.after());
        Json.put(body, "claims", page.claims().stream().map(found -> Json.of(found.claim())));
        Json.sendPage(request, body, asked.next(page.next()));
    }

    private static void put(ObjectNode node, Summary summary) {
        node.put("claims", summary.claims());
        ArrayNode deeds = node.putArray("deeds");
        summary.deeds()
                .forEach((deed, count) -> deeds.addObject()
                        .put("act", deed.act())
                        .put("act_negated", deed.negated())
                        .put("act_hypothetical", deed.hypothetical())
                        .put("claims", count));
        ArrayNode mentions = node.putArray("mentions");
        for (Map.Entry<String, Long> mention : summary.mentions().entrySet()) {
            mentions.addObject().put("text", mention.getKey()).put("claims", mention.getValue());
        }
        node.put("first", summary.first() == null ? null : summary.first().toString());
        node.put("last", summary.last() == null ? null : summary.last().toString());
    }

    /** Where these voices say otherwise than before. */
    private Stream<String> changes(Filter its, List<Voice> voices) {
        Set<String> names = voices.stream().map(Voice::name).collect(Collectors.toSet());
        return ledger.questions().list(its, MOST_QUESTIONS).stream()
                .filter(summary -> summary.affirms() > 0 && summary.denies() > 0)
                .flatMap(summary -> ledger.questions().of(summary.id()).stream())
                .flatMap(question -> question.changes().stream()
                        .filter(change -> names.contains(change.after().name()))
                        .map(change -> line(question, change)));
    }

    private static String line(Question question, Question.Change change) {
        ObjectNode node = Json.object()
                .put("question", question.summary().id())
                .put("title", question.summary().title());
        return node.setAll(QuestionJson.node(change)).toString();
    }
}
