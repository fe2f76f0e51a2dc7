package org.hearsay.ledger.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearsay.ledger.series.Setting.Spread;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class CountJsonTest {
    private static Count count(Range range, Setting setting, String words) {
        return new Count(
                "c1",
                "d1",
                List.of(new Span(3, 9), new Span(12, 14)),
                words,
                range,
                "people",
                true,
                null,
                false,
                new Count.Reporter("a1", "Rescue \"Service\"", true),
                null,
                LocalDate.of(2025, 3, 6),
                true,
                setting);
    }

    @Test
    void aCountComesBackAsItWas() {
        Setting told = new Setting(
                List.of(Place.of("al-Harnok", Place.Level.TOWN), Place.of("Soravia", Place.Level.COUNTRY)),
                new Days(LocalDate.of(2025, 3, 4), LocalDate.of(2025, 3, 5)),
                Set.of("gas", "attack"),
                Spread.RARE);
        Setting untold = new Setting(List.of(), null, Set.of(), Spread.COMMON);
        for (Count count : List.of(
                count(new Range(17.0, 17.0, null, "at_least"), told, "at least 17"),
                count(new Range(null, 0.1, 1e300, "between"), untold, "a \uD83D\uDE00, \u0000 and \uD800"),
                count(new Range(Double.POSITIVE_INFINITY, null, null, "exact"), untold, ""))) {
            assertThat(CountJson.parse(CountJson.line(count))).isEqualTo(count);
            assertThat(CountJson.line(count)).hasLineCount(1);
        }
    }
}
