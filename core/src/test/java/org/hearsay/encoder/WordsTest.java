package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class WordsTest {
    static Stream<JsonNode> fixtures() throws IOException {
        try (InputStream in = Objects.requireNonNull(WordsTest.class.getResourceAsStream("words.jsonl"))) {
            ObjectMapper mapper = new ObjectMapper();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().map(mapper::readTree).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void wordsAreThoseOfTheTrainingCode(JsonNode fixture) {
        List<List<Object>> expected = new ArrayList<>();
        for (JsonNode word : fixture.get("words")) {
            expected.add(List.of(
                    word.get(0).asInt(),
                    word.get(1).asInt(),
                    word.get(2).asString(),
                    word.get(3).asInt(),
                    word.get(4).asInt(),
                    word.get(5).asInt()));
        }
        Article article = Article.at("a", fixture.get("text").asString()).build();
        List<List<Object>> actual = new ArrayList<>();
        for (Word word : Words.of(article)) {
            actual.add(List.of(
                    word.span().start(),
                    word.span().end(),
                    word.norm(),
                    word.shape().row,
                    word.quoted() ? 1 : 0,
                    word.opens() ? 1 : 0));
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void leftOutWordsAreNotRead() {
        Article article = Article.at("a", "He spoke. View All\n\nOther story")
                .leftOut(List.of(
                        new LeftOut(LeftOut.Kind.NAVIGATION, new Span(10, 18)),
                        new LeftOut(LeftOut.Kind.TEASER, new Span(20, 31))))
                .build();
        assertThat(Words.of(article)).extracting(Word::norm).containsExactly("he", "spoke", ".");
    }
}
