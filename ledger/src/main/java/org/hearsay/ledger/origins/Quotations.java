package org.hearsay.ledger.origins;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.pairs.TermTable;

/**
 * Quotations that travel: the same quoted words in claims of two documents, whole or in part. Words of one voice need be few; without it, three
 * telling words in a row, quoted in both. What one quotes and the other tells of the same voice without quotation marks must agree
 * in four. Telling words are those that are no stop words; their rarity must add up.
 */
final class Quotations {
    private static final int SAME_VOICE = 2;
    private static final double SAME_VOICE_WEIGHT = 1.0;
    private static final int ANY_VOICE = 3;
    private static final double ANY_VOICE_WEIGHT = 1.5;
    private static final int UNQUOTED = 4;
    private static final double UNQUOTED_WEIGHT = 2.0;

    /** Share of a content's telling words from which on the whole claim is taken for the quotation. */
    private static final double WHOLE = 0.5;

    private final TermTable terms;

    Quotations(TermTable terms) {
        this.terms = terms;
    }

    private record Ready(Told told, List<Quoted> stretches, Set<Long> keys) {}

    /** Hashes one of which two claims share if they share a quotation. */
    Set<Long> keys(Told told) {
        return ready(told).keys();
    }

    private Ready ready(Told told) {
        List<Quoted> stretches = Quoted.of(told, terms);
        Set<Long> keys = new HashSet<>();
        for (Quoted stretch : stretches) {
            if (stretch.quoted()) {
                keys.addAll(stretch.hashes("", ANY_VOICE));
            }
            for (String name : told.names()) {
                keys.addAll(stretch.hashes(name, stretch.quoted() ? SAME_VOICE : UNQUOTED));
                if (stretch.quoted()) {
                    keys.addAll(stretch.hashes(name, UNQUOTED));
                }
            }
        }
        return new Ready(told, stretches, keys);
    }

    /** Links between claims of two documents. Either may be given first. */
    List<OriginLink> between(Entry one, Entry other) {
        boolean inOrder = Precedence.precedes(one.document(), other.document());
        Entry origin = inOrder ? one : other;
        Entry later = inOrder ? other : one;
        Map<Long, Set<Ready>> index = new HashMap<>();
        for (StoredClaim claim : origin.claims()) {
            Ready ready = ready(new Told(claim, origin.document()));
            ready.keys()
                    .forEach(key -> index.computeIfAbsent(key, _ -> new LinkedHashSet<>())
                            .add(ready));
        }
        return later.claims().stream()
                .map(claim -> ready(new Told(claim, later.document())))
                .flatMap(claim -> claim.keys().stream()
                        .flatMap(key -> index.getOrDefault(key, Set.of()).stream())
                        .distinct()
                        .flatMap(earlier -> link(claim, earlier).stream()))
                .toList();
    }

    private static Optional<OriginLink> link(Ready later, Ready earlier) {
        boolean voice = later.told().sameVoice(earlier.told());
        Quoted.Run best = Quoted.Run.NONE;
        for (Quoted one : later.stretches()) {
            for (Quoted two : earlier.stretches()) {
                Quoted.Run run = one.common(two);
                if (run.weight() > best.weight() && suffices(run, one.quoted(), two.quoted(), voice)) {
                    best = run;
                }
            }
        }
        if (best.length() == 0) {
            return Optional.empty();
        }
        int fewest = Math.min(
                later.stretches().getFirst().size(),
                earlier.stretches().getFirst().size());
        boolean joins = voice || best.length() >= WHOLE * fewest;
        return Optional.of(new OriginLink(
                later.told().claim().id(),
                OriginLink.Kind.QUOTATION,
                earlier.told().claim().id(),
                earlier.told().document().outlet(),
                joins,
                (voice ? "the same words of " + earlier.told().voice() : "the same quoted words") + " in "
                        + earlier.told().teller() + ": " + Told.shown(best.words())));
    }

    private static boolean suffices(Quoted.Run run, boolean first, boolean second, boolean voice) {
        if (first && second) {
            return (voice && run.length() >= SAME_VOICE && run.weight() >= SAME_VOICE_WEIGHT)
                    || (run.length() >= ANY_VOICE && run.weight() >= ANY_VOICE_WEIGHT);
        }
        return voice && (first || second) && run.length() >= UNQUOTED && run.weight() >= UNQUOTED_WEIGHT;
    }
}
