package org.hearsay.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class PositionsTest {
    static final List<List<String>> ROWS = Table.read("question-positions.tsv");

    private static final Positions POSITIONS = Positions.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            states   | certain  | positive | that the brigade fired the rockets          | AFFIRMS
            denies   | certain  | positive | that the brigade fired the rockets          | DENIES
            states   | certain  | negative | that no brigade fired a rocket              | DENIES
            denies   | certain  | negative | that no brigade fired a rocket              | AFFIRMS
            asks     | certain  | positive | whether the brigade fired the rockets       | HEDGES
            declines | unknown  | positive | that the brigade fired the rockets          | HEDGES
            states   | possible | positive | that the brigade fired the rockets          | HEDGES
            believes | probable | positive | that the brigade fired the rockets          | AFFIRMS
            urges    | certain  | positive | the neighbour for military aid              | HEDGES
            states   | certain  | negative | There are no signs so far of foreign rockets | HEDGES
            denies   | certain  | positive | there was any evidence of a link            | HEDGES
            states   | certain  | positive | the reports of an attack are false          | DENIES
            states   | certain  | positive | the alarm was false                         | AFFIRMS
            """)
    void aClaimStandsByActPolarityCertaintyAndWords(
            String act, String certainty, String polarity, String content, Position position) {
        assertThat(POSITIONS.of(claim(act, certainty, polarity, content), false, false))
                .isEqualTo(position);
    }

    @Test
    void whoDeniesResponsibilityForWhatHeIsBlamedForLeavesNothingOpen() {
        StoredClaim denial = claim("denies", "certain", "positive", "responsibility");

        assertThat(POSITIONS.of(denial, false, true)).isEqualTo(Position.DENIES);
        assertThat(POSITIONS.of(denial, false, false)).isEqualTo(Position.HEDGES);
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void theWordOfEachRowMakesThePositionOfItsExample(List<String> row) {
        String example = row.get(2);
        switch (row.get(1)) {
            case "open" ->
                assertThat(POSITIONS.of(claim("states", "certain", "negative", example), false, false))
                        .isEqualTo(Position.HEDGES);
            case "retracts" ->
                assertThat(POSITIONS.of(retraction(example), false, false)).isEqualTo(Position.DENIES);
            default ->
                assertThat(POSITIONS.of(claim("states", "certain", "positive", example), false, false))
                        .isEqualTo(Position.DENIES);
        }
    }

    private static StoredClaim claim(String act, String certainty, String polarity, String content) {
        return new Told("Herald", null)
                .says("Lisak", act, certainty, polarity, content)
                .entry()
                .claims()
                .getFirst();
    }

    private static StoredClaim retraction(String cue) {
        StoredClaim claim = claim("corrects", "certain", "positive", "that a second ship came");
        return StoredClaim.parse(
                claim.json().replace("\"cue\":{\"text\":\"corrects\"", "\"cue\":{\"text\":\"" + cue + "\""));
    }
}
