package org.hearsay.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** In each sentence the source stands in brackets first, then what is told: cue and content. */
class StandingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [Two officials briefed on the matter] [said the talks had failed].               | Two officials briefed on the matter
            [A retired general] [said the talks had failed].                                 | A retired general
            [Jake Arlen], a retired general who served in Harnok, [said so].                 | a retired general who served in Harnok
            [Jake Arlen, who served as head of the army], [said so].                         | who served as head of the army
            [Defence Minister Anton Sekulin] [said so].                                      | Defence Minister
            [Ann Lee of the Selmar Institute] [said so].                                     | of the Selmar Institute
            [Three people] who saw the blast [said so].                                      | Three people who saw the blast
            [Harnok Front, a rebel group], [said so].                                        | a rebel group
            """)
    void whatGivesASourceItsStanding(String marked, String standing) {
        assertThat(Marked.of(marked).standing()).containsExactly(standing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [Sources] [said so].
            [He] [said so].
            [Jake Arlen] [said so].
            [Mr Arlen] [said so].
            [The so-called Harnok Front (HF)] [said so].
            [Jake Arlen], who spoke on Monday, [said so].
            [Jake Arlen], a bridge away, [said so].
            """)
    void whatSaysNothingOfASourceGivesNone(String marked) {
        assertThat(Marked.of(marked).standing()).isEmpty();
    }

    @Test
    void theReasonForAnonymityIsNoPartOfTheStanding() {
        Marked marked = Marked.of("[A US official who spoke on condition of anonymity because he was not authorized to"
                + " speak publicly] [said the convoy had crossed].");
        assertThat(marked.standing()).containsExactly("A US official");
        assertThat(marked.anonymity())
                .isEqualTo("who spoke on condition of anonymity because he was not authorized to speak publicly");
    }

    @Test
    void theReasonMayStandBetweenCommas() {
        assertThat(Marked.of("[An official], speaking on condition of anonymity, [said so].")
                        .anonymity())
                .isEqualTo("speaking on condition of anonymity");
    }

    @Test
    void theReasonMayStandBehindTheCue() {
        assertThat(Marked.of("[A US official] [said] on condition of anonymity [that the bridge fell].")
                        .anonymity())
                .isEqualTo("on condition of anonymity");
    }

    @Test
    void theReasonMayStandInTheNextSentence() {
        assertThat(Marked.of(
                                "[A diplomat] [said nobody was there]. The diplomat spoke on condition of anonymity because"
                                        + " he feared reprisals.")
                        .anonymity())
                .isEqualTo("spoke on condition of anonymity because he feared reprisals");
    }

    @Test
    void theNextSentenceAboutSomebodyElseGivesNoReason() {
        assertThat(Marked.of("[A diplomat] [said nobody was there]. A witness asked not to be named.")
                        .anonymity())
                .isEmpty();
    }

    @Test
    void whatSomebodySaysIsNoReason() {
        assertThat(Marked.of("[An official] [said he was not authorized to speak publicly].")
                        .anonymity())
                .isEmpty();
    }

    @Test
    void whoeverIsNamedIsNotAnonymous() {
        assertThat(Marked.of("[Jake Arlen] [said so]. He was not authorized to speak publicly.")
                        .anonymity())
                .isEmpty();
    }

    static List<List<String>> rows() {
        return Table.read("anonymity.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyExampleOfTheTableHoldsItsWords(List<String> row) {
        assertThat(Marked.of(row.get(1)).anonymity()).as(row.get(1)).contains(row.get(0));
    }
}
