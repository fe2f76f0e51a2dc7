package org.hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.encoder.Word;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class QuotationsTest {
    private static final List<Word> WORDS = List.of(word(0, 2, false), word(3, 5, true), word(6, 8, true));

    private static Word word(int start, int end, boolean quoted) {
        return new Word(new Span(start, end), "it", Word.Shape.LOWER, quoted, start == 0);
    }

    @Test
    void wordsInMarksAreDirectSomeOfThemMixedNoneIndirect() {
        assertThat(Quotations.of(List.of(new Span(3, 8)), WORDS)).isEqualTo(Claim.Quotation.DIRECT);
        assertThat(Quotations.of(List.of(new Span(0, 5)), WORDS)).isEqualTo(Claim.Quotation.MIXED);
        assertThat(Quotations.of(List.of(new Span(0, 2)), WORDS)).isEqualTo(Claim.Quotation.INDIRECT);
    }

    @Test
    void theFirstWordIsTheOneThatEndsAfterTheOffset() {
        assertThat(Quotations.first(WORDS, 0)).isZero();
        assertThat(Quotations.first(WORDS, 2)).isEqualTo(1);
        assertThat(Quotations.first(WORDS, 8)).isEqualTo(3);
        assertThat(Quotations.first(List.of(), 0)).isZero();
    }
}
