package org.hearsay.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.pairs.FncPairs;
import org.hearsay.bench.pairs.StanceScore;
import org.hearsay.bench.pairs.StanceTrainer;
import org.hearsay.ledger.pairs.Position;
import org.hearsay.ledger.pairs.Stance;

/**
 * Measures positions on the Fake News Challenge in five folds by body, no body's text on both sides: {@code bench/run Fnc1}. By threshold of
 * disagreement, on related pairs alone (three-way) and on all (four-way); beside them what always discussing reaches. With
 * {@code --train yes} prints {@code pair-stance.tsv} instead, learned from all pairs.
 */
public final class Fnc1 {
    private static final double[] THRESHOLDS = {0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6};

    private final Map<Double, StanceScore> related = new TreeMap<>();
    private final Map<Double, StanceScore> all = new TreeMap<>();
    private final StanceScore discussing = new StanceScore();
    private final StanceScore discussingAll = new StanceScore();

    private Fnc1() {}

    /** Prints the figures or the weights. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("train"));
        List<FncPairs.Known> pairs = FncPairs.of(Corpora.required(System.getenv()));
        if (arguments.text("train").isPresent()) {
            print(StanceTrainer.train(pairs));
            return;
        }
        Fnc1 measure = new Fnc1();
        for (int fold = 0; fold < FncPairs.FOLDS; fold++) {
            measure.add(fold, pairs);
        }
        measure.print();
    }

    private void add(int fold, List<FncPairs.Known> pairs) {
        Stance model = StanceTrainer.train(
                        pairs.stream().filter(pair -> pair.fold() != fold).toList())
                .model();
        for (FncPairs.Known pair : pairs) {
            if (pair.fold() == fold) {
                count(pair.position(), model.chances(pair.features()));
            }
        }
    }

    private void count(Position gold, Stance.Chances chances) {
        for (double threshold : THRESHOLDS) {
            all.computeIfAbsent(threshold, _ -> new StanceScore()).add(gold, chances.position(threshold));
            if (gold != Position.UNRELATED) {
                related.computeIfAbsent(threshold, _ -> new StanceScore())
                        .add(gold, chances.related().position(threshold));
            }
        }
        boolean about = chances.unrelated() <= 0.5;
        discussingAll.add(gold, about ? Position.DISCUSS : Position.UNRELATED);
        if (gold != Position.UNRELATED) {
            discussing.add(gold, Position.DISCUSS);
        }
    }

    private void print() {
        System.out.println("three-way  always discuss  " + discussing);
        related.forEach((threshold, score) -> System.out.println("three-way  " + threshold + "  " + score));
        System.out.println("four-way   always discuss  " + discussingAll);
        all.forEach((threshold, score) -> System.out.println("four-way   " + threshold + "  " + score));
    }

    private static void print(StanceTrainer trained) {
        System.out.println("feature\trelated\tagree\tdisagree");
        List<String> names = Stance.names();
        for (int i = 0; i <= names.size(); i++) {
            List<Double> weights = trained.weights(i);
            System.out.printf(
                    Locale.ROOT,
                    "%s\t%.4f\t%.4f\t%.4f%n",
                    i < names.size() ? names.get(i) : "bias",
                    weights.get(0),
                    weights.get(1),
                    weights.get(2));
        }
    }
}
