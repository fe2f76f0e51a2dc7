package org.hearsay.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
