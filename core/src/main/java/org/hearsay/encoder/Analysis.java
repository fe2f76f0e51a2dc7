package org.hearsay.encoder;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.syntax.Parse;
import org.hearsay.text.Span;

/**
 * What the encoder says of an article: one score for every reading of every word. Every room reads from it, none changes it.
 *
 * <p>Scores are natural logarithms of probabilities. A word is read from the passage in which it stands furthest from an edge.
 */
public final class Analysis {
    private final List<Word> words;
    private final float[][] outer;
    private final float[][] inner;
    private final float[][] names;
    private final Reading[] readings;
    private final Model.Reluctance reluctance;
    private final Peoples peoples;
    private List<Parse> parses = List.of();

    /** Scores of a passage, held by every word that is read from it. */
    record Reading(Links cue, Links innerCue, Links source, Links begin, Links end) {}

    Analysis(List<Word> words, Model.Reluctance reluctance, Peoples peoples) {
        this.words = words;
        this.peoples = peoples;
        this.reluctance = reluctance;
        this.outer = new float[words.size()][];
        this.inner = new float[words.size()][];
        this.names = new float[words.size()][];
        this.readings = new Reading[words.size()];
    }

    void set(int word, float[] outerTags, float[] innerTags, Reading reading) {
        outer[word] = outerTags;
        inner[word] = innerTags;
        readings[word] = reading;
    }

    void setName(int word, float[] scores) {
        names[word] = scores;
    }

    void setParses(List<Parse> value) {
        parses = value;
    }

    /** The words of the article, in order. */
    public List<Word> words() {
        return words;
    }

    /** The spans of the best labelling of the words {@code from} to {@code to}, in order. */
    public List<Labelled> spans(Layer layer, int from, int to) {
        return layer == Layer.OUTER
                ? Bio.best(outer, from, to, reluctance.outer())
                : Bio.best(inner, from, to, reluctance.inner());
    }

    /** Score of a word's having a BIO label, in the order of {@link Role}; 0 is outside. */
    public double label(Layer layer, int word, int label) {
        return (layer == Layer.OUTER ? outer : inner)[word][label];
    }

    /** Score of a word's belonging to the cue that begins at {@code head}. */
    public double cue(Layer layer, int word, int head) {
        Reading reading = readings[word];
        return (layer == Layer.OUTER ? reading.cue : reading.innerCue).score(word, head);
    }

    /** Score of the source that begins at {@code source} for the cue that begins at {@code head}; the head itself: no source. */
    public double source(int head, int source) {
        return readings[head].source.score(head, source);
    }

    /** Score of a word's being the first one of the content whose cue begins at {@code head}. */
    public double begin(int head, int word) {
        return readings[head].begin.score(head, word);
    }

    /** Score of a word's being the last one of the content whose cue begins at {@code head}. */
    public double end(int head, int word) {
        return readings[head].end.score(head, word);
    }

    /**
     * The sentences with their tokens and trees, in order; those of which nothing is left once the left-out words are gone are missing. None
     * from a model that knows no syntax.
     */
    public List<Parse> parses() {
        return parses;
    }

    /** The names, in order; none runs over the end of a paragraph. None from a model that knows no names. */
    public List<Name> names() {
        List<Name> found = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= words.size() && names[0] != null; to++) {
            if (to == words.size() || words.get(to).opens()) {
                for (Bio.Run run : Bio.spans(names, from, to, reluctance.names())) {
                    int start = words.get(run.from()).span().start();
                    int end = words.get(run.to() - 1).span().end();
                    found.add(new Name(NameType.beginningWith(run.label()), new Span(start, end)));
                }
                from = to;
            }
        }
        return found.isEmpty() ? List.of() : peoples.tellApart(found, words);
    }
}
