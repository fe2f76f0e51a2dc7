package org.hearsay.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Passages as the arrays that the graph takes, padded to the longest. */
final class Batch {
    private final int rows;
    private final int pieces;
    private final int words;
    private final long[] ids;
    private final long[] shape;
    private final long[] quote;
    private final long[] para;
    private final long[] first;
    private final float[] mask;

    Batch(List<Passage> passages, List<Word> all, int[][] ids, WordPiece vocabulary) {
        rows = passages.size();
        words = passages.stream().mapToInt(p -> p.to() - p.from()).max().orElse(0);
        pieces = 2 + passages.stream().mapToInt(p -> count(p, ids)).max().orElse(0);
        this.ids = new long[rows * pieces];
        shape = new long[rows * pieces];
        quote = new long[rows * pieces];
        para = new long[rows * pieces];
        mask = new float[rows * pieces];
        first = new long[rows * words];
        Arrays.fill(this.ids, vocabulary.padding);
        Arrays.fill(shape, Word.Shape.OTHER.row);
        for (int row = 0; row < rows; row++) {
            fill(row, passages.get(row), all, ids, vocabulary);
        }
    }

    private static int count(Passage passage, int[][] ids) {
        int count = 0;
        for (int i = passage.from(); i < passage.to(); i++) {
            count += ids[i].length;
        }
        return count;
    }

    private void fill(int row, Passage passage, List<Word> all, int[][] pieceIds, WordPiece vocabulary) {
        int at = row * pieces;
        ids[at] = vocabulary.begin;
        for (int i = passage.from(); i < passage.to(); i++) {
            Word word = all.get(i);
            at++;
            first[row * words + i - passage.from()] = at - (long) row * pieces;
            para[at] = word.opens() ? 1 : 0;
            for (int k = 0; k < pieceIds[i].length; k++) {
                at += k == 0 ? 0 : 1;
                ids[at] = pieceIds[i][k];
                shape[at] = word.shape().row;
                quote[at] = word.quoted() ? 1 : 0;
            }
        }
        ids[at + 1] = vocabulary.end;
        Arrays.fill(mask, row * pieces, at + 2, 1);
    }

    Map<String, long[]> longs() {
        return Map.of("ids", ids, "shape", shape, "quote", quote, "para", para, "first", first);
    }

    float[] mask() {
        return mask;
    }

    long[] shape(String input) {
        return new long[] {rows, input.equals("first") ? words : pieces};
    }
}
