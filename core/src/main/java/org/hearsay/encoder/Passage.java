package org.hearsay.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that one pass of the encoder reads together.
 *
 * @param from first word
 * @param to one past the last word
 */
record Passage(int from, int to) {
    /** Pieces a passage may hold besides its two marks; the encoder was trained on this length. */
    static final int PIECES = 254;

    /**
     * Covers words of these lengths in pieces with passages; neighbours share about {@code overlap} pieces, so that every word
     * can be read with context on both sides.
     */
    static List<Passage> cover(int[][] pieces, int overlap) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        while (from < pieces.length) {
            int to = from;
            int size = 0;
            while (to < pieces.length && (to == from || size + pieces[to].length <= PIECES)) {
                size += Math.min(pieces[to].length, PIECES);
                to++;
            }
            passages.add(new Passage(from, to));
            if (to == pieces.length) {
                break;
            }
            int shared = 0;
            int next = to;
            while (next > from + 1 && shared + pieces[next - 1].length <= overlap) {
                next--;
                shared += pieces[next].length;
            }
            from = next;
        }
        return passages;
    }

    /** How far a word stands from the passage's inner edges; the article's own edges do not count. */
    int depth(int word, int words) {
        int left = from == 0 ? Integer.MAX_VALUE : word - from;
        int right = to == words ? Integer.MAX_VALUE : to - 1 - word;
        return Math.min(left, right);
    }
}
