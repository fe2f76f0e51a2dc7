package org.hearsay.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.acts.Certainty;
import org.hearsay.acts.Polarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            states   | CERTAIN  | POSITIVE | that the brigade fired the rockets    | AFFIRMS
            denies   | CERTAIN  | POSITIVE | that the brigade fired the rockets    | DENIES
            states   | CERTAIN  | NEGATIVE | that no brigade fired a rocket        | DENIES
            denies   | CERTAIN  | NEGATIVE | that no brigade fired a rocket        | AFFIRMS
            asks     | CERTAIN  | POSITIVE | whether the brigade fired the rockets | HEDGES
            declines | UNKNOWN  | POSITIVE | that the brigade fired the rockets    | HEDGES
            states   | POSSIBLE | POSITIVE | that the brigade fired the rockets    | HEDGES
            believes | PROBABLE | POSITIVE | that the brigade fired the rockets    | AFFIRMS
            """)
    void aClaimStandsByActPolarityAndCertainty(
            String act, Certainty certainty, Polarity polarity, String content, Position position) {
        assertThat(Positions.of(Told.of("Herald", 0, "Lisak", act, certainty, polarity, content)))
                .isEqualTo(position);
    }
}
