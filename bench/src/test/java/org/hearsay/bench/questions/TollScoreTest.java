package org.hearsay.bench.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.bench.corpora.GoldIncidents;
import org.hearsay.ledger.series.Count;
import org.hearsay.ledger.series.Count.Reporter;
import org.hearsay.ledger.series.FigureSeries;
import org.hearsay.ledger.series.Range;
import org.hearsay.ledger.series.Setting;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TollScoreTest {
    @ParameterizedTest
    @CsvSource({
        "Syrian Observatory for Human Rights, Syrian Observatory for Human Rights, false, true",
        "Syrian state television, State media of Syria, false, true",
        "an official, official, false, true",
        "outlet, trt, true, true",
        "outlet, trt, false, false",
        "Kurdish police, alaraby, true, false",
        "Syrian Observatory for Human Rights, monitor, false, false"
    })
    void namesOfOneReporterAreToldByTheirWords(String by, String name, boolean own, boolean same) {
        assertThat(TollScore.isReporter(by, new Reporter("r", name, own))).isEqualTo(same);
    }

    @Test
    void aTollIsFoundMissedOrWrongAndACountWithoutTollIsInvented() {
        List<Count> counts = List.of(count(300, 16), count(400, 22), count(500, 9));
        GoldIncidents.Incident incident = new GoldIncidents.Incident(
                "bakery",
                List.of(),
                "bombing",
                "Hasakeh",
                "2016-07-05",
                false,
                List.of("6"),
                List.of(toll(300, 16), toll(400, 21), toll(600, 3)));
        TollScore score = new TollScore(List.of(incident), Map.of("6", counts), FigureSeries.of(counts));
        assertThat(score.table())
                .isEqualTo(
                        "3 tolls\nfound                1\ninvented             1\nmissed: unread       1\nwrong: number        1\n");
    }

    private static Count count(int at, double value) {
        return new Count(
                "c" + at,
                "d",
                List.of(new Span(at, at + 2)),
                "words",
                new Range(value, value, value, "exact"),
                "people",
                true,
                "killed",
                false,
                new Reporter("outlet trt", "trt", true),
                null,
                null,
                false,
                new Setting(List.of(), null, Set.of(), Setting.Spread.COMMON));
    }

    private static GoldIncidents.Toll toll(int at, int value) {
        return new GoldIncidents.Toll(
                "6", "trt", value, null, null, "exact", "outlet", "total", new Span(at, at + 2), "a", "b");
    }
}
