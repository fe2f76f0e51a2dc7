package org.hearsay.ledger.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {
    private static List<String> stems(String text) {
        return Token.of(text).stream().map(Token::stem).toList();
    }

    @Test
    void wordsBecomeStems() {
        assertThat(stems("Apple's denial: soldiers killed")).containsExactly("appl", "denial", "soldier", "kill");
    }

    @Test
    void groupedDigitsAreOneNumber() {
        assertThat(stems("14,500 or 14500, 3.1")).containsExactly("14500", "or", "14500", "3.1");
    }

    @Test
    void aCapitalAtTheBeginningTellsNothing() {
        assertThat(Token.of("Officials met Putin. He left"))
                .extracting(Token::kind)
                .containsExactly(
                        Token.Kind.FIRST, Token.Kind.LOWER, Token.Kind.CAPITAL, Token.Kind.FIRST, Token.Kind.LOWER);
    }
}
