package org.hearsay.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.tables.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    static final List<List<String>> ROWS = Table.read("question-words.tsv");

    private static final References REFERENCES = References.load();

    @ParameterizedTest
    @FieldSource("ROWS")
    void theExampleOfEachRowPoints(List<String> row) {
        assertThat(row.get(1)).containsIgnoringCase(row.get(0));
        assertThat(REFERENCES.points(row.get(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the report of The Washington Post", "it", "the accusations by Lisak"})
    void whatOnlySaysWhereToLookPoints(String content) {
        assertThat(REFERENCES.points(content)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"that the brigade fired", "the shelling of Harnok", "reports that rockets were sold"})
    void whatSaysSomethingDoesNot(String content) {
        assertThat(REFERENCES.points(content)).isFalse();
    }
}
