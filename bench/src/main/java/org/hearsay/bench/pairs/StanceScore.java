package org.hearsay.bench.pairs;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.bench.measures.Score;
import org.hearsay.ledger.pairs.Position;

/** Counts positions against those of the annotators. */
public final class StanceScore {
    private static final List<Position> RELATED = List.of(Position.AGREE, Position.DISAGREE, Position.DISCUSS);

    private final Map<Position, Map<Position, Integer>> counts = new EnumMap<>(Position.class);

    /** Counts one pair. */
    public void add(Position gold, Position predicted) {
        counts.computeIfAbsent(gold, _ -> new EnumMap<>(Position.class)).merge(predicted, 1, Integer::sum);
    }

    private int count(Position gold, Position predicted) {
        return counts.getOrDefault(gold, Map.of()).getOrDefault(predicted, 0);
    }

    /** How a position fares. */
    public Score of(Position position) {
        int gold = 0;
        int predicted = 0;
        for (Position other : Position.values()) {
            gold += count(position, other);
            predicted += count(other, position);
        }
        return new Score(gold, predicted, count(position, position));
    }

    /** Mean F1 of the positions, in percent; the related ones alone where no pair is unrelated. */
    public double macro() {
        boolean all = of(Position.UNRELATED).gold() > 0;
        double sum = all ? of(Position.UNRELATED).f1() : 0;
        for (Position position : RELATED) {
            sum += of(position).f1();
        }
        return 100 * sum / (all ? RELATED.size() + 1 : RELATED.size());
    }

    /** The challenge's own score, in percent: a quarter for related or not, three quarters more for the right position among the related. */
    public double weighted() {
        double reached = 0;
        double most = 0;
        for (Position gold : Position.values()) {
            for (Position predicted : Position.values()) {
                boolean related = gold != Position.UNRELATED;
                int count = count(gold, predicted);
                most += count * (related ? 1 : 0.25);
                if (gold == predicted) {
                    reached += count * (related ? 1 : 0.25);
                } else if (related && predicted != Position.UNRELATED) {
                    reached += count * 0.25;
                }
            }
        }
        return 100 * reached / most;
    }

    /** All figures in a line. */
    @Override
    public String toString() {
        Score disagree = of(Position.DISAGREE);
        return String.format(
                Locale.ROOT,
                "macro F1 %.1f  weighted %.1f  disagree P %.1f R %.1f F1 %.1f  agree F1 %.1f  discuss F1 %.1f  unrelated F1 %.1f",
                macro(),
                weighted(),
                100 * disagree.precision(),
                100 * disagree.recall(),
                100 * disagree.f1(),
                100 * of(Position.AGREE).f1(),
                100 * of(Position.DISCUSS).f1(),
                100 * of(Position.UNRELATED).f1());
    }
}
