package org.hearsay.bench.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.bench.corpora.GoldFigures;
import org.hearsay.bench.measures.Matching;
import org.hearsay.bench.measures.Score;
import org.hearsay.figures.Figure;
import org.hearsay.text.Span;

/**
 * The figures of a passage beside those that were read in it. A marked and a read figure are a pair when they share a character; the
 * pair that shares most comes first.
 *
 * @param passage the passage
 * @param pairs those in both
 * @param missed those only marked
 * @param invented those only read
 */
public record Comparison(
        GoldFigures.Passage passage, List<Pair> pairs, List<GoldFigures.Marked> missed, List<Figure> invented) {
    /**
     * A figure as marked and as read.
     *
     * @param marked by the annotator
     * @param read by the reader
     */
    public record Pair(GoldFigures.Marked marked, Figure read) {
        /** Whether both say the same. */
        public boolean agreesOn(Trait trait) {
            return trait.of(marked).equals(trait.of(read));
        }
    }

    /** Compares a passage with the figures of its document; those outside it do not count. */
    public static Comparison of(GoldFigures.Passage passage, List<Figure> figures) {
        List<Figure> read = figures.stream()
                .filter(figure -> passage.span().contains(Span.hull(figure.spans())))
                .toList();
        List<GoldFigures.Marked> missed = new ArrayList<>(passage.figures());
        List<Figure> invented = new ArrayList<>(read);
        List<Pair> pairs = new ArrayList<>();
        Matching.oneToOne(passage.figures(), read, Comparison::shared, Integer::doubleValue)
                .forEach(pair -> {
                    GoldFigures.Marked marked = passage.figures().get(pair.gold());
                    Figure figure = read.get(pair.predicted());
                    missed.remove(marked);
                    invented.remove(figure);
                    pairs.add(new Pair(marked, figure));
                });
        return new Comparison(passage, List.copyOf(pairs), List.copyOf(missed), List.copyOf(invented));
    }

    private static Optional<Integer> shared(GoldFigures.Marked marked, Figure figure) {
        Span one = Span.hull(marked.spans());
        Span other = Span.hull(figure.spans());
        return one.overlaps(other)
                ? Optional.of(Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()))
                : Optional.empty();
    }

    /** How many are found and how many of those read are there. */
    public Score score() {
        return new Score(pairs.size() + missed.size(), pairs.size() + invented.size(), pairs.size());
    }
}
