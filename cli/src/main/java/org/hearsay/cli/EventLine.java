package org.hearsay.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.claims.ReportedEvent;
import org.hearsay.claims.ReportedEvent.Participant;
import org.hearsay.events.Event;
import org.jspecify.annotations.Nullable;

/** Events in few words, for people: "consult: Vladimir Putin, Li Shangfu, in Moscow; aid (negated): China → Russia". */
final class EventLine {
    /** More events than these are counted, not listed. */
    private static final int MOST = 3;

    private EventLine() {}

    /** The events on one line; empty when there is none. */
    static String of(List<ReportedEvent> events) {
        String first = events.stream().limit(MOST).map(EventLine::one).collect(Collectors.joining("; "));
        return events.size() > MOST ? first + "; " + (events.size() - MOST) + " more" : first;
    }

    private static String one(ReportedEvent reported) {
        Event event = reported.event();
        StringBuilder line = new StringBuilder(event.type().name().toLowerCase(Locale.ROOT));
        String status = status(event);
        if (status != null) {
            line.append(" (").append(status).append(')');
        }
        line.append(": ").append(names(reported.actors()));
        if (!reported.recipients().isEmpty()) {
            line.append(" → ").append(names(reported.recipients()));
        }
        if (reported.place() != null) {
            line.append(", in ").append(Plain.oneLine(reported.place().text()));
        }
        return line.toString();
    }

    /** What keeps it from being a thing that happened; null for nothing. */
    private static @Nullable String status(Event event) {
        if (event.negated()) {
            return "negated";
        }
        return switch (event.status()) {
            case PAST, ONGOING -> null;
            case FUTURE, HYPOTHETICAL -> event.status().label();
        };
    }

    private static String names(List<Participant> participants) {
        return participants.isEmpty()
                ? "?"
                : participants.stream()
                        .map(participant -> Plain.oneLine(ClaimTable.name(participant.words(), participant.actor())))
                        .collect(Collectors.joining(", "));
    }
}
