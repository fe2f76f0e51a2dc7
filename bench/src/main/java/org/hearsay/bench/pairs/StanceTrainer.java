package org.hearsay.bench.pairs;

import java.util.List;
import org.hearsay.ledger.pairs.Position;
import org.hearsay.ledger.pairs.SameMatter;
import org.hearsay.ledger.pairs.Stance;

/**
 * Learns positions in two steps: related or not from all pairs, the position from the related ones.
 */
public final class StanceTrainer {
    private static final double RIDGE = 5;

    /** The last is the one that the others are set against. */
    private static final List<Position> POSITIONS = List.of(Position.AGREE, Position.DISAGREE, Position.DISCUSS);

    private final double[] related;
    private final double[] agree;
    private final double[] disagree;

    private StanceTrainer(double[] related, double[] agree, double[] disagree) {
        this.related = related;
        this.agree = agree;
        this.disagree = disagree;
    }

    /** Learns from pairs. */
    public static StanceTrainer train(List<FncPairs.Known> pairs) {
        List<Softmax.Example> all = pairs.stream()
                .map(pair -> new Softmax.Example(pair.features(), pair.position() == Position.UNRELATED ? 1 : 0))
                .toList();
        List<Softmax.Example> related = pairs.stream()
                .filter(pair -> pair.position() != Position.UNRELATED)
                .map(pair -> new Softmax.Example(pair.features(), POSITIONS.indexOf(pair.position())))
                .toList();
        double[][] positions = new Softmax(POSITIONS.size(), RIDGE).train(related);
        return new StanceTrainer(new Softmax(2, RIDGE).train(all)[0], positions[0], positions[1]);
    }

    /** The model with these weights. */
    public Stance model() {
        return Stance.with(SameMatter.load(), related, agree, disagree);
    }

    /** Weights of a feature, or of the bias: of being related, of agreeing and of disagreeing against discussing. */
    public List<Double> weights(int feature) {
        return List.of(related[feature], agree[feature], disagree[feature]);
    }
}
