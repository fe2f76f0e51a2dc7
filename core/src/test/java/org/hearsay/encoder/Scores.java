package org.hearsay.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.text.Article;

/** Builds what the encoder might say of an article, for tests of the rooms that read it: nothing is likely but what is said here. */
public final class Scores {
    private static final float UNLIKELY = -8;

    private final List<Word> words;
    private final float[][] labels;
    private final float[][] cue;
    private final float[][] source;
    private final float[][] begin;
    private final float[][] end;

    /** Scores of an article of one passage whose words are all outside. */
    public Scores(Article article) {
        words = Words.of(article);
        labels = new float[words.size()][Role.LABELS];
        for (float[] row : labels) {
            Arrays.fill(row, UNLIKELY);
            row[0] = -0.01f;
        }
        cue = unlikely();
        source = unlikely();
        begin = unlikely();
        end = unlikely();
    }

    private float[][] unlikely() {
        float[][] scores = new float[words.size()][words.size()];
        for (float[] row : scores) {
            Arrays.fill(row, UNLIKELY);
        }
        return scores;
    }

    /** Gives the words {@code from} to {@code to} the labels of a role. */
    public Scores label(Role role, int from, int to) {
        for (int word = from; word < to; word++) {
            labels[word][0] = UNLIKELY;
            labels[word][word == from ? role.begin() : role.inside()] = -0.01f;
        }
        return this;
    }

    /** Sets the score of one label of a word. */
    public Scores label(int word, int label, double score) {
        labels[word][label] = (float) score;
        return this;
    }

    /** Lets the words {@code from} to {@code to} point at the cue that begins at {@code head}, with this log-probability. */
    public Scores toCue(int from, int to, int head, double score) {
        for (int word = from; word < to; word++) {
            cue[word][head] = (float) score;
        }
        return this;
    }

    /** Lets a cue point at the first word of its source, or at itself: no source. */
    public Scores toSource(int head, int first, double score) {
        source[head][first] = (float) score;
        return this;
    }

    /** Lets a cue point at a word as the first one of its content. */
    public Scores toBegin(int head, int word, double score) {
        begin[head][word] = (float) score;
        return this;
    }

    /** Lets a cue point at a word as the last one of its content. */
    public Scores toEnd(int head, int word, double score) {
        end[head][word] = (float) score;
        return this;
    }

    /** What the rooms read; both layers have the same scores. */
    public Analysis analysis() {
        int[] all = IntStream.range(0, words.size()).toArray();
        Analysis analysis = new Analysis(words, new Model.Reluctance(0, 0, 0), Peoples.load());
        Analysis.Reading reading = new Analysis.Reading(
                new Links(0, cue, all, all),
                new Links(0, cue, all, all),
                new Links(0, source, all, all),
                new Links(0, begin, all, all),
                new Links(0, end, all, all));
        for (int word : all) {
            analysis.set(word, labels[word], labels[word], reading);
        }
        return analysis;
    }
}
