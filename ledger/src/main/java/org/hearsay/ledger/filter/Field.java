package org.hearsay.ledger.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.acts.Act;
import org.hearsay.acts.Certainty;
import org.hearsay.acts.Polarity;

/** What a term of a filter speaks of. */
public enum Field {
    /** Somebody who makes a claim, passes it on, acts or is acted on in it, or whose figures it gives. */
    ACTOR,
    /** Somebody who makes a claim. */
    VOICE,
    /** What the voice does by it. */
    ACT,
    /** "own" for the outlet's own voice, "attributed" for any other. */
    KIND,
    /** Where an event in it takes place. */
    PLACE,
    /** Who published it. */
    OUTLET,
    /** The first day of publication. */
    SINCE,
    /** The last day of publication. */
    UNTIL,
    /** The day, month or year of publication. */
    ON,
    /** Whether the day of publication is known. */
    DATED,
    /** How far the voice commits itself. */
    CERTAINTY,
    /** Whether its wording says that something is so or is not so. */
    POLARITY,
    /** Of questions: whether somebody affirms and somebody denies it. */
    CONTESTED,
    /** The words of what is claimed; written without a name. */
    TEXT;

    /** The values that it takes; empty where it takes any. */
    public List<String> choices() {
        return switch (this) {
            case ACT -> Arrays.stream(Act.values()).map(Act::label).toList();
            case KIND -> List.of("attributed", "own");
            case CERTAINTY ->
                Arrays.stream(Certainty.values()).map(Certainty::label).toList();
            case POLARITY ->
                Arrays.stream(Polarity.values()).map(Polarity::label).toList();
            case CONTESTED, DATED -> List.of("yes", "no");
            case ACTOR, VOICE, PLACE, OUTLET, SINCE, UNTIL, ON, TEXT -> List.of();
        };
    }

    /** Whether its values are days, months or years. */
    public boolean isTime() {
        return this == SINCE || this == UNTIL || this == ON;
    }

    /** The name as filters write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> of(String label) {
        return Arrays.stream(values())
                .filter(field -> field != TEXT && field.label().equals(label))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values())
                .filter(field -> field != TEXT)
                .map(Field::label)
                .collect(Collectors.joining(", "));
    }
}
