package org.hearsay.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TitlesTest {
    static final List<List<String>> ROWS = Table.read("question-negations.tsv");

    private static final Titles TITLES = new Titles();

    @ParameterizedTest
    @FieldSource("ROWS")
    void whatIsSaidNotToBeSoIsAskedAsIfItWere(List<String> row) {
        assertThat(TITLES.of(row.get(2), false, true)).isEqualTo(row.get(3));
    }

    @Test
    void quotationMarksAndTheConjunctionAreLeftOut() {
        assertThat(TITLES.of("that “the rockets came from the east bank,”", false, false))
                .isEqualTo("The rockets came from the east bank");
        assertThat(TITLES.of("It’s the people’s war", false, false)).isEqualTo("It’s the people’s war");
    }

    @Test
    void aDenialsTitleIsWhatItDenies() {
        assertThat(TITLES.of("“with contempt” the accusation that Kardovia had fired", true, false))
                .isEqualTo("Kardovia had fired");
        assertThat(TITLES.of("reports that the mill burned", true, false)).isEqualTo("The mill burned");
        assertThat(TITLES.of("the claim that the mill burned is false", false, false))
                .isEqualTo("The claim that the mill burned is false");
    }

    @Test
    void aLongContentIsCutBetweenWords() {
        assertThat(TITLES.of("word ".repeat(60), false, false))
                .hasSizeLessThan(165)
                .endsWith("word …");
    }

    @Test
    void nothingButSignsIsLeftAsItIs() {
        assertThat(TITLES.of(" “…” ", false, false)).isNotEmpty();
    }
}
