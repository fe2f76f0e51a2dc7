package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PassageTest {
    @Test
    void aShortTextIsOnePassage() {
        assertThat(Passage.cover(new int[][] {{1}, {2, 3}}, 96)).containsExactly(new Passage(0, 2));
    }

    @Test
    void noWordsMakeNoPassage() {
        assertThat(Passage.cover(new int[0][], 96)).isEmpty();
    }

    @RepeatedTest(20)
    void passagesCoverAllWordsAndHoldNoMoreThanTheyMay(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[][] pieces = new int[random.nextInt(3000)][];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = new int[1 + (random.nextInt(10) == 0 ? random.nextInt(100) : random.nextInt(3))];
        }
        List<Passage> passages = Passage.cover(pieces, 96);
        int covered = 0;
        for (Passage passage : passages) {
            assertThat(passage.from()).isLessThanOrEqualTo(covered);
            assertThat(passage.to()).isGreaterThan(covered);
            int size = 0;
            for (int i = passage.from(); i < passage.to(); i++) {
                size += pieces[i].length;
            }
            assertThat(size).isLessThanOrEqualTo(Passage.PIECES);
            covered = passage.to();
        }
        assertThat(covered).isEqualTo(pieces.length);
    }
}
