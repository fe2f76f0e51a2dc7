package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void offsetsCountCodePoints() {
        Text text = Text.of("a😀b");
        assertThat(text.length()).isEqualTo(3);
        assertThat(text.slice(new Span(1, 3))).isEqualTo("😀b");
        assertThat(text.span(1, 3)).isEqualTo(new Span(1, 2));
        assertThat(text.codePointAt(2)).isEqualTo('b');
    }

    @Test
    void theSecondUnitOfAPairBelongsToItsCodePoint() {
        assertThat(Text.of("a😀b").offset(2)).isEqualTo(1);
    }

    @Test
    void piecesAreJoinedByOneSpace() {
        assertThat(Text.of("one two three").slice(List.of(new Span(0, 3), new Span(8, 13))))
                .isEqualTo("one three");
    }

    @Test
    void aBlankSpanTrimsToNothing() {
        assertThat(Text.of("a \u00a0\n b").trim(new Span(1, 5))).isNull();
        assertThat(Text.of(" a b ").trim(new Span(0, 5))).isEqualTo(new Span(1, 4));
    }

    @Test
    void anEmptySpanCannotBeMade() {
        assertThatThrownBy(() -> new Span(3, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3..3");
    }

    @RepeatedTest(20)
    void unitsAndOffsetsAreInverse(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder string = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            string.appendCodePoint(random.nextBoolean() ? 'x' : 0x1F600 + random.nextInt(60));
        }
        Text text = Text.of(string.toString());
        for (int i = 0; i <= text.length(); i++) {
            assertThat(text.offset(text.unit(i))).isEqualTo(i);
        }
    }
}
