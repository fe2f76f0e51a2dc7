package org.hearsay.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article makes of the blame in its claims. */
class BlamesTest {
    private static final Tellings TELLINGS = Tellings.load();

    private static Told article() {
        return new Told("Herald", "2025-03-04");
    }

    private static List<Telling> told(Told article) {
        return TELLINGS.of(article.entry(), 1, 0);
    }

    private static Telling last(Told article) {
        return told(article).getLast();
    }

    @Test
    void aStateWithoutANameIsTheCountryThatTheArticleTellsOf() {
        assertThat(last(article()
                                .says("Damascus", "states", "that Syria is at peace")
                                .says("A witness", "states", "that the army was behind it"))
                        .blamed())
                .containsExactly("Syria");
    }

    @Test
    void aStateWithoutANameIsNobodyWhereTheArticleTellsOfTwoCountries() {
        assertThat(last(article()
                                .says("Moscow", "states", "that Russia is at peace")
                                .says("Damascus", "states", "that Syria is at peace")
                                .says("A witness", "states", "that the army was behind it"))
                        .blamed())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kardovia's Defence Ministry    | Kardovia
            the Syrian army                | Syria
            Moscow                         | Russia
            The Syrian opposition          | rebels
            a rebel commander in Syria     | rebels
            Extremists in Syria            | ''
            An official                    | ''
            """)
    void whoDeniesDoesSoForWhomHeSpeaks(String voice, String expected) {
        assertThat(String.join(
                        " ",
                        last(article().says(voice, "denies", "responsibility")).blamed()))
                .isEqualTo(expected);
    }

    @Test
    void aDeedIsToldByTheNamesInItsClaimAndElseByThoseOfTheArticle() {
        Told article = article()
                .says("A witness", "states", "that people fled from Harnok on Monday when Syria and Kardovia fought")
                .says("A witness", "states", "that the Kardovian army was behind the attack on Ostrel")
                .says("Kardovia's ministry", "denies", "responsibility");

        assertThat(told(article).get(0).scene()).isEmpty();
        assertThat(told(article).get(1).scene()).containsExactly("ostrel");
        assertThat(told(article).get(2).scene())
                .contains("harnok", "ostrel")
                .doesNotContain("monday", "syria", "kardovia");
    }

    @Test
    void aDenialThatPointsIsOfBlameOnlyWhereTheArticleTellsOfSuch() {
        Told pointing = article()
                .says("Edvard Lisak", "states", "these rockets came from the east bank of the river")
                .says("Kardovia's ministry", "denies", "the accusation");
        Told blamed = article()
                .says("Edvard Lisak", "states", "these rockets came from the east bank of the river")
                .says("Edvard Lisak", "accuses", "Kardovia")
                .says("Kardovia's ministry", "denies", "the accusation");

        assertThat(last(pointing).denied()).isZero();
        assertThat(last(pointing).blamed()).isEmpty();
        assertThat(last(blamed).denied()).isNull();
        assertThat(last(blamed).blamed()).containsExactly("Kardovia");
        assertThat(last(blamed).position()).isEqualTo(Position.DENIES);
    }

    @Test
    void ofEqualRankWhoSaysMostStandsForAQuestionAndWhoLeavesItOpenComesLater() {
        Telling much =
                last(article().says("Lisak", "states", "that the ninth brigade fired rockets at the market of Harnok"));
        Telling less = last(article().says("Lisak", "states", "that the ninth brigade fired rockets there"));
        Telling open = last(article()
                .says(
                        "Lisak",
                        "states",
                        "possible",
                        "positive",
                        "that the ninth brigade fired rockets at the market of Harnok"));

        assertThat(Telling.FIRST.compare(much, less)).isNegative();
        assertThat(Telling.FIRST.compare(less, open)).isNegative();
    }
}
