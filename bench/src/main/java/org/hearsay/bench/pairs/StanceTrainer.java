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

    /** The last is the one that the others are set against. */
    private static final List<Position> POSITIONS = List.of(Position.AGREE, Position.DISAGREE, Position.DISCUSS);

    /** Learns from pairs. */
    public static StanceTrainer train(List<FncPairs.Known> pairs) {
        List<Softmax.Example> all = pairs.stream()
                .map(pair -> new Softmax.Example(pair.features(), pair.position() == Position.UNRELATED ? 1 : 0))
                .toList();
        List<Softmax.Example> related = pairs.stream()
                .filter(pair -> pair.position() != Position.UNRELATED)
                .map(pair ->
                        new Softmax.Example(pair.features(), POSITIONS.indexOf(pair.position())))
                .toList();
        double[][] positions = new Softmax(POSITIONS.size(), RIDGE).train(related);
        return new StanceTrainer(new Softmax(2, RIDGE).train(all)[0], positions[0], positions[1]);
    }

    /** The model with these weights. */
    public Stance model() {
        return Stance.with(SameMatter.load(), related, agree, disagree);
    }
}
