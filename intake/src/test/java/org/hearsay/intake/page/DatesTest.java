package org.hearsay.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2023-04-17T09:30:00+02:00, 2023-04-17T09:30+02:00",
        "2023-04-17T09:30:15.250Z, 2023-04-17T09:30:15.250Z",
        "2023-04-17T09:30:00+0200, 2023-04-17T09:30+02:00",
        "2023-04-17 09:30 UTC, 2023-04-17T09:30Z",
        "2023-04-17T09:30:00, 2023-04-17",
        "2023-4-7, 2023-04-07",
        "20230417, 2023-04-17",
        "'Mon, 17 Apr 2023 09:30:00 GMT', 2023-04-17T09:30Z",
    })
    void datesForMachinesAreReadAsPreciselyAsTheyAre(String stamp, String expected) {
        assertThat(Dates.parse(stamp)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2023", "2023-13-40", "0000-00-00T00:00:00Z", "99999999", "2023-04-17T25:99:00Z"
            })
    void whatIsNoDateIsUnknown(String stamp) {
        assertThat(Dates.parse(stamp)).isNull();
    }

    @Test
    void theFirstReadableDateCounts() {
        assertThat(Dates.first(List.of("soon", "2023-04-17", "2024-01-01"))).hasToString("2023-04-17");
    }
}
