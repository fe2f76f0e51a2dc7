package org.hearsay.bench.pairs;

import java.util.List;
import org.hearsay.ledger.pairs.Position;
import org.hearsay.ledger.pairs.SameMatter;
import org.hearsay.ledger.pairs.Stance;

/**
 * Learns positions in two steps: related or not from all pairs, the position from the related ones.
 *
 * @param related weights of being related
 * @param agree weights of agreeing against discussing
 * @param disagree weights of disagreeing against discussing
 */
public record StanceTrainer(double[] related, double[] agree, double[] disagree) {
    private static final double RIDGE = 5;

    /** Learns from pairs. */
    public static StanceTrainer train(List<FncPairs.Known> pairs) {
        List<Softmax.Example> all = pairs.stream()
                .map(pair -> new Softmax.Example(
                        pair.features(), pair.position() == Position.UNRELATED ? 1 : 0))
                .toList();
        // the enumeration's first three, with discussion as what the others are set against
        List<Softmax.Example> related = pairs.stream()
                .filter(pair -> pair.position() != Position.UNRELATED)
                .map(pair -> new Softmax.Example(pair.features(), pair.position().ordinal()))
                .toList();
        double[][] positions = new Softmax(3, RIDGE).train(related);
        return new StanceTrainer(new Softmax(2, RIDGE).train(all)[0], positions[0], positions[1]);
    }

    /** The model with these weights. */
    public Stance model() {
        return Stance.with(SameMatter.load(), related, agree, disagree);
    }
}
