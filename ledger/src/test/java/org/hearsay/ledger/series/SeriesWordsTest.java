package org.hearsay.ledger.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.tables.Table;
import org.hearsay.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeriesWordsTest {
    private static final SeriesWords WORDS = SeriesWords.load();
    private static final Places PLACES = new Places(WORDS);

    static Stream<List<String>> rows() {
        return Table.read("series-words.tsv").stream().filter(row -> !row.get(3).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anExampleIsReadAsItsRowSays(List<String> row) {
        String value = row.get(2);
        String example = row.get(3);
        switch (row.get(1)) {
            case "counted", "bodies", "ill" ->
                assertThat(WORDS.group(example, true).name()).isEqualTo(value);
            case "total" -> assertThat(WORDS.tellsTotal(example)).isTrue();
            case "correction" -> assertThat(WORDS.tellsCorrection(example)).isTrue();
            case "place" ->
                assertThat(PLACES.of(Text.of(example), Set.of()).isEmpty()).isEqualTo(value.equals("never"));
            default -> assertThat(WORDS.kinds(example)).contains(value);
        }
    }
}
