package org.hearsay.ledger.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    private static final Places PLACES = new Places(SeriesWords.load());

    private static List<String> found(String text, String... others) {
        return PLACES.of(Text.of(text), Set.of(others)).stream()
                .map(mention -> mention.place().name() + " " + mention.place().level())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"Hasakeh, al-Hasakah", "Hasaka, Hassakeh", "Jayrud, Jairud", "Qamishli, al-Qameshli", "Bárdos, Bardos"})
    void spellingsOfANameHaveOneKey(String one, String other) {
        assertThat(Place.key(one)).isEqualTo(Place.key(other));
    }

    @ParameterizedTest
    @CsvSource({"Homs, Hama", "Harnok, Ostrel", "Douma, Daraya", "Idlib, Adlab"})
    void otherTownsHaveOtherKeys(String one, String other) {
        assertThat(Place.key(one)).isNotEqualTo(Place.key(other));
    }

    @Test
    void wordsAroundANameSayThatItIsAPlace() {
        assertThat(found("Rockets hit the Soravian town of Harnok in Latakia province."))
                .containsExactly("Harnok TOWN", "Latakia PROVINCE");
        assertThat(found("A blast in rebel-held eastern Aleppo.")).containsExactly("Aleppo TOWN");
        assertThat(found("A blast in northern Syria.")).containsExactly("Syria COUNTRY");
    }

    @Test
    void aPlaceIsOneWhereverItStands() {
        assertThat(found("Harnok mourns. Rockets fell in Harnok.")).containsExactly("Harnok TOWN", "Harnok TOWN");
    }

    @Test
    void otherNamesAreNone() {
        assertThat(found("In July the Ministry said in Congress that trust in Sekulin fell on Tuesday.", "Sekulin"))
                .isEmpty();
        assertThat(found("activists in the Revolution General Commission")).isEmpty();
    }
}
