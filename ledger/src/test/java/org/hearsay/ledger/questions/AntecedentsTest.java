package org.hearsay.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AntecedentsTest {
    private static final Tellings TELLINGS = Tellings.load();

    private static Told accused() {
        return new Told("Herald", "2025-03-04")
                .says("Edvard Lisak", "states", "these rockets came from the east bank of the river");
    }

    /** Place of the claim that the last one denies; null for none. */
    private static @Nullable Long denied(Entry entry) {
        return TELLINGS.of(entry, 1, 0).getLast().denied();
    }

    @Test
    void aDenialThatOnlyPointsDeniesWhatSomebodyElseSaidBefore() {
        assertThat(denied(accused()
                        .says("The ministry", "denies", "the accusation")
                        .entry()))
                .isZero();
        assertThat(denied(accused()
                        .says("Edvard Lisak", "denies", "the accusation")
                        .entry()))
                .isNull();
    }

    @Test
    void whatIsOnlyWantedOrSaysNothingIsNotDenied() {
        assertThat(denied(accused()
                        .says("Edvard Lisak", "demands", "that Kardovia hand over the officers")
                        .says("everyone", "states", "it")
                        .says("The ministry", "denies", "the accusation")
                        .entry()))
                .isZero();
    }

    @Test
    void whoTellsOfADenialIsNotDeniedByIt() {
        Entry entry = new Told("Pallas", "2025-03-26")
                .says("Greta Solms", "states", "he denied it when a denial could kill")
                .says("Viktor Abend", "denies", "it")
                .entry();
        List<StoredClaim> claims = new ArrayList<>(entry.claims());
        claims.set(
                1,
                StoredClaim.parse(claims.get(1)
                        .json()
                        .replace(
                                "\"within\":null",
                                "\"within\":\"" + claims.getFirst().id() + "\"")));

        assertThat(denied(entry)).isZero();
        assertThat(denied(new Entry(entry.document(), claims))).isNull();
    }
}
