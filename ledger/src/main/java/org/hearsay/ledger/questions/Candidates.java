package org.hearsay.ledger.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hearsay.ledger.pairs.Statement;

/** Pairs of claims that share terms rare enough to make it worth comparing them. */
final class Candidates {
    /** Terms below this weight are in too many texts to tell anything. */
    private static final double TELLING = 0.35;

    /** Weight of shared terms from which on two claims are compared. */
    private static final double ENOUGH = 0.9;

    private Candidates() {}

    /** Hands on each pair of indices, the smaller one first. */
    static void of(List<Telling> tellings, BiConsumer<Integer, Integer> each) {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            Map<Integer, Double> shared = new HashMap<>();
            for (Statement.Term term : tellings.get(i).content().terms()) {
                if (term.weight() >= TELLING) {
                    List<Integer> others = holders.computeIfAbsent(term.stem(), _ -> new ArrayList<>());
                    others.forEach(other -> shared.merge(other, term.weight(), Double::sum));
                    others.add(i);
                }
            }
            int second = i;
            shared.forEach((first, weight) -> {
                if (weight >= ENOUGH) {
                    each.accept(first, second);
                }
            });
        }
    }
}
