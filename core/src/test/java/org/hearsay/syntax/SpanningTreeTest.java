package org.hearsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {
    private static double worth(float[][] scores, int[] heads) {
        double sum = 0;
        for (int i = 0; i < heads.length; i++) {
            sum += scores[i][heads[i] == Token.ROOT ? i : heads[i]];
        }
        return sum;
    }

    /** The best tree of all that there are. */
    private static double best(float[][] scores, int[] heads, int token) {
        if (token == heads.length) {
            return SpanningTree.isTree(heads) ? worth(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head < heads.length; head++) {
            heads[token] = head == token ? Token.ROOT : head;
            best = Math.max(best, best(scores, heads, token + 1));
        }
        return best;
    }

    private static float[][] random(Random random, int size) {
        float[][] scores = new float[size][size];
        for (float[] row : scores) {
            for (int j = 0; j < size; j++) {
                row[j] = -random.nextInt(40) / 4f;
            }
        }
        return scores;
    }

    @RepeatedTest(60)
    void theTreeIsTheBestOfAll(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        float[][] scores = random(random, 1 + random.nextInt(5));
        int[] heads = SpanningTree.heads(scores);
        assertThat(SpanningTree.isTree(heads)).as(Arrays.deepToString(scores)).isTrue();
        assertThat(worth(scores, heads))
                .as("seed " + repetition.getCurrentRepetition())
                .isEqualTo(best(scores, new int[heads.length], 0));
    }

    @RepeatedTest(5)
    void largeSentencesGiveATreeToo(RepetitionInfo repetition) {
        float[][] scores = random(new Random(repetition.getCurrentRepetition()), 250);
        int[] heads = SpanningTree.heads(scores);
        assertThat(SpanningTree.isTree(heads)).isTrue();
        assertThat(SpanningTree.heads(scores)).isEqualTo(heads);
    }

    @Test
    void scoresThatSayNothingGiveATree() {
        for (float value : new float[] {0, -1e4f, Float.NEGATIVE_INFINITY, Float.NaN}) {
            float[][] scores = new float[7][7];
            Arrays.stream(scores).forEach(row -> Arrays.fill(row, value));
            assertThat(SpanningTree.isTree(SpanningTree.heads(scores)))
                    .as("all %f", value)
                    .isTrue();
        }
    }

    @Test
    void circlesSeveralRootsAndNoRootAreNoTrees() {
        assertThat(SpanningTree.isTree(new int[] {1, 0, -1})).isFalse();
        assertThat(SpanningTree.isTree(new int[] {-1, -1})).isFalse();
        assertThat(SpanningTree.isTree(new int[] {5, -1})).isFalse();
        assertThat(SpanningTree.isTree(new int[] {})).isFalse();
        assertThat(SpanningTree.isTree(new int[] {2, 2, -1})).isTrue();
    }
}
