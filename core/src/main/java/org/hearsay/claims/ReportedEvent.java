package org.hearsay.claims;

import java.util.List;
import org.hearsay.actors.Actor;
import org.hearsay.events.Event;
import org.hearsay.times.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * An event that a claim tells, with those who take part in it.
 *
 * @param event what happened, to whom
 * @param words the words that tell it
 * @param actors those who did it, in the order of the event's mentions
 * @param recipients those to whom it was done, likewise
 * @param place the words for where, null when the clause gives none
 * @param time when, null when the clause gives none
 * @param narrated whether the outlet tells it: in a claim of its own, by the very words that attribute somebody's
 *     ("Macron appealed to …"), or beside its content; else the claim's voice does
 */
public record ReportedEvent(
        Event event,
        Words words,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable Words place,
        @Nullable TimeExpression time,
        boolean narrated) {
    /** Makes the lists unchangeable. */
    public ReportedEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /**
     * One who takes part.
     *
     * @param words the mention
     * @param actor who it is, where the text supports it; else null
     */
    public record Participant(Words words, @Nullable Actor actor) {}
}
