package org.hearsay.bench.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/** Pairs gold things with predicted ones, each at most once: the best pair first, then the best of the rest. */
public final class Matching {
    private Matching() {}

    /**
     * A gold thing and the predicted one it was paired with.
     *
     * @param gold the gold thing's index
     * @param predicted the predicted thing's index
     * @param value what the comparison said of the two
     */
    public record Pair<T>(int gold, int predicted, T value) {}

    /**
     * Pairs two lists; of equal pairs those that come first in the gold and then in the predicted list win.
     *
     * @param compare what is to be said of two things, or empty if they may not be paired
     * @param score how good a pair is
     * @return the pairs, best first
     */
    public static <G, P, T> List<Pair<T>> oneToOne(
            List<G> gold, List<P> predicted, BiFunction<G, P, Optional<T>> compare, ToDoubleFunction<T> score) {
        List<Pair<T>> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                Optional<T> value = compare.apply(gold.get(g), predicted.get(p));
                if (value.isPresent()) {
                    candidates.add(new Pair<>(g, p, value.get()));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Pair<T> pair) -> -score.applyAsDouble(pair.value()))
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted));
        Set<Integer> takenGold = new HashSet<>();
        Set<Integer> takenPredicted = new HashSet<>();
        List<Pair<T>> pairs = new ArrayList<>();
        for (Pair<T> pair : candidates) {
            if (!takenGold.contains(pair.gold()) && !takenPredicted.contains(pair.predicted())) {
                takenGold.add(pair.gold());
                takenPredicted.add(pair.predicted());
                pairs.add(pair);
            }
        }
        return List.copyOf(pairs);
    }
}
