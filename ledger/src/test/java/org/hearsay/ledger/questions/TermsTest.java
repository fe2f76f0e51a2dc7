package org.hearsay.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.ledger.pairs.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
    private static final Statements STATEMENTS = Statements.withoutVectors();

    private static Terms terms(String text) {
        return Terms.of(STATEMENTS.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The brigade fired 12 rockets at Harnok, it’s said.",
                "火箭 襲擊 ракеты 2,500 a:b!c \uD800",
                "!!! ::: 1:2"
            })
    void whatIsWrittenIsReadBackTheSame(String text) {
        assertThat(Terms.parse(terms(text).toString()).toString())
                .isEqualTo(terms(text).toString());
    }

    @Test
    void sharedTermsAreWeighedTheSameFromBothSides() {
        Terms one = terms("A brigade fired rockets at Harnok.");
        Terms other = terms("The rockets at Harnok came from a ship.");
        assertThat(one.shared(other).stems())
                .containsExactlyElementsOf(other.shared(one).stems());
        assertThat(one.shared(other).stems()).contains("harnok", "rocket");
        assertThat(one.shared(other).overlap())
                .isEqualTo(other.shared(one).overlap())
                .isBetween(0.1, 0.9);
        assertThat(one.shared(one).overlap()).isEqualTo(1);
        assertThat(terms("").shared(terms("")).overlap()).isZero();
    }
}
