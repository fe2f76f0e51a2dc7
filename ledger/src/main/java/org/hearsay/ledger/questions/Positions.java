package org.hearsay.ledger.questions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Stance;
import org.hearsay.ledger.pairs.Token;
import org.hearsay.tables.Table;

/**
 * How a claim stands to the proposition of its own content, put without its negation: by act, polarity, certainty, and the words of
 * {@code question-positions.tsv}. A wrong "denies" is worse than a missing one, so what is not plain hedges.
 */
final class Positions {
    private static final String DENIES = "denies";

    private final Map<String, Set<String>> stems = new HashMap<>();

    private Positions() {
        for (List<String> row : Table.read("question-positions.tsv")) {
            stems.computeIfAbsent(row.get(1), _ -> new HashSet<>()).addAll(stems(row.get(0)));
        }
    }

    static Positions load() {
        return new Positions();
    }

    /**
     * The position of a claim.
     *
     * @param doubted whether its content says that it may well not be so
     * @param blames whether it tells who did something, so that a denial of responsibility leaves nothing open
     */
    Position of(StoredClaim claim, boolean doubted, boolean blames) {
        Stance stance = claim.stance();
        boolean denied = stance.act().equals(DENIES);
        boolean negative = stance.polarity().equals("negative");
        Set<String> content = stems(claim.content());
        boolean open = !(denied && blames) && (denied || negative) && has(content, "open");
        if (doubted || isOpen(stance) || open) {
            return Position.HEDGES;
        }
        boolean retracted =
                stance.act().equals("corrects") && claim.cue() != null && has(stems(claim.cue()), "retracts");
        boolean calledFalse = !denied && !negative && callsFalse(content);
        return retracted || calledFalse || denied != negative ? Position.DENIES : Position.AFFIRMS;
    }

    /** Whether a claim calls a report or an accusation false: "the allegations were fabricated". */
    boolean callsFalse(StoredClaim claim) {
        return callsFalse(stems(claim.content()));
    }

    private boolean callsFalse(Set<String> content) {
        return has(content, "report") && has(content, "false");
    }

    /** Whether the voice does not say that it is so: asks, declines, might; "did not say", "would deny"; wants it to be so. */
    private static boolean isOpen(Stance stance) {
        return switch (stance.act()) {
            case "asks", "declines", "demands", "urges", "intends", "promises", "threatens" -> true;
            default ->
                stance.negated()
                        || stance.hypothetical()
                        || stance.certainty().equals("possible")
                        || stance.certainty().equals("unknown");
        };
    }

    private boolean has(Set<String> text, String kind) {
        return stems.getOrDefault(kind, Set.of()).stream().anyMatch(text::contains);
    }

    private static Set<String> stems(String text) {
        return Token.of(text).stream().map(Token::stem).collect(Collectors.toSet());
    }
}
