package org.hearsay.ledger.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.pairs.TermTable;
import org.hearsay.ledger.pairs.Token;

/**
 * Quotations that travel: the same quoted words in claims of two documents, whole or in part. Six telling words in a row are nobody else's. Fewer
 * must be most of one of the two quotations, or they are a set phrase, and three of them must be one voice's, or one claim must name the other's
 * voice. What one quotes and the other tells of the same voice without quotation marks must agree in four. Telling words are
 * those that are no stop words; their rarity must add up.
 */
final class Quotations {
    private static final int QUOTED = 3;
    private static final double QUOTED_WEIGHT = 1.0;
    private static final int UNQUOTED = 4;
    private static final double UNQUOTED_WEIGHT = 1.5;
    private static final int LONG = 6;

    /** Least share of a run shorter than that in the weight of the lighter stretch. */
    private static final double MOST = 0.6;

    /** Share of the later content's telling words from which on the whole claim is taken for the quotation. */
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
                keys.addAll(stretch.hashes("", QUOTED));
            }
            for (String name : told.names()) {
                keys.addAll(stretch.hashes(name, UNQUOTED));
            }
        }
        return new Ready(told, stretches, keys);
    }

    /** Links between claims of two documents. Either may be given first. */
    List<OriginLink> between(Entry one, Entry other) {
        boolean inOrder = Precedence.precedes(one.document(), other.document());
        Entry origin = inOrder ? one : other;
        Entry later = inOrder ? other : one;
        List<Ready> earlier = ready(origin);
        Map<Long, Set<Integer>> index = new HashMap<>();
        for (int i = 0; i < earlier.size(); i++) {
            for (long key : earlier.get(i).keys()) {
                index.computeIfAbsent(key, _ -> new TreeSet<>()).add(i);
            }
        }
        List<OriginLink> links = new ArrayList<>();
        for (Ready claim : ready(later)) {
            Set<Integer> sharing = new TreeSet<>();
            claim.keys().forEach(key -> sharing.addAll(index.getOrDefault(key, Set.of())));
            sharing.forEach(each -> link(claim, earlier.get(each)).ifPresent(links::add));
        }
        return links;
    }

    private List<Ready> ready(Entry entry) {
        return entry.claims().stream()
                .map(claim -> ready(new Told(claim, entry.document())))
                .toList();
    }

    private static Optional<OriginLink> link(Ready later, Ready earlier) {
        boolean voice = later.told().sameVoice(earlier.told());
        boolean named = names(later.told(), earlier.told()) || names(earlier.told(), later.told());
        Quoted.Run best = Quoted.Run.NONE;
        for (Quoted one : later.stretches()) {
            for (Quoted two : earlier.stretches()) {
                Quoted.Run run = one.common(two);
                if (run.weight() > best.weight() && suffices(run, one, two, voice, named)) {
                    best = run;
                }
            }
        }
        if (best.length() == 0) {
            return Optional.empty();
        }
        int size = later.stretches().getFirst().size();
        boolean joins = voice || (!named && best.length() >= WHOLE * size);
        return Optional.of(new OriginLink(
                later.told().claim().id(),
                OriginLink.Kind.QUOTATION,
                earlier.told().claim().id(),
                earlier.told().document().outlet(),
                joins,
                (voice ? "the same words of " + earlier.told().voice() : "the same quoted words") + " in "
                        + earlier.told().teller() + ": " + Told.shown(best.words())));
    }

    /** Whether a claim speaks of the voice of another. */
    private static boolean names(Told told, Told other) {
        List<String> words = Token.of(told.claim().content()).stream()
                .filter(token -> token.kind() != Token.Kind.LOWER)
                .map(token -> Words.form(token.form().replaceFirst("'s$", "")))
                .toList();
        return other.names().stream().anyMatch(name -> words.contains(Words.form(name)));
    }

    private static boolean suffices(Quoted.Run run, Quoted first, Quoted second, boolean voice, boolean named) {
        boolean both = first.quoted() && second.quoted();
        boolean either = first.quoted() || second.quoted();
        boolean whole = run.length() >= LONG || run.weight() >= MOST * Math.min(first.weight(), second.weight());
        if (both) {
            return whole
                    && run.length() >= QUOTED
                    && run.weight() >= QUOTED_WEIGHT
                    && (voice || named || run.length() >= LONG);
        }
        return either && whole && voice && run.length() >= UNQUOTED && run.weight() >= UNQUOTED_WEIGHT;
    }
}
