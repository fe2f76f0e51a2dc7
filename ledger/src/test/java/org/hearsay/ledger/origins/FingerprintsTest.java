package org.hearsay.ledger.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {
    @Test
    void caseAccentsQuotesAndLineBreaksDoNotMatter() {
        assertThat(Fingerprints.of("Bárdosi Márton, the town’s mayor, “put” the number of dead\nhigher than 1,700"))
                .isNotEmpty()
                .isEqualTo(
                        Fingerprints.of("Bardosi Marton the town's mayor \"put\" the NUMBER of dead higher than 1700"));
    }

    @Test
    void twelveWordsInCommonAreSureToBeFound() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String common = words(random, 12);
            String one = words(random, random.nextInt(60)) + " " + common + " " + words(random, random.nextInt(60));
            String other = words(random, random.nextInt(60)) + " " + common + " " + words(random, random.nextInt(60));
            assertThat(Fingerprints.of(one)).as("seed %d", seed).containsAnyElementsOf(Fingerprints.of(other));
        }
    }

    @Test
    void textsWithoutACommonRunShareNothing() {
        assertThat(Fingerprints.of(words(new Random(1), 400)))
                .doesNotContainAnyElementsOf(Fingerprints.of(words(new Random(2), 400)));
    }

    @Test
    void aHugeTextHasABoundedNumber() {
        assertThat(Fingerprints.of(words(new Random(3), 100_000))).hasSize(4096);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "one two three four", "\ud800\udc00\ud800", "\u0301\u0301 ’’’ 1,,2 ...", "\u0000"})
    void aTextOfTooFewWordsHasNone(String text) {
        assertThat(Fingerprints.of(text)).isEmpty();
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "w" + random.nextInt(1_000_000))
                .collect(Collectors.joining(" "));
    }
}
