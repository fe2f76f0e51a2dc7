package org.hearsay.ledger.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2025-03-04, 2025-03-04",
        "2025-03-04TMO, 2025-03-04",
        "2025-W10, 2025-03-03/2025-03-09",
        "2025-02, 2025-02-01/2025-02-28",
        "1988, 1988-01-01/1988-12-31"
    })
    void aValueTellsDays(String value, String days) {
        assertThat(Days.of(value)).map(Days::toString).hasValue(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T09:40", "P2Y", "2025-03-12/..", "2025-02-30", "2025-W60", "XXXX-WXX-1", "2025-13"})
    void whatIsNoDayTellsNone(String value) {
        assertThat(Days.of(value)).isEmpty();
    }
}
