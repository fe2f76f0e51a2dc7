package org.hearsay.events;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom.
 *
 * @param type PLOVER's type
 * @param mode PLOVER's mode, null where there is none or it is not said
 * @param root CAMEO's root code
 * @param spans the words that tell it, in order
 * @param actors mentions of those who did it; both sides of what is done together
 * @param recipients mentions of those to whom it was done
 * @param place the name of where it happened, null when the clause gives none
 * @param clause the extent of the clause that tells it, in which its time stands if one is given
 * @param status whether it happened
 * @param negated whether it is said not to be so
 */
public record Event(
        Type type,
        @Nullable String mode,
        String root,
        List<Span> spans,
        List<Span> actors,
        List<Span> recipients,
        @Nullable Span place,
        Span clause,
        Status status,
        boolean negated) {
    /** PLOVER's types. */
    public enum Type {
        /** Declares willingness to cooperate. */
        AGREE,
        /** Meets, visits, hosts, telephones. */
        CONSULT,
        /** Backs, praises, signs, without giving anything. */
        SUPPORT,
        /** Gives way in words. */
        CONCEDE,
        /** Exchanges things or acts jointly. */
        COOPERATE,
        /** Gives material help. */
        AID,
        /** Gives way in deeds. */
        RETREAT,
        /** Asks, calls for, orders. */
        REQUEST,
        /** Criticizes, alleges, investigates. */
        ACCUSE,
        /** Refuses, declines, blocks. */
        REJECT,
        /** Warns of what it will do. */
        THREATEN,
        /** Demonstrates, strikes, riots. */
        PROTEST,
        /** Cuts relations, expels, recalls. */
        SANCTION,
        /** Readies or moves forces without using them. */
        MOBILIZE,
        /** Represses without violence. */
        COERCE,
        /** Does violence. */
        ASSAULT
    }

    /** Whether an event happened, as the text has it. */
    public enum Status {
        /** It is over. */
        PAST,
        /** It goes on. */
        ONGOING,
        /** It will come. */
        FUTURE,
        /** It may be, or somebody wants it. */
        HYPOTHETICAL;

        /** The name as the formats write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same event, said not to be so. */
    public Event denied() {
        return new Event(type, mode, root, spans, actors, recipients, place, clause, status, true);
    }

    /** @throws IllegalArgumentException if it stands nowhere, or nobody takes part in it */
    public Event {
        Objects.requireNonNull(type);
        Objects.requireNonNull(status);
        spans = List.copyOf(spans);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("an event stands somewhere");
        }
        if (actors.isEmpty() && recipients.isEmpty()) {
            throw new IllegalArgumentException("somebody takes part in an event");
        }
    }
}
