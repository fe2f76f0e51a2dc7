package org.hearsay.encoder;

import java.util.List;
import org.hearsay.syntax.RawToken;

/**
 * The tokens of an article over its words. A token is read at the first word that begins in it ("n't" of "don't" at the apostrophe), or
 * at the word in which it begins ("na" of "gonna"); {@code training/ud.py} does the same.
 */
final class Placed {
    private final List<RawToken> tokens;

    /** Of each token the word at which it is read; ascending. */
    private final int[] at;

    Placed(List<RawToken> tokens, List<Word> words) {
        this.tokens = tokens;
        at = new int[tokens.size()];
        int word = 0;
        for (int i = 0; i < at.length; i++) {
            RawToken token = tokens.get(i);
            while (word + 1 < words.size()
                    && words.get(word).span().end() <= token.span().start()) {
                word++;
            }
            boolean next = word + 1 < words.size()
                    && words.get(word).span().start() < token.span().start()
                    && words.get(word + 1).span().start() < token.span().end();
            word += next ? 1 : 0;
            at[i] = word;
        }
    }

    int size() {
        return at.length;
    }

    RawToken get(int token) {
        return tokens.get(token);
    }

    int word(int token) {
        return at[token];
    }

    /** The first token that is read at this word or a later one. */
    int from(int word) {
        int low = 0;
        int high = at.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at[middle] < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** One past the last token of the sentence in which this token stands. */
    int sentenceEnd(int token) {
        int end = token + 1;
        while (end < at.length
                && tokens.get(end).sentence() == tokens.get(token).sentence()) {
            end++;
        }
        return end;
    }
}
