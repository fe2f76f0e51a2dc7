package org.hearsay.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountriesTest {
    private static final Countries COUNTRIES = Countries.load();

    @Test
    void aCountryIsOneTermByWhicheverName() {
        assertThat(COUNTRIES.of("chines")).containsExactly("china");
        assertThat(COUNTRIES.of("china")).containsExactly("china");
        assertThat(COUNTRIES.of("beij")).containsExactly("beij", "china");
        assertThat(COUNTRIES.of("soravian")).containsExactly("soravia");
        assertThat(COUNTRIES.of("rocket")).containsExactly("rocket");
    }

    @Test
    void whoAsksForACountryIsShownWhatNamesItOtherwise() {
        assertThat(COUNTRIES.variants("china"))
                .contains("china", "chines", "beij")
                .doesNotContain("russia");
        assertThat(COUNTRIES.variants("soravia")).containsExactly("soravia", "soravian");
        assertThat(COUNTRIES.variants("soravian")).containsExactly("soravia", "soravian");
        assertThat(COUNTRIES.variants("rocket")).containsExactly("rocket");
        assertThat(COUNTRIES.variants("")).contains("");
    }
}
