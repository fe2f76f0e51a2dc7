package org.hearsay.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.tables.Table;
import org.junit.jupiter.api.Test;

class GrammarTest {
    private static final Times TIMES = Times.load();

    @Test
    void everyExampleOfARuleIsFoundWithItsWordsAndValue() {
        List<String> faults = TIMES.grammar().rules().stream()
                .map(Grammar.Rule::example)
                .filter(example -> !example.isEmpty())
                .map(example -> Marked.of(example).fault(TIMES))
                .flatMap(Optional::stream)
                .toList();

        assertThat(faults).isEmpty();
    }

    @Test
    void everyHolidayFallsOnTheDayOfItsExample() {
        for (List<String> row : Table.read("times-holidays.tsv")) {
            assertThat(Holidays.day(row.get(1), 2023)).as(row.getFirst()).hasToString(row.get(2));
        }
    }

    @Test
    void aCategoryThatBeginsWithItselfIsRefused() {
        List<List<String>> rows =
                List.of(List.of("a", "<b> x", "pass 1", "", ""), List.of("b", "the? <a>", "pass 1", "", ""));

        assertThatThrownBy(() -> new Grammar(rows, Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("begins with itself");
    }

    @Test
    void aReferenceToNothingIsRefused() {
        List<List<String>> rows = List.of(List.of("a", "x <b>", "pass 1", "", ""));

        assertThatThrownBy(() -> new Grammar(rows, Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no category b");
    }

    @Test
    void everyClassOfWordsIsExplainedInTheHeader() throws IOException {
        String header;
        try (InputStream in = Table.class.getResourceAsStream("/org/hearsay/model/times-words.tsv")) {
            header = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("#"))
                    .collect(Collectors.joining(" "));
        }
        for (List<String> row : Table.read("times-words.tsv")) {
            assertThat(header).containsPattern("\\b" + row.getFirst() + "\\b");
        }
    }
}
