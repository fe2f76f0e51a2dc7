package org.hearsay.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SpeedTest {
    @Test
    void articlesHaveJustSoManyWordsAndTextsAreUsedAgain() {
        assertThat(Cuttings.cut(List.of("a b c\n\nd e", " f "), 3, 4))
                .containsExactly("a b c\n\nd", "f\n\na b c", "d e\n\nf\n\na");
    }

    @Test
    void piecesAreTheLongestOfTheVocabulary() {
        Pieces pieces = new Pieces(List.of("said", "un", "##known", ","));
        assertThat(pieces.count("Said, unknown xyz")).isEqualTo(5);
    }

    @Test
    void accentsAndCaseDoNotCount() {
        assertThat(new Pieces(List.of("cafe")).count("CAFÉ")).isEqualTo(1);
    }

    @Test
    void thePeakIsReadFromTheStatusOfAProcess() {
        assertThat(Memory.peak(List.of("Name:\tjava", "VmHWM:\t  204800 kB"))).hasValue(200);
        assertThat(Memory.peak(List.of("Name:\tjava"))).isEmpty();
    }

    @Test
    void everyArticleIsReadOnce() {
        AtomicInteger read = new AtomicInteger();
        Stopwatch time = Stopwatch.time(List.of("a", "b", "c"), 2, article -> read.incrementAndGet());
        assertThat(read).hasValue(3);
        assertThat(time.articles()).isEqualTo(3);
    }
}
