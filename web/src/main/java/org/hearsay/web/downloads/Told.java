package org.hearsay.web.downloads;

import java.util.stream.Collectors;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.StoredClaim.Stance;
import org.jspecify.annotations.Nullable;

/** Parts of claims in words. */
final class Told {
    private Told() {}

    /** An actor's name, or the article's words where it supports none. */
    static String name(Party party) {
        return party.actor() == null ? party.text() : party.actor().name();
    }

    /** Whose word it is; null for nobody named. */
    static @Nullable String voice(StoredClaim claim) {
        return claim.source() == null ? null : name(claim.source());
    }

    /** What is done: denies, denies (negated), denies (hypothetical). */
    static String act(Stance stance) {
        return stance.act() + (stance.negated() ? " (negated)" : "") + (stance.hypothetical() ? " (hypothetical)" : "");
    }

    /** For example: Pallas ← Anton Sekulin denies: the accusation. */
    static String sentence(StoredClaim claim) {
        String chain = claim.chain().stream().map(its -> name(its) + " ← ").collect(Collectors.joining());
        String voice = voice(claim);
        String who = claim.kind().equals("own") ? "the outlet itself" : voice == null ? "nobody named" : voice;
        return chain + who + " " + act(claim.stance()) + ": " + claim.content();
    }

    /** Who publishes it; the document's address where no outlet is known. */
    static String outlet(FoundClaim found) {
        return found.outlet() == null ? found.uri() : found.outlet();
    }
}
