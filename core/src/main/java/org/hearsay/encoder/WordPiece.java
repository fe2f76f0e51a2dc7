package org.hearsay.encoder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words to pieces of the encoder's vocabulary, longest match first (Wu et al. 2016, as BERT uses it). */
final class WordPiece {
    /** A longer word is one unknown piece. */
    private static final int LONGEST = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    final int begin;
    final int end;
    final int padding;

    /** @param pieces the vocabulary; a piece's line number is its id */
    WordPiece(List<String> pieces) {
        vocabulary = HashMap.newHashMap(pieces.size());
        for (String piece : pieces) {
            vocabulary.put(piece, vocabulary.size());
        }
        unknown = special("[UNK]");
        begin = special("[CLS]");
        end = special("[SEP]");
        padding = special("[PAD]");
    }

    private int special(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece);
        }
        return id;
    }

    /** Ids of a normalised word's pieces; at least one. */
    int[] pieces(String norm) {
        int[] ids = new int[Math.max(1, norm.length())];
        int count = 0;
        int from = 0;
        while (from < norm.length()) {
            int to = norm.length() > LONGEST ? from : norm.length();
            Integer id = null;
            for (; to > from && id == null; to--) {
                id = vocabulary.get(from == 0 ? norm.substring(0, to) : "##" + norm.substring(from, to));
            }
            if (id == null) {
                return new int[] {unknown};
            }
            ids[count++] = id;
            from = to + 1;
        }
        return count == 0 ? new int[] {unknown} : Arrays.copyOf(ids, count);
    }
}
