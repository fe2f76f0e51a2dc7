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

    @ParameterizedTest
    @CsvSource({
        "'SUYAN, Friday 14 March 2025', 2025-03-14",
        "'Tuesday, 18 March 2025, 21:40 (UTC+2)', 2025-03-18",
        "'Published: March 4, 2025', 2025-03-04",
        "'Updated on Sept. 1st, 2021 at 9:05 a.m. ET', 2021-09-01",
        "'3 May 2020', 2020-05-03",
        "'Port Quill, 30 June 1999', 1999-06-30",
    })
    void aLineThatGivesAWholeDateIsRead(String line, String expected) {
        assertThat(Dates.written(line)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TYRSK, 7 March",
                "31 June 2020",
                "3/4/2025",
                "On 14 March 2025 the minister resigned",
                "Friday 14 March 2025. It rained.",
                "Founded 12 May 1894 in Ostrel",
                "Mayor 3 2025"
            })
    void anyOtherLineGivesNone(String line) {
        assertThat(Dates.written(line)).isNull();
    }
}
