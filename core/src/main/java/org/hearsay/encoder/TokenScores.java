package org.hearsay.encoder;

/**
 * What the graph says of a passage's tokens. Tokens count from the passage's first.
 *
 * @param upos log-probabilities of the universal parts of speech, a row a token
 * @param xpos of the tags of the Penn Treebank
 * @param arc of each token's heads, itself for the root
 * @param heads the likeliest heads of each token, best first
 * @param relation of the relation to each of these heads
 */
record TokenScores(float[][] upos, float[][] xpos, float[][] arc, long[][] heads, float[][][] relation) {
    /** The place of a head among the likeliest ones, or -1. */
    int place(int token, int head) {
        for (int k = 0; k < heads[token].length; k++) {
            if (heads[token][k] == head) {
                return k;
            }
        }
        return -1;
    }
}
