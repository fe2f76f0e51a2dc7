package org.hearsay.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.pairs.Token;
import org.hearsay.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class BlameTest {
    static final List<List<String>> ROWS = Table.read("question-blame.tsv");
    static final List<List<String>> DOERS = Table.read("question-doers.tsv");

    private static final Doers DOER = Doers.load();
    private static final Blame BLAME = Blame.load(DOER);

    private static Set<String> blamed(String act, String content) {
        return blamed(act, "positive", content);
    }

    /** Whom a claim blames that the voice makes who speaks for Russia. */
    private static Set<String> blamed(String act, String polarity, String content) {
        StoredClaim claim = new Told("Herald", null)
                .says("Moscow", act, "certain", polarity, content)
                .entry()
                .claims()
                .getFirst();
        return BLAME.of(claim, "Russia", false);
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void theWordOfEachRowDoesWhatItsKindSays(List<String> row) {
        String example = row.get(2);
        switch (row.getFirst()) {
            case "practice" -> {
                assertThat(blamed("accuses", "Russia of this: " + example)).isEmpty();
                assertThat(blamed("accuses", "Russia of this: " + example.replace(row.get(1), "") + " attack"))
                        .containsExactly("Russia");
            }
            case "strike" -> assertThat(blamed("admits", example)).containsExactly("Russia");
            case "blamed", "laid" -> assertThat(blamed("states", example)).isNotEmpty();
            case "between" -> assertThat(blamed("alleges", example)).isNotEmpty();
            default -> assertThat(blamed("denies", example)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("DOERS")
    void theNounOfEachRowNamesADoer(List<String> row) {
        String noun = row.getFirst().equals("rebels") ? Doers.REBELS : Doers.STATE;
        List<Doers.Doer> named = DOER.in(Token.of(row.get(2)));

        assertThat(row.get(2)).contains(row.get(1));
        assertThat(named).isNotEmpty();
        assertThat(noun.equals(Doers.REBELS)).isEqualTo(named.getFirst().name().equals(Doers.REBELS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            states   | Syrian government forces were responsible for a poison gas attack       | Syria
            states   | that Damascus was behind it                                             | Syria
            states   | the attack appeared to be the work of the Assad government              | Syria
            states   | that a Kardovian battery was to blame                                   | Kardovia
            states   | the raids were carried out by either Russian or Syrian warplanes        | Russia Syria
            confirms | Russian and Syrian warplanes were behind the attacks on the convoy      | Russia Syria
            states   | opposition fighters themselves were responsible for the attacks         | rebels
            states   | Syrian rebels were responsible for the attacks                          | rebels
            states   | the massacre committed by ISIS militants                                | Islamic_State
            accuses  | Damascus of that attack                                                 | Syria
            accuses  | rebels                                                                  | rebels
            accuses  | Assads forces of gassing hundreds of people                             | Syria
            admits   | that a Kardovian battery fired the rockets that struck Harnok           | Kardovia
            states   | that a Kardovian battery fired the rockets that struck Harnok           | ''
            accuses  | Britain of withholding the evidence                                     | ''
            denies   | involvement                                                             | Russia
            denies   | using chemical weapons                                                  | Russia
            denies   | allegations that it was behind that attack                              | Russia
            denies   | the accusation                                                          | Russia
            denies   | the report                                                              | ''
            denies   | an offer to sell grain                                                  | ''
            alleges  | that rebels in Jobar had used gas                                       | ''
            states   | the talks were held in August                                           | ''
            """)
    void aClaimLaysADeedAtTheDoorOfWhomItNames(String act, String content, String expected) {
        assertThat(String.join(" ", blamed(act, content))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Not one of our batteries fired on Tuesday   | Russia
            no Kardovian unit had fired on the town     | Kardovia
            Russia did not bomb the convoy              | Russia
            """)
    void whatIsDeniedByItsWordingIsLaidAtADoorToo(String content, String expected) {
        assertThat(blamed("states", "negative", content)).containsExactly(expected);
        assertThat(blamed("states", "positive", content)).isEmpty();
    }

    @Test
    void whatIsDeniedFarFromTheDeedLaysNothing() {
        assertThat(blamed(
                        "states",
                        "negative",
                        "rebels have not advanced because of the bombing which the army is carrying out"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            accuses | the attack on rebel forces     | blamed  | rebels
            accuses | rebels on Tuesday              | blamed  | rebels
            """)
    void whoIsBlamedMayStandBehindOn(String act, String content, String cue, String expected) {
        StoredClaim claim = new Told("Herald", null)
                .says("Moscow", act, content)
                .entry()
                .claims()
                .getFirst();
        StoredClaim cued = StoredClaim.parse(
                claim.json().replace("\"cue\":{\"text\":\"" + act + "\"", "\"cue\":{\"text\":\"" + cue + "\""));

        assertThat(String.join(" ", BLAME.of(cued, "", false))).isEqualTo(expected);
    }
}
