package org.hearsay.ledger.origins;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private Quotations() {}

    /**
     * A claim whose words are compared. Two claims that share a quotation share a hash of {@code quotations}, or one's {@code quoted} are among the
     * other's {@code retold}.
     *
     * @param names words of the voice's name, as they are compared
     * @param mentioned words of names that the content holds
     * @param quotations hashes of what stands in quotation marks
     * @param quoted hashes of the same with the voice
     * @param retold hashes of the whole content with the voice
     */
    record Quoting(
            Told told,
            List<Quoted> stretches,
            Set<String> names,
            Set<String> mentioned,
            Set<Long> quotations,
            Set<Long> quoted,
            Set<Long> retold) {
        static Quoting of(Told told, TermTable terms) {
            List<Quoted> stretches = Quoted.of(told, terms);
            Set<String> names = told.names().stream().map(Words::form).collect(Collectors.toCollection(TreeSet::new));
            Set<String> mentioned = Token.of(told.claim().content()).stream()
                    .filter(token -> token.kind() != Token.Kind.LOWER)
                    .map(token -> Words.form(token.form().replaceFirst("'s$", "")))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> either = new TreeSet<>(names);
            either.addAll(mentioned);
            Quoting made =
                    new Quoting(told, stretches, names, mentioned, new HashSet<>(), new HashSet<>(), new HashSet<>());
            for (Quoted stretch : stretches) {
                if (stretch.quoted()) {
                    made.quotations.addAll(stretch.hashes("", LONG));
                    either.forEach(name -> made.quotations.addAll(stretch.hashes(name, QUOTED)));
                }
                Set<Long> voiced = stretch.quoted() ? made.quoted : made.retold;
                names.forEach(name -> voiced.addAll(stretch.hashes(name, UNQUOTED)));
            }
            return made;
        }

        Stream<Long> keys() {
            return Stream.of(quotations, quoted, retold).flatMap(Set::stream);
        }

        /** Whether it speaks of the voice of another. */
        boolean names(Quoting other) {
            return !Collections.disjoint(mentioned, other.names());
        }
    }

    /** Links between claims of two documents. Either may be given first. */
    static List<OriginLink> between(Candidate one, Candidate other) {
        boolean inOrder = Precedence.precedes(one.document(), other.document());
        Candidate origin = inOrder ? one : other;
        Candidate later = inOrder ? other : one;
        List<Quoting> earlier = origin.quoting();
        Map<Long, Set<Integer>> index = new HashMap<>();
        for (int i = 0; i < earlier.size(); i++) {
            int place = i;
            earlier.get(i)
                    .keys()
                    .forEach(key ->
                            index.computeIfAbsent(key, _ -> new TreeSet<>()).add(place));
        }
        List<OriginLink> links = new ArrayList<>();
        for (Quoting claim : later.quoting()) {
            Set<Integer> sharing = new TreeSet<>();
            claim.keys().forEach(key -> sharing.addAll(index.getOrDefault(key, Set.of())));
            sharing.forEach(each -> link(claim, earlier.get(each)).ifPresent(links::add));
        }
        return links;
    }

    private static Optional<OriginLink> link(Quoting later, Quoting earlier) {
        boolean voice = later.told().sameVoice(earlier.told());
        boolean named = later.names(earlier) || earlier.names(later);
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
