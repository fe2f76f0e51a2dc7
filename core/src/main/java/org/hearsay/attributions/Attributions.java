package org.hearsay.attributions;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.encoder.Analysis;
import org.hearsay.encoder.Labelled;
import org.hearsay.encoder.Layer;
import org.hearsay.encoder.Word;
import org.hearsay.text.Article;
import org.hearsay.text.Span;

/** Finds the attributions of an article in what the encoder says of it. Thread-safe. */
public final class Attributions {
    private final Calibration calibration;
    private final Chains chains = new Chains();

    /** @param calibration turns scores of the decoder into probabilities; belongs to the encoder's weights */
    public Attributions(Calibration calibration) {
        this.calibration = calibration;
    }

    /** The attributions, outer ones before those inside them, otherwise in order of their cues. */
    public List<Attribution> find(Article article, Analysis analysis) {
        List<Attribution> found = new ArrayList<>();
        int words = analysis.words().size();
        for (Relation relation : new Linker(analysis, Layer.OUTER, 0, words).relations()) {
            int index = found.size();
            found.add(attribution(relation, -1, analysis.words()));
            for (Labelled content : relation.content()) {
                Linker inside = new Linker(analysis, Layer.INNER, content.from(), content.to());
                for (Relation inner : inside.relations()) {
                    found.add(attribution(inner, index, analysis.words()));
                }
            }
        }
        return chains.apart(article, analysis.words(), found);
    }

    private Attribution attribution(Relation relation, int within, List<Word> words) {
        List<Span> source = spans(relation.source(), words);
        double confidence = calibration.probability(relation.score());
        return new Attribution(
                source,
                source,
                spans(List.of(relation.cue()), words),
                spans(relation.content(), words),
                List.of(),
                within,
                confidence);
    }

    private static List<Span> spans(List<Labelled> pieces, List<Word> words) {
        return pieces.stream()
                .map(piece -> new Span(
                        words.get(piece.from()).span().start(),
                        words.get(piece.to() - 1).span().end()))
                .sorted()
                .toList();
    }
}
