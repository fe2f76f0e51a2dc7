package org.hearsay.bench.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class PositionsTest {
    @Test
    void aWordTouchedIsAWordCovered() {
        assertThat(Positions.words(Text.of("They didn’t go."), List.of(new Span(2, 9))))
                .containsExactly(0, 5);
    }

    @Test
    void spansWithoutAWordAreComparedByTheirCharacters() {
        assertThat(Positions.words(Text.of("He: go"), List.of(new Span(2, 4)))).containsExactly(2);
        assertThat(Positions.characters(Text.of("He: go"), List.of(new Span(2, 3))))
                .containsExactly(2);
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(Positions.words(Text.of("😀 said it"), List.of(new Span(2, 6))))
                .containsExactly(2);
    }

    @Test
    void overlapIsTwiceTheCommonOverAll() {
        assertThat(Positions.f1(Set.of(1, 2, 3), Set.of(3))).isEqualTo(0.5);
        assertThat(Positions.f1(Set.of(), Set.of())).isEqualTo(1);
    }
}
