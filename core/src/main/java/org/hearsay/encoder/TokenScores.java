package org.hearsay.encoder;

/** What the graph says of a passage's tokens, as log-probabilities. Tokens count from the passage's first. */
final class TokenScores {
    private final float[][] upos;
    private final float[][] xpos;
    private final float[][] arc;
    private final long[][] heads;
    private final float[][][] relation;

    /**
     * @param upos of the universal parts of speech, a row a token
     * @param xpos of the tags of the Penn Treebank
     * @param arc of each token's heads, itself for the root
     * @param heads the likeliest heads of each token, best first
     * @param relation of the relation to each of these heads
     */
    TokenScores(float[][] upos, float[][] xpos, float[][] arc, long[][] heads, float[][][] relation) {
        this.upos = upos;
        this.xpos = xpos;
        this.arc = arc;
        this.heads = heads;
        this.relation = relation;
    }

    float[] upos(int token) {
        return upos[token];
    }

    float[] xpos(int token) {
        return xpos[token];
    }

    float[] arc(int token) {
        return arc[token];
    }

    /** Whether the relation to a head is scored. */
    boolean scores(int token, int head) {
        return place(token, head) >= 0;
    }

    /** The relation to a head, or, where that is not scored, to the likeliest one. */
    float[] relation(int token, int head) {
        return relation[token][Math.max(0, place(token, head))];
    }

    private int place(int token, int head) {
        for (int k = 0; k < heads[token].length; k++) {
            if (heads[token][k] == head) {
                return k;
            }
        }
        return -1;
    }
}
