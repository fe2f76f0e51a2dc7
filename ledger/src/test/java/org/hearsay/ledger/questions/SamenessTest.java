package org.hearsay.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SamenessTest {
    private static final Tellings TELLINGS = Tellings.load();
    private static final Sameness SAMENESS = Sameness.load();

    /** Probability that what a manager says is about what a ministry says before him in the same article. */
    private static double probability(String act, String polarity, String content) {
        List<Telling> tellings = TELLINGS.of(
                new Told("Alvarian Post", "2025-03-31")
                        .says("The ministry", "states", "a hail rocket is a farm tool")
                        .says("A manager", act, "certain", polarity, content)
                        .entry(),
                1,
                0);
        return SAMENESS.probability(tellings.getFirst(), tellings.getLast());
    }

    @Test
    void whatIsWordedNegativelyDeniesOnlyWhatIsLikelyTheSame() {
        String content = "the farm had ordered hail rockets and owned an orchard";

        assertThat(probability("states", "positive", content)).isBetween(0.1, 0.5);
        assertThat(probability("states", "negative", content)).isZero();
        assertThat(probability("states", "negative", "a hail rocket is a farm tool"))
                .isGreaterThan(0.5);
    }

    @Test
    void anActOfDenialDeniesWhatItMayBeAbout() {
        String content = "the farm had ordered hail rockets and owned an orchard";

        assertThat(probability("denies", "positive", content)).isEqualTo(probability("states", "positive", content));
    }

    @Test
    void whatStandsInAClaimIsNotSetAgainstIt() {
        Entry entry = new Told("Herald", "2025-03-31")
                .says("A minister", "states", "everybody knows that three hours are not enough for the convoy")
                .says("everybody", "states", "certain", "negative", "that three hours are not enough for the convoy")
                .entry();
        List<StoredClaim> claims = entry.claims();
        StoredClaim inner = StoredClaim.parse(claims.getLast()
                .json()
                .replace("\"within\":null", "\"within\":\"" + claims.getFirst().id() + "\""));
        List<Telling> apart = TELLINGS.of(entry, 1, 0);
        List<Telling> nested = TELLINGS.of(new Entry(entry.document(), List.of(claims.getFirst(), inner)), 1, 0);

        assertThat(SAMENESS.probability(apart.getFirst(), apart.getLast())).isGreaterThan(0.5);
        assertThat(SAMENESS.probability(nested.getFirst(), nested.getLast())).isZero();
    }

    private static Telling blame(
            String outlet, @Nullable String day, String voice, String act, String content, String scene) {
        return TELLINGS.of(
                        new Told(outlet, day)
                                .says("A witness", "states", "that people fled from " + scene)
                                .says(voice, act, content)
                                .entry(),
                        1,
                        0)
                .getLast();
    }

    @Test
    void blameOfOneDoerForOneDeedIsTheSameWhateverItsWords() {
        Telling accused =
                blame("Herald", "2025-03-04", "Lisak", "accuses", "Kardovia of shelling the market", "Harnok");
        Telling denied = blame("Pallas", "2025-03-20", "Kardovia's ministry", "denies", "responsibility", "Harnok");
        Telling undated = blame("Courier", null, "Kardovia's ministry", "denies", "involvement", "Harnok");

        assertThat(SAMENESS.probability(accused, denied)).isGreaterThanOrEqualTo(0.8);
        assertThat(SAMENESS.reasons(accused, denied)).contains("both tell whether it was Kardovia");
        assertThat(denied.position()).isEqualTo(Position.DENIES);
        for (Telling one : List.of(accused, denied, undated)) {
            for (Telling other : List.of(accused, denied, undated)) {
                assertThat(one.keysBeside()).containsAnyElementsOf(other.keys());
            }
        }
    }

    @Test
    void blameOfAnotherDoerOrAtAnotherTimeOrPlaceIsNot() {
        Telling accused =
                blame("Herald", "2025-03-04", "Lisak", "accuses", "Kardovia of shelling the market", "Harnok");

        assertThat(SAMENESS.probability(
                        accused,
                        blame("Pallas", "2025-03-05", "Soravia's ministry", "denies", "responsibility", "Harnok")))
                .isZero();
        assertThat(SAMENESS.probability(
                        accused,
                        blame("Pallas", "2025-03-26", "Kardovia's ministry", "denies", "responsibility", "Harnok")))
                .isLessThan(0.5);
        assertThat(SAMENESS.probability(
                        accused,
                        blame("Pallas", "2025-03-05", "Kardovia's ministry", "denies", "responsibility", "Ostrel")))
                .isLessThan(0.5);
    }
}
