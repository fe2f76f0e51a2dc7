package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.acts.Act;
import org.hearsay.claims.Claim;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private static Extractor extractor;

    @BeforeAll
    static void load() {
        extractor = Extractor.load(2);
    }

    @AfterAll
    static void close() {
        extractor.close();
    }

    private static List<Claim> claims(String text) {
        return extractor.extract(Article.at("test", text).build());
    }

    private static List<Claim> attributed(String text) {
        return claims(text).stream()
                .filter(claim -> claim.kind() == Claim.Kind.ATTRIBUTED)
                .toList();
    }

    @Test
    void theExampleOfTheGuideRuns() {
        // begin example
        StringBuilder out = new StringBuilder();
        try (Extractor reader = Extractor.load()) {
            Article article = Article.at("example.txt", "The minister denied that the convoy had crossed the border.")
                    .build();
            for (Claim claim : reader.extract(article)) {
                Claim.Source source = claim.source();
                String voice = source == null ? "?" : source.words().text();
                out.append(voice + " " + claim.judgement().act().label() + ": "
                        + claim.content().text());
            }
        }
        // end example
        assertThat(out.toString()).isEqualTo("The minister denies: that the convoy had crossed the border");
    }

    @Test
    void sourceCueAndContentAreExactWords() {
        List<Claim> claims =
                attributed("“We will not negotiate,” said Mara Kessler, the foreign minister, on Tuesday.");
        assertThat(claims).hasSize(1);
        Claim claim = claims.getFirst();
        assertThat(Objects.requireNonNull(claim.source()).words().text()).startsWith("Mara Kessler");
        assertThat(Objects.requireNonNull(claim.cue()).text()).isEqualTo("said");
        assertThat(claim.content().text()).isEqualTo("“We will not negotiate,”");
        assertThat(claim.quotation()).isEqualTo(Claim.Quotation.DIRECT);
        assertThat(claim.judgement().act()).isEqualTo(Act.STATES);
    }

    @Test
    void aSentenceOutsideEveryAttributionIsTheOutletsOwn() {
        List<Claim> claims = claims("The bridge was closed at noon. The mayor said it would reopen on Friday.");
        Claim own = claims.getFirst();
        assertThat(own.kind()).isEqualTo(Claim.Kind.OWN);
        assertThat(own.content().text()).isEqualTo("The bridge was closed at noon");
        assertThat(own.source()).isNull();
    }

    @Test
    void noClaimIsMadeFromWhatIsLeftOut() {
        String text = "The mayor said it would reopen.\n\nView All\n\nActor says he is sorry";
        Article article = Article.at("test", text)
                .leftOut(List.of(new LeftOut(LeftOut.Kind.TEASER, new Span(33, text.length()))))
                .build();
        assertThat(extractor.extract(article))
                .allSatisfy(claim -> assertThat(claim.content().spans()).allMatch(span -> span.end() <= 33));
    }

    @Test
    void anEmptyArticleHasNoClaims() {
        assertThat(claims("")).isEmpty();
        assertThat(claims(" \n\n \u200b ")).isEmpty();
    }

    @Test
    void theSameArticleGivesTheSameClaimsInEveryThread() throws Exception {
        String text = "Officials in Varna said the report was false. “It is invented,” a spokesman told reporters.";
        List<String> expected = claims(text).stream().map(Claim::id).toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Callable<List<String>>> tasks = IntStream.range(0, 8)
                    .<Callable<List<String>>>mapToObj(
                            i -> () -> claims(text).stream().map(Claim::id).toList())
                    .toList();
            for (Future<List<String>> future : pool.invokeAll(tasks)) {
                assertThat(future.get()).isEqualTo(expected);
            }
        }
    }

    @RepeatedTest(10)
    void anyTextGivesClaimsWhoseSpansLieInIt(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<String> bits = List.of(
                "said",
                "“",
                "”",
                "\"",
                "Kardov",
                "denied",
                ",",
                ".",
                "according to",
                "the report",
                "\n\n",
                "😀",
                "\u00a0",
                "he",
                "that",
                "Reuters",
                "''",
                "(",
                "x".repeat(300),
                "told",
                "é",
                "中国",
                "?",
                "—",
                "\n");
        String text = random.ints(random.nextInt(600), 0, bits.size())
                .mapToObj(bits::get)
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
        Article article = Article.at("random", text).build();
        List<Claim> claims = extractor.extract(article);
        assertThat(claims).as("seed %d", seed).allSatisfy(claim -> {
            assertThat(claim.content().text())
                    .isEqualTo(article.text().slice(claim.content().spans()));
            if (claim.within() != null) {
                assertThat(claims).anyMatch(other -> other.id().equals(claim.within()));
            }
        });
        assertThat(claims.stream().map(Claim::id)).as("seed %d", seed).doesNotHaveDuplicates();
    }
}
