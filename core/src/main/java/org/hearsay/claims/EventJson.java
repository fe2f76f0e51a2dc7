package org.hearsay.claims;

import org.hearsay.actors.Actor;
import org.hearsay.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event as JSON: in the claim record, and as a line of its own with what is known of its claim. docs/claim.schema.json describes
 * both.
 */
public final class EventJson {
    private EventJson() {}

    /** An event and its claim on one line, without a line break at its end. */
    public static String line(Claim claim, ReportedEvent event) {
        try (JsonLine json = new JsonLine()) {
            fields(json, event);
            ClaimJson.reference(json, claim);
            return json.end();
        }
    }

    /** The fields of an event, in their order. */
    static void fields(JsonLine json, ReportedEvent reported) {
        Event event = reported.event();
        json.field("type", event.type().name());
        json.field("mode", event.mode());
        json.field("root", event.root());
        json.spans("spans", event.spans());
        json.array("actors", reported.actors(), actor -> participant(json, actor));
        json.array("recipients", reported.recipients(), recipient -> participant(json, recipient));
        json.field("place", reported.place() == null ? null : reported.place().text());
        json.object("time", reported.time(), time -> ClaimJson.time(json, time));
        json.field("status", event.status().label());
        json.field("negated", event.negated());
        json.field("text", reported.words().text());
        json.object("place_words", reported.place(), words -> ClaimJson.words(json, words));
        json.field("narrated", reported.narrated());
    }

    /** As an actor is referred to elsewhere, but null in every field where the words support none; with the words. */
    private static void participant(JsonLine json, ReportedEvent.Participant participant) {
        Actor actor = participant.actor();
        json.field("id", actor == null ? null : actor.id());
        json.field("name", actor == null ? null : actor.name());
        json.field("type", type(actor));
        json.field("country", actor == null ? null : actor.country());
        ClaimJson.words(json, participant.words());
    }

    private static @Nullable String type(@Nullable Actor actor) {
        return actor == null ? null : actor.type().label();
    }
}
