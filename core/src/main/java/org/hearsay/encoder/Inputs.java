package org.hearsay.encoder;

import java.util.List;
import java.util.Map;

/** A passage as the arrays that the graph takes. */
final class Inputs {
    private final long[] ids;
    private final long[] shape;
    private final long[] quote;
    private final long[] para;
    private final long[] first;

    Inputs(Passage passage, List<Word> words, int[][] pieces, WordPiece vocabulary) {
        int count = 2;
        for (int i = passage.from(); i < passage.to(); i++) {
            count += pieces[i].length;
        }
        ids = new long[count];
        shape = new long[count];
        quote = new long[count];
        para = new long[count];
        first = new long[passage.to() - passage.from()];
        fill(passage, words, pieces, vocabulary);
    }

    private void fill(Passage passage, List<Word> words, int[][] pieces, WordPiece vocabulary) {
        int at = 0;
        ids[at] = vocabulary.begin;
        shape[at++] = Word.Shape.OTHER.row;
        for (int i = passage.from(); i < passage.to(); i++) {
            Word word = words.get(i);
            first[i - passage.from()] = at;
            para[at] = word.opens() ? 1 : 0;
            for (int piece : pieces[i]) {
                ids[at] = piece;
                shape[at] = word.shape().row;
                quote[at] = word.quoted() ? 1 : 0;
                at++;
            }
        }
        ids[at] = vocabulary.end;
        shape[at] = Word.Shape.OTHER.row;
    }

    Map<String, long[]> byName() {
        return Map.of("ids", ids, "shape", shape, "quote", quote, "para", para, "first", first);
    }
}
