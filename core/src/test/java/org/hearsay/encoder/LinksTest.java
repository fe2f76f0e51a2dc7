package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LinksTest {
    @Test
    void wordsCountOverTheArticle() {
        Links links = new Links(100, new float[][] {{-1, -2}, {-3, -4}}, new int[] {0, 1}, new int[] {0, 1});
        assertThat(links.score(101, 100)).isEqualTo(-3);
        assertThat(links.score(100, 101)).isEqualTo(-2);
    }

    @Test
    void whatIsNotKeptIsAtTheFloor() {
        Links links = new Links(0, new float[][] {{-1, -2}, {-3, -4}}, new int[] {1}, new int[] {0});
        assertThat(links.score(1, 0)).isEqualTo(-3);
        assertThat(links.score(0, 0)).as("a row that does not count").isEqualTo(Links.FLOOR);
        assertThat(links.score(1, 1)).as("a target that is not plausible").isEqualTo(Links.FLOOR);
        assertThat(links.score(1, -40)).as("a word of another passage").isEqualTo(Links.FLOOR);
        assertThat(links.score(1, 40_000)).as("a word of another passage").isEqualTo(Links.FLOOR);
    }

    /** Memory is bounded: of many targets the likeliest stay, and these unchanged. */
    @RepeatedTest(10)
    void theLikeliestTargetsOfAWordAreKept(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int words = 40;
        float[][] scores = new float[words][words];
        for (float[] row : scores) {
            for (int i = 0; i < words; i++) {
                row[i] = -10 * random.nextFloat();
            }
        }
        int[] all = IntStream.range(0, words).toArray();
        Links links = new Links(0, scores, all, all);
        for (int word = 0; word < words; word++) {
            float[] row = scores[word];
            float[] sorted = row.clone();
            Arrays.sort(sorted);
            float least = sorted[words - 12];
            for (int target = 0; target < words; target++) {
                assertThat(links.score(word, target)).isEqualTo(row[target] >= least ? row[target] : Links.FLOOR);
            }
        }
    }
}
