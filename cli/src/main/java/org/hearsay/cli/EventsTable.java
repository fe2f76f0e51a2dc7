package org.hearsay.cli;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.actors.Actor;
import org.hearsay.claims.EventJson;
import org.hearsay.claims.ReportedEvent;
import org.hearsay.claims.ReportedEvent.Participant;
import org.hearsay.cli.ClaimTable.Column;
import org.jspecify.annotations.Nullable;

/** The columns of {@code hearsay events}. Several actors or recipients are parted by semicolons. */
final class EventsTable {
    static final ClaimTable<ReportedEvent> TABLE = new ClaimTable<>(
            List.of(
                    new Column<>("event", event -> event.words().text()),
                    new Column<>("type", event -> event.event().type()),
                    new Column<>("mode", event -> event.event().mode()),
                    new Column<>("root", event -> event.event().root()),
                    new Column<>("actors", event -> names(event.actors())),
                    new Column<>("actor_countries", event -> countries(event.actors())),
                    new Column<>("recipients", event -> names(event.recipients())),
                    new Column<>("recipient_countries", event -> countries(event.recipients())),
                    new Column<>("place", event -> ClaimTable.text(event.place())),
                    new Column<>("time", event -> ClaimTable.moment(event.time())),
                    new Column<>("status", event -> event.event().status().label()),
                    new Column<>("negated", event -> event.event().negated()),
                    new Column<>("narrated", ReportedEvent::narrated),
                    new Column<>(
                            "start", event -> event.words().spans().getFirst().start()),
                    new Column<>("end", event -> event.words().spans().getLast().end())),
            claim -> claim.holdings().events(),
            EventJson::line);

    private EventsTable() {}

    private static String names(List<Participant> participants) {
        return joined(participants, participant -> ClaimTable.name(participant.words(), participant.actor()));
    }

    private static String countries(List<Participant> participants) {
        return joined(participants, participant -> country(participant.actor()));
    }

    private static @Nullable String country(@Nullable Actor actor) {
        return actor == null ? null : actor.country();
    }

    private static String joined(List<Participant> participants, Function<Participant, @Nullable String> value) {
        return participants.stream().map(value).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }
}
