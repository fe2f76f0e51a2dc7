package org.hearsay.ledger;

import java.util.List;
import java.util.Locale;
import org.hearsay.claims.Claim;
import org.hearsay.claims.ClaimJson;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the ledger holds it: the JSON by which it came, character for character, and what of it can be asked for.
 *
 * @param json the whole claim on one line
 * @param id its id
 * @param document id of the document it stands in
 * @param kind "attributed" or "own"
 * @param stance what is done by it, and how far the voice commits itself
 * @param source whose word it is; null when the article names nobody
 * @param sourceKind how the article names them; null with source
 * @param cue the words that attribute; null in the outlet's own voice
 * @param content what is claimed
 * @param quotation "direct", "indirect" or "mixed"
 * @param chain those who passed it on, outermost first
 * @param within id of the claim whose content holds this one, or null
 * @param paragraph number of its paragraph, from 1
 * @param sentence number of its sentence, from 1
 * @param holdings what its content holds
 * @param said when it was said, as a value or else in the article's words; null when not told
 * @param confidence 0 to 1
 * @param reader program, model and rules that made it, with versions
 */
public record StoredClaim(
        String json,
        String id,
        String document,
        String kind,
        Stance stance,
        @Nullable Party source,
        @Nullable String sourceKind,
        @Nullable String cue,
        String content,
        String quotation,
        List<Party> chain,
        @Nullable String within,
        int paragraph,
        int sentence,
        Held holdings,
        @Nullable String said,
        double confidence,
        String reader) {
    /** Makes the chain unchangeable. */
    public StoredClaim {
        chain = List.copyOf(chain);
    }

    /** The claim as it was made here. */
    public static StoredClaim of(Claim claim) {
        return parse(ClaimJson.line(claim));
    }

    /**
     * Reads a claim's line. Fields that are not known here stay in {@link #json}.
     *
     * @throws IllegalArgumentException if it is no claim; the message says why
     */
    public static StoredClaim parse(String line) {
        return ClaimReading.read(line);
    }

    /**
     * What is done by a claim, in the words of its JSON.
     *
     * @param act what the voice does by saying it
     * @param negated whether it is said not to have done so
     * @param hypothetical whether it is only said to do so perhaps
     */
    public record Stance(String act, boolean negated, boolean hypothetical, String certainty, String polarity) {}

    /**
     * Somebody as a claim names them.
     *
     * @param text the article's words
     * @param actor who it is; null where the text supports none
     */
    public record Party(String text, @Nullable Person actor) {}

    /**
     * An actor as a claim refers to it.
     *
     * @param type null where the reference leaves it out, as that of a figure's owner does
     */
    public record Person(
            String id,
            String name,
            @Nullable String type,
            @Nullable String country) {
        private static final int LONGEST_KEY = 200;

        /** The name as it is looked up: in lower case, and cut where it is very long. */
        public String key() {
            return key(name);
        }

        /** A name as it is looked up. */
        public static String key(String name) {
            String lower = name.strip().toLowerCase(Locale.ROOT);
            return lower.length() <= LONGEST_KEY ? lower : lower.substring(0, LONGEST_KEY);
        }
    }

    /** What a claim's content holds. */
    public record Held(List<Figure> figures, List<Moment> times, List<Event> events) {
        /** Makes the lists unchangeable. */
        public Held {
            figures = List.copyOf(figures);
            times = List.copyOf(times);
            events = List.copyOf(events);
        }
    }

    /** A reported figure; numbers as near as a double comes to them. {@code asOf} is a value or else the article's words. */
    public record Figure(
            String text,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            String bound,
            String unit,
            @Nullable String currency,
            @Nullable String counted,
            @Nullable Person owner,
            @Nullable String happening,
            @Nullable String asOf,
            @Nullable String scope) {}

    /** A time. */
    public record Moment(String text, String type, @Nullable String value, String precision) {}

    /**
     * An event.
     *
     * @param json all of it
     */
    public record Event(String type, String json) {}
}
