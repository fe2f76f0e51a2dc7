package org.hearsay.ledger.questions;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.acts.Act;
import org.hearsay.acts.Certainty;
import org.hearsay.acts.Judgement;
import org.hearsay.acts.Polarity;
import org.hearsay.claims.Claim;
import org.hearsay.ledger.pairs.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A claim as questions see it.
 *
 * @param id the claim's id
 * @param document id of its document
 * @param order its place among the claims of its document
 * @param outlet who published it, null when unknown
 * @param published when, as ISO 8601, null when unknown
 * @param own whether the outlet says it in its own voice
 * @param judgement act, negation, certainty and polarity
 * @param voice whose word it is: the actor's id, or what the article calls it; null in the outlet's own voice and for nobody named
 * @param named the voice's name, for people; null likewise
 * @param carriers names of those who passed it on, outermost first
 * @param content what is claimed
 */
public record Telling(
        String id,
        String document,
        int order,
        @Nullable String outlet,
        @Nullable String published,
        boolean own,
        Judgement judgement,
        @Nullable String voice,
        @Nullable String named,
        List<String> carriers,
        Statement content) {
    /** Makes the list unchangeable. */
    public Telling {
        carriers = List.copyOf(carriers);
    }

    /**
     * The telling of a claim.
     *
     * @param claim as ClaimJson writes it
     * @param order its place among the claims of its document
     * @param content its content, made ready to be compared
     */
    public static Telling of(JsonNode claim, int order, Statement content) {
        JsonNode document = claim.get("document");
        JsonNode source = claim.get("source");
        boolean nobody = source.isNull();
        return new Telling(
                claim.get("id").asString(),
                document.get("id").asString(),
                order,
                text(document.get("outlet")),
                text(document.get("published")),
                claim.get("kind").asString().equals(Claim.Kind.OWN.label()),
                judgement(claim),
                nobody ? null : of(source, "id"),
                nobody ? null : of(source, "name"),
                claim.get("chain").values().stream()
                        .map(carrier -> of(carrier, "name"))
                        .toList(),
                content);
    }

    private static Judgement judgement(JsonNode claim) {
        return new Judgement(
                Act.valueOf(upper(claim, "act")),
                claim.get("act_negated").asBoolean(),
                claim.get("act_hypothetical").asBoolean(),
                Certainty.valueOf(upper(claim, "certainty")),
                Polarity.valueOf(upper(claim, "polarity")));
    }

    private static String upper(JsonNode claim, String field) {
        return claim.get(field).asString().toUpperCase(Locale.ROOT);
    }

    /** What the actor is known by, or the words where the text supports none. */
    private static String of(JsonNode mention, String field) {
        JsonNode actor = mention.get("actor");
        return actor.isNull()
                ? mention.get("text").asString()
                : actor.get(field).asString();
    }

    private static @Nullable String text(JsonNode value) {
        return value.isNull() ? null : value.asString();
    }

    /** Voice and carriers, by name. */
    Stream<String> names() {
        return Stream.concat(Stream.ofNullable(named), carriers.stream());
    }
}
