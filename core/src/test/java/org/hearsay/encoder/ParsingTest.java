package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.syntax.Labels;
import org.hearsay.syntax.Lemmas;
import org.hearsay.syntax.Parse;
import org.hearsay.syntax.Token;
import org.hearsay.syntax.Tokenizer;
import org.hearsay.syntax.Upos;
import org.hearsay.text.Article;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ParsingTest {
    private static final Tokenizer TOKENIZER = Tokenizer.load();
    private static final Lemmas LEMMAS = Lemmas.load(List.of());

    private static float[][] noise(Random random, int rows, int columns) {
        float[][] scores = new float[rows][columns];
        for (float[] row : scores) {
            for (int j = 0; j < columns; j++) {
                row[j] = -random.nextFloat() * 10;
            }
        }
        return scores;
    }

    private static TokenScores scores(Random random, int tokens) {
        float[][] arc = noise(random, tokens, tokens);
        long[][] heads = new long[tokens][];
        float[][][] relation = new float[tokens][][];
        for (int i = 0; i < tokens; i++) {
            float[] row = arc[i];
            heads[i] = IntStream.range(0, tokens)
                    .boxed()
                    .sorted((a, b) -> Float.compare(row[b], row[a]))
                    .limit(4)
                    .mapToLong(Integer::longValue)
                    .toArray();
            relation[i] = noise(random, 4, Labels.RELATIONS.size());
        }
        return new TokenScores(
                noise(random, tokens, Upos.values().length),
                noise(random, tokens, Labels.XPOS.size()),
                arc,
                heads,
                relation);
    }

    /** Reads passages of so many words that share a third. */
    private static List<Parse> parses(Article article, int size, long seed) {
        List<Word> words = Words.of(article);
        int[][] pieces =
                words.stream().map(word -> new int[Passage.PIECES / size]).toArray(int[][]::new);
        List<Passage> passages = Passage.cover(pieces, Passage.PIECES / 3);
        int[] source = new int[words.size()];
        for (int i = 0; i < passages.size(); i++) {
            Arrays.fill(source, passages.get(i).from(), passages.get(i).to(), i);
        }
        Parsing parsing = new Parsing(new Placed(TOKENIZER.tokens(article), words), passages, source);
        Random random = new Random(seed);
        for (int i = 0; i < passages.size(); i++) {
            parsing.read(i, scores(random, parsing.to(i) - parsing.from(i)));
        }
        return parsing.parses(article.text(), LEMMAS);
    }

    @RepeatedTest(20)
    void everySentenceIsATreeHoweverItIsCut(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("Start");
        for (int i = 0; i < 120; i++) {
            text.append(random.nextInt(12) == 0 ? ". The" : random.nextInt(6) == 0 ? " can't" : " word");
        }
        Article article = Article.at("a", text.toString()).build();
        List<Parse> parses = parses(article, 3 + random.nextInt(20), seed);
        assertThat(parses).as("seed %d", seed).hasSameSizeAs(article.sentences());
        for (Parse parse : parses) {
            assertThat(article.sentences().get(parse.sentence() - 1).span()).isEqualTo(parse.span());
            assertThat(parse.tokens().get(parse.root()).relation()).isEqualTo("root");
            assertThat(parse.tokens().stream().filter(token -> token.relation().equals("root")))
                    .hasSize(1);
        }
        assertThat(parses(article, 5, seed)).isEqualTo(parses(article, 5, seed));
    }

    @Test
    void aTokenIsReadAtTheFirstWordThatBeginsInIt() {
        Article article = Article.at("a", "They don't, cannot: www.a.org now").build();
        List<Word> words = Words.of(article);
        Placed placed = new Placed(TOKENIZER.tokens(article), words);
        assertThat(IntStream.range(0, placed.size())
                        .mapToObj(i -> article.text().slice(placed.get(i).span()) + "@"
                                + article.text().slice(words.get(placed.word(i)).span())))
                .containsExactly(
                        "They@They",
                        "do@don",
                        "n't@'",
                        ",@,",
                        "can@cannot",
                        "not@cannot",
                        ":@:",
                        "www.a.org@www",
                        "now@now");
    }

    @Test
    void aTokenKnowsItsChildren() {
        Article article = Article.at("a", "One two three four five.").build();
        Parse parse = parses(article, 20, 1).getFirst();
        int children = IntStream.range(0, parse.tokens().size())
                .map(i -> parse.children(i).size())
                .sum();
        assertThat(children).isEqualTo(parse.tokens().size() - 1);
        assertThat(parse.tokens().get(parse.root()).head()).isEqualTo(Token.ROOT);
    }
}
