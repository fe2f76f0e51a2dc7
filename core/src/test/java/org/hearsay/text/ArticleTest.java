package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private static List<String> paragraphs(String text) {
        Article article = Article.at("a", text).build();
        return article.paragraphs().stream().map(article.text()::slice).toList();
    }

    private static List<String> sentences(String text) {
        Article article = Article.at("a", text).build();
        return article.sentences().stream()
                .map(s -> article.text().slice(s.span()))
                .toList();
    }

    @Test
    void blankLinesPartParagraphs() {
        assertThat(paragraphs("Title\n\nOne.\r\n \r\nTwo.\n")).containsExactly("Title", "One.", "Two.");
    }

    @Test
    void everyLineIsAParagraph() {
        assertThat(paragraphs("Title\n\nOne.\nTwo.")).containsExactly("Title", "One.", "Two.");
        assertThat(paragraphs("Title\nOne.\nTwo.")).containsExactly("Title", "One.", "Two.");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String wrapped =
                "The ministry said on Monday that the convoy had been turned\nback at the border after a dispute about its"
                        + " papers, and\nthat it would try again on Tuesday, a spokesman told us.";
        assertThat(paragraphs(wrapped)).hasSize(1);
    }

    @Test
    void titlesAndInitialsEndNoSentence() {
        assertThat(sentences("Gen. Orlov met Mr. Tran in the U.S. embassy. He left."))
                .containsExactly("Gen. Orlov met Mr. Tran in the U.S. embassy.", "He left.");
    }

    @Test
    void anInitialEndsNoSentence() {
        assertThat(sentences("Mara J. Orlov spoke. K. Tran left."))
                .containsExactly("Mara J. Orlov spoke.", "K. Tran left.");
    }

    @Test
    void sentencesAreNumberedOverTheArticle() {
        Article article = Article.at("a", "Title\n\nOne. Two.").build();
        assertThat(article.sentences()).extracting(Sentence::number).containsExactly(1, 2, 3);
        assertThat(article.sentences()).extracting(Sentence::paragraph).containsExactly(1, 2, 2);
        assertThat(article.sentenceAt(12).number()).isEqualTo(3);
    }

    @Test
    void theSameTextAtAnotherAddressIsAnotherDocument() {
        assertThat(Article.at("a", "x").build().id())
                .isNotEqualTo(Article.at("b", "x").build().id());
        assertThat(Article.at("a", "x").build().id())
                .isEqualTo(Article.at("a", "x").build().id());
    }

    @Test
    void anEmptyArticleHasNoSentences() {
        assertThat(Article.at("a", " \n ").build().sentences()).isEmpty();
    }

    @Test
    void leftOutWordsOutsideTheTextAreRefused() {
        LeftOut outside = new LeftOut(LeftOut.Kind.TEASER, new Span(2, 9));
        assertThatThrownBy(
                        () -> Article.at("a", "abc").leftOut(List.of(outside)).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void publicationIsADayOrAMomentWithItsOffset() {
        assertThat(Published.parse("2023-04-17")).contains(new Published(LocalDate.of(2023, 4, 17), null));
        assertThat(Published.parse("2023-04-17T09:30:00+02:00"))
                .hasValueSatisfying(p -> assertThat(p.toString()).isEqualTo("2023-04-17T09:30+02:00"));
        assertThat(Published.parse("17 April 2023")).isEmpty();
        assertThat(Published.parse("2023-04-17T09:30:00")).isEmpty();
    }
}
