package org.hearsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    private static final Tokenizer TOKENIZER = Tokenizer.load();

    private static String cut(String string) {
        Text text = Text.of(string);
        StringBuilder out = new StringBuilder();
        for (RawToken token : TOKENIZER.tokens(text, text.whole())) {
            out.append(out.isEmpty() ? "" : token.joined() ? "+" : " ").append(text.slice(token.span()));
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            He didn't say it's true.                | He did+n't say it+'s true .
            We’ll see; they’ve gone                 | We+’ll see ; they+’ve gone
            I cannot, won't and dont                | I can+not , wo+n't and do+nt
            They're gonna go                        | They+'re gon+na go
            the parents' and Marx's house           | the parents+' and Marx+'s house
            AT&T's and the U.S.'s                   | AT&T+'s and the U.S.+'s
            a well-known, US-based firm             | a well - known , US - based firm
            the anti-war e-mail of co-founders      | the anti-war e-mail of co-founders
            Mr. Smith of Acme Inc. left             | Mr. Smith of Acme Inc. left
            He works at Acme Inc.                   | He works at Acme Inc .
            in the U.S. at 5 p.m. on Jan. 6         | in the U.S. at 5 p.m. on Jan. 6
            He lives in the U.S.                    | He lives in the U.S.
            No. He met No. 10                       | No . He met No. 10
            J. K. Rowling and I.                    | J. K. Rowling and I .
            it cost $5 or US$5.50, 10% off          | it cost $ 5 or US$ 5.50 , 10 % off
            200,000 or 1.5 at 5:30pm in the 1980s   | 200,000 or 1.5 at 5:30 pm in the 1980s
            the 3rd of 9/11, 1/2 and 11/28/2000     | the 3rd of 9/11 , 1 / 2 and 11/28/2000
            Wait ... what -- no!!                   | Wait ... what -- no !!
            "Yes," he said (twice).                 | " Yes , " he said ( twice ) .
            see https://a.org/b?c=1, or x@y.com.    | see https://a.org/b?c=1 , or x@y.com .
            and/or he/she; the rock 'n' roll        | and / or he / she ; the rock 'n ' roll
            ~ O'Brien and Qa'ida at nine o'clock ~  | O'Brien and Qa'ida at nine o'clock
            """)
    void tokensFollowTheEnglishWebTreebank(String text, String tokens) {
        assertThat(cut(text.strip())).isEqualTo(tokens);
    }

    @Test
    void sentencesAreNumberedAsInTheArticle() {
        Article article = Article.at("a", "Title\n\nOne is here. Two came.").build();
        assertThat(TOKENIZER.tokens(article).stream().map(RawToken::sentence).distinct())
                .containsExactly(1, 2, 3);
    }

    @Test
    void leftOutWordsHaveNoTokens() {
        Article article = Article.at("a", "He came View All today.")
                .leftOut(List.of(new LeftOut(LeftOut.Kind.NAVIGATION, new Span(8, 16))))
                .build();
        assertThat(TOKENIZER.tokens(article).stream()
                        .map(token -> article.text().slice(token.span())))
                .containsExactly("He", "came", "today", ".");
    }

    @RepeatedTest(300)
    void anyTextGivesTokensInOrderThatCoverWhatIsNotBlank(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String parts = "aZé9 .,'’\"-/@:$%&!?n't\u200b\u0301\ue000\ud83d\ude00 \n_#+(*)mU.S";
        StringBuilder string = new StringBuilder("x");
        for (int i = random.nextInt(80); i > 0; i--) {
            string.append(parts.charAt(random.nextInt(parts.length())));
        }
        Text text = Text.of(string.toString());
        int at = 0;
        for (RawToken token : TOKENIZER.tokens(text, text.whole())) {
            for (int gap = at; gap < token.span().start(); gap++) {
                int type = Character.getType(text.codePointAt(gap));
                assertThat(Text.isBlank(text.codePointAt(gap)) || type == Character.FORMAT || type == Character.CONTROL)
                        .as("%s at %d, seed %d", string, gap, repetition.getCurrentRepetition())
                        .isTrue();
            }
            assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
            at = token.span().end();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", ".", "a.", "a-", "co-", "'", "1", "1m", "a'", "\ue000a", "http://", "x@", "é\u0301", "A.B"})
    void longRunsTakeLinearTime(String part) {
        String string = part.repeat(200_000 / part.length());
        Text text = Text.of(string);
        assertThat(TOKENIZER.tokens(text, text.whole())).isNotEmpty();
    }
}
