package org.hearsay.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Tokens of one sentence that are read from one passage: a whole sentence where a passage holds it, else a part of it.
 *
 * @param passage number of the passage
 * @param from first token
 * @param to one past the last token
 * @param sentence first token of the sentence
 */
record Stretch(int passage, int from, int to, int sentence) {
    /**
     * Cuts the sentences into stretches, in order of the text. A sentence is read from the passage that holds it deepest; one that none holds
     * whole, each token from the passage from which its word is read.
     *
     * @param source of each word, the passage from which it is read
     */
    static List<Stretch> cut(Placed tokens, List<Passage> passages, int[] source) {
        List<Stretch> stretches = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            int end = tokens.sentenceEnd(token);
            int whole = deepest(tokens.word(token), tokens.word(end - 1), passages, source);
            if (whole >= 0) {
                stretches.add(new Stretch(whole, token, end, token));
            } else {
                part(tokens, token, end, source, stretches);
            }
            token = end;
        }
        return stretches;
    }

    private static void part(Placed tokens, int sentence, int end, int[] source, List<Stretch> stretches) {
        int from = sentence;
        for (int i = sentence + 1; i <= end; i++) {
            int passage = source[tokens.word(from)];
            if (i == end || source[tokens.word(i)] != passage) {
                stretches.add(new Stretch(passage, from, i, sentence));
                from = i;
            }
        }
    }

    /** The passage that holds these words and in which they stand deepest, or -1. */
    private static int deepest(int first, int last, List<Passage> passages, int[] source) {
        int best = -1;
        int depth = -1;
        int from = Math.max(0, source[first] - 1);
        int to = Math.min(passages.size() - 1, source[last] + 1);
        for (int k = from; k <= to; k++) {
            Passage passage = passages.get(k);
            if (passage.from() <= first && last < passage.to()) {
                int its = Math.min(passage.depth(first, source.length), passage.depth(last, source.length));
                if (its > depth) {
                    depth = its;
                    best = k;
                }
            }
        }
        return best;
    }
}
