package org.hearsay.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.ledger.pairs.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final Statements STATEMENTS = Statements.withoutVectors();
    private static final NavigableSet<String> NOBODY = Collections.emptyNavigableSet();
    private static final LocalDate FIRST = LocalDate.of(1969, 1, 1);

    private static Telling published(@Nullable LocalDate day) {
        Terms terms = Terms.of(STATEMENTS.of("Minister Sekulin of Kardovia visited Harnok"));
        return new Telling(
                1, "c1", 1, day, false, terms, new TreeSet<>(), terms, 0, Position.AFFIRMS, NOBODY, NOBODY, null, null);
    }

    private static Telling blaming(@Nullable LocalDate day, String doer, String name) {
        Terms nothing = Terms.parse("");
        return new Telling(
                1,
                "c1",
                1,
                day,
                false,
                nothing,
                NOBODY,
                nothing,
                0,
                Position.AFFIRMS,
                new TreeSet<>(Set.of(doer)),
                new TreeSet<>(Set.of(name)),
                null,
                null);
    }

    private static boolean meet(Telling one, Telling other) {
        boolean meet = !Collections.disjoint(one.keysBeside(), other.keys());
        assertThat(!Collections.disjoint(other.keysBeside(), one.keys())).isEqualTo(meet);
        return meet;
    }

    @Test
    void blameOfOneTimeIsFoundWheneverItWasPublished() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            int apart = random.nextInt(Telling.ONE_TIME + 1);
            LocalDate day = FIRST.plusDays(random.nextInt(1000));
            Telling one = blaming(day, "Kardovia", "harnok");
            assertThat(meet(one, blaming(day.plusDays(apart), "Kardovia", "harnok")))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void blameIsFoundByDoerNameAndTime() {
        Telling one = blaming(FIRST, "Kardovia", "harnok");

        assertThat(meet(one, blaming(FIRST, "Soravia", "harnok"))).isFalse();
        assertThat(meet(one, blaming(FIRST, "Kardovia", "ostrel"))).isFalse();
        assertThat(meet(one, blaming(FIRST.plusDays(3L * Telling.ONE_TIME), "Kardovia", "harnok")))
                .isFalse();
        assertThat(meet(one, blaming(null, "Kardovia", "harnok"))).isTrue();
        assertThat(meet(blaming(null, "Kardovia", "harnok"), blaming(null, "Kardovia", "harnok")))
                .isTrue();
    }

    private static boolean found(Telling one, Telling other) {
        return !Collections.disjoint(one.namePairsBeside(), other.namePairs());
    }

    @Test
    void whatMayBeOfOneMatterIsFoundWheneverItWasPublished() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Telling one = published(FIRST.plusDays(random.nextInt(1000)));
            Telling other = published(random.nextInt(5) == 0 ? null : FIRST.plusDays(random.nextInt(1000)));
            boolean related = new Relatedness().of(one, other) > 0;
            assertThat(related && !found(one, other)).as("seed %d", seed).isFalse();
            assertThat(found(one, other)).as("seed %d", seed).isEqualTo(found(other, one));
        }
    }

    @Test
    void whatIsYearsApartIsNotLookedAt() {
        assertThat(found(published(FIRST), published(FIRST.plusYears(1)))).isFalse();
        assertThat(found(published(FIRST), published(FIRST.plusDays(90)))).isTrue();
        assertThat(found(published(FIRST), published(null))).isTrue();
        assertThat(found(published(null), published(null))).isTrue();
    }
}
