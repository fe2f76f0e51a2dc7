package org.hearsay.ledger.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RangeTest {
    private static Range range(String bound, @Nullable Double value, @Nullable Double low, @Nullable Double high) {
        return new Range(value, low, high, bound);
    }

    private static final Range AT_LEAST_17 = range("at_least", 17.0, 17.0, null);
    private static final Range EXACTLY_23 = range("exact", 23.0, 23.0, 23.0);
    private static final Range AT_MOST_12 = range("at_most", 12.0, null, 12.0);

    @Test
    void aLeastDoesNotExcludeMore() {
        assertThat(AT_LEAST_17.excludes(EXACTLY_23)).isFalse();
        assertThat(range("more_than", 40.0, 41.0, null).excludes(range("less_than", 60.0, null, 59.0)))
                .isFalse();
    }

    @Test
    void aNumberWithinTwoEndsAgreesWithThem() {
        assertThat(range("between", null, 50.0, 55.0).excludes(range("exact", 54.0, 54.0, 54.0)))
                .isFalse();
        assertThat(range("between", null, 50.0, 55.0).excludes(range("exact", 61.0, 61.0, 61.0)))
                .isTrue();
    }

    @Test
    void aLimitExcludesMore() {
        assertThat(AT_MOST_12.excludes(AT_LEAST_17)).isTrue();
        assertThat(AT_LEAST_17.excludes(AT_MOST_12)).isTrue();
    }

    @Test
    void aboutReachesAFifthToEitherSideAndNearlyAFifthDown() {
        Range dozen = range("about", 12.0, null, null);
        assertThat(dozen.excludes(range("exact", 14.0, 14.0, 14.0))).isFalse();
        assertThat(dozen.excludes(range("exact", 20.0, 20.0, 20.0))).isTrue();
        assertThat(range("less_than", 70.0, null, 69.0).excludes(range("exact", 41.0, 41.0, 41.0)))
                .isTrue();
    }

    @Test
    void itIsToldInWords() {
        assertThat(AT_LEAST_17).hasToString("at least 17");
        assertThat(range("between", null, 50.0, 55.0)).hasToString("50 to 55");
        assertThat(range("less_than", 60.0, null, 59.0)).hasToString("nearly 60");
    }
}
