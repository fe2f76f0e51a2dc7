package org.hearsay.ledger.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.pairs.Token;

/** Whom the claims of an article blame, and what they are looked up by. */
final class Blames {
    /** Names of an article that its blame is known by. */
    private static final int NAMES = 7;

    private final List<NavigableSet<String>> blamed = new ArrayList<>();
    private final List<Set<String>> named = new ArrayList<>();
    private final NavigableSet<String> scene;

    /**
     * Those of an article.
     *
     * @param settings what stands around each claim, in the order of the claims
     * @param callsFalse whether a claim calls what is said false
     */
    Blames(Entry entry, List<Terms> settings, Doers doers, Blame blame, Predicate<StoredClaim> callsFalse) {
        Allegiances allegiances = new Allegiances(doers, entry);
        for (StoredClaim claim : entry.claims()) {
            blamed.add(allegiances.resolved(blame.of(claim, allegiances.voice(claim), callsFalse.test(claim))));
            named.add(named(claim.content(), blamed.getLast(), doers));
        }
        scene = scene(settings, doerStems(), doers);
    }

    /** Stems of the names in a text that no table knows, but for those of some doers. */
    private static Set<String> named(String text, Set<String> without, Doers doers) {
        List<Token> tokens = Token.of(text);
        return doers.in(tokens).stream()
                .filter(doer -> doer.kind() == Doers.Kind.UNKNOWN && !without.contains(doer.name()))
                .flatMap(doer -> tokens.subList(doer.from(), doer.to()).stream())
                .map(Token::stem)
                .collect(Collectors.toSet());
    }

    private Set<String> doerStems() {
        return blamed.stream()
                .flatMap(Set::stream)
                .flatMap(doer -> Token.of(doer.replace('_', ' ')).stream())
                .map(Token::stem)
                .collect(Collectors.toSet());
    }

    /** The names around most claims, the rarer the better, without those of the doers themselves and such as the tables know. */
    private static NavigableSet<String> scene(List<Terms> settings, Set<String> without, Doers doers) {
        Map<String, Integer> weights = new HashMap<>();
        settings.forEach(setting ->
                setting.tellingNames().forEach(name -> weights.merge(name.stem(), name.weight(), Integer::sum)));
        weights.keySet().removeIf(name -> without.contains(name) || doers.isCommon(name));
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whom the claim at a place blames, or says not to be to blame; empty for nobody. */
    NavigableSet<String> of(int at) {
        return blamed.get(at);
    }

    /** Whether another claim of the article blames one of those whom the claim at a place does. */
    boolean isShared(int at) {
        for (int other = 0; other < blamed.size(); other++) {
            if (other != at && blamed.get(other).stream().anyMatch(blamed.get(at)::contains)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Names that tell of which deed the claim at a place is: those that its own content has besides whom it blames, or else those that the article has
     * most of; none where nobody is blamed.
     */
    NavigableSet<String> scene(int at, Terms content) {
        if (blamed.get(at).isEmpty()) {
            return blamed.get(at);
        }
        NavigableSet<String> own =
                content.tellingNames().map(Terms.Term::stem).collect(Collectors.toCollection(TreeSet::new));
        own.retainAll(named.get(at));
        return own.isEmpty() ? scene : own;
    }
}
