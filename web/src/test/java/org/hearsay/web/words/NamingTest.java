package org.hearsay.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How articles call somebody. */
class NamingTest {
    @ParameterizedTest
    @CsvSource({
        "Anton Sekulin, NAME",
        "Sekulin, NAME",
        "'Kardovia''s Defence Minister, Anton Sekulin', NAME",
        "the Kremlin, NAME",
        "the minister, ROLE",
        "a senior official, ROLE",
        "he, PRONOUN",
        "They, PRONOUN",
        "the Tyrant, EPITHET",
        "the ruler's stooge, EPITHET",
        "the tyrants, EPITHET"
    })
    void wordsForAnActorAreToldApart(String words, Naming naming) {
        assertThat(Naming.of(words, "Anton Sekulin")).isEqualTo(naming);
    }

    @Test
    void everyExampleOfTheTableJudges() {
        for (List<String> row : Table.read("epithets.tsv")) {
            assertThat(Naming.judges(row.get(2))).as(row.get(2)).isTrue();
        }
    }

    @Test
    void wordsWithoutALetterAreNoEpithet() {
        assertThat(Naming.of("…", "Anton Sekulin")).isEqualTo(Naming.PRONOUN);
    }
}
