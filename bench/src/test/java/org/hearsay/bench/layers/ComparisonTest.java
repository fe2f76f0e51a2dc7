package org.hearsay.bench.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.bench.Claims;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.GoldClaim;
import org.hearsay.bench.corpora.GoldPassage;
import org.hearsay.bench.measures.Score;
import org.hearsay.claims.Claim;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String TEXT =
            "Rain fell. Ada told Radio Vale that Bob denied the charge of theft. Eve said so. Dan thinks that it is over.";
    private static final Claims CLAIMS = new Claims(TEXT);
    private static final Span PASSAGE =
            CLAIMS.span("Ada told Radio Vale that Bob denied the charge of theft. Eve said so.");

    private static final GoldClaim ADA =
            gold(1, "Ada", "told", "that Bob denied the charge of theft", null, "Radio Vale");
    private static final GoldClaim BOB = gold(2, "Bob", "denied", "the charge of theft", 1, "Radio Vale", "Ada");
    private static final GoldClaim EVE = gold(3, "Eve", "said", "so", null);

    private static GoldClaim gold(
            int id, String source, String cue, String content, @Nullable Integer within, String... chain) {
        return new GoldClaim(
                id,
                CLAIMS.spans(source),
                CLAIMS.spans(cue),
                CLAIMS.spans(content),
                new GoldClaim.Labels("states", false, false, "certain", "positive", "named"),
                Stream.of(chain).map(CLAIMS::spans).toList(),
                within);
    }

    private static Claim ada() {
        return CLAIMS.claim("a", "Ada", "told", "that Bob denied the charge of theft", null, "Radio Vale");
    }

    private static Claim bob(@Nullable String within, String... chain) {
        return CLAIMS.claim("b", "Bob", "denied", "the charge of theft", within, chain);
    }

    private static Comparison compare(Claim... claims) {
        Document document = new Document("test", "1", TEXT, null);
        return Comparison.of(new GoldPassage("t-1", document, PASSAGE, List.of(ADA, BOB, EVE)), List.of(claims));
    }

    @Test
    void claimsAreFoundByContentAndCue() {
        Comparison comparison = compare(ada(), bob("a", "Radio Vale", "Ada"));
        assertThat(comparison.claims()).isEqualTo(new Score(3, 2, 2));
        assertThat(comparison.missed()).containsExactly(EVE);
    }

    @Test
    void anotherCueIsAnotherClaim() {
        Claim other = CLAIMS.claim("x", "Eve", "fell", "that Bob denied the charge of theft", null);
        assertThat(compare(CLAIMS.claim("x", "Eve", "said", "that Bob denied the charge of theft", null))
                        .claims())
                .isEqualTo(new Score(3, 1, 0));
        assertThat(compare(other).claims()).as("its cue lies outside").isEqualTo(new Score(3, 0, 0));
    }

    @Test
    void halfTheWordsOfAContentAreEnoughAndLessAreNot() {
        // Gold has four words: two of them give F1 2/3, one gives 2/5.
        assertThat(compare(CLAIMS.claim("x", "Bob", "denied", "the charge", null))
                        .matches())
                .hasSize(1);
        assertThat(compare(CLAIMS.claim("x", "Bob", "denied", "theft", null)).matches())
                .isEmpty();
    }

    @Test
    void claimsOutsideThePassageAreNotSpurious() {
        assertThat(compare(CLAIMS.claim("x", "Dan", "thinks", "that it is over", null))
                        .spurious())
                .isEmpty();
        assertThat(compare(CLAIMS.claim("x", "Eve", "said", "that it is over", null))
                        .claims())
                .as("content outside")
                .isEqualTo(new Score(3, 0, 0));
    }

    @Test
    void aPairNeedsBothClaimsAndTheLink() {
        assertThat(compare(ada(), bob("a")).pairs()).isEqualTo(new Score(1, 1, 1));
        assertThat(compare(ada(), bob(null)).pairs()).isEqualTo(new Score(1, 0, 0));
        assertThat(compare(bob("elsewhere")).pairs()).isEqualTo(new Score(1, 0, 0));
    }

    @Test
    void linksOfChainsCountInOrder() {
        assertThat(compare(ada(), bob("a", "Radio Vale", "Ada")).links()).isEqualTo(new Score(3, 3, 3));
        assertThat(compare(ada(), bob("a", "Ada", "Radio Vale")).links()).isEqualTo(new Score(3, 3, 2));
    }

    @Test
    void carriersAloneLeaveOutWhatIsTakenOver() {
        assertThat(compare(ada()).carriers()).isEqualTo(new Score(1, 0, 0));
    }

    @Test
    void traitsAreComparedOnWhatIsFound() {
        LayerFigures figures = LayerFigures.of(List.of(compare(ada(), bob("a"))));
        assertThat(figures.agreement(Trait.ACT)).isEqualTo(1);
        assertThat(figures.agreement(Trait.SOURCE)).isEqualTo(1);
        assertThat(figures.sourceOverlap()).isEqualTo(1);
    }
}
