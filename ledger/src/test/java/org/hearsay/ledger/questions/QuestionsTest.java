package org.hearsay.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final List<Telling> TELLINGS = List.of(
            Told.of("Herald", 0, "Lisak", "accuses", "Kardovia fired the rockets that struck the market of Harnok"),
            Told.of("Herald", 1, "Baranik", "denies", "that Kardovia fired the rockets at the market of Harnok"),
            Told.of("Post", 0, "Sekulin", "denies", "that Kardovia fired rockets that struck the market of Harnok"),
            Told.of("Post", 1, "Abend", "states", "that the cholera in Ostrel came from the broken pump"),
            Told.of("Monitor", 0, "Renk", "states", "that cholera came to Ostrel from the broken pump"),
            Told.of("Monitor", 1, "Ortu", "denies", "the report"));

    private final Questions questions = Questions.load();

    private static List<String> positions(Question question) {
        return question.positions().stream()
                .map(taken -> taken.telling().voice() + " " + taken.position().label())
                .sorted()
                .toList();
    }

    @Test
    void claimsOnOnePropositionStandTogetherWhoeverSaysThem() {
        assertThat(questions.of(TELLINGS))
                .map(QuestionsTest::positions)
                .containsExactlyInAnyOrder(
                        List.of("Baranik denies", "Lisak affirms", "Sekulin denies"),
                        List.of("Abend affirms", "Ortu denies", "Renk affirms"));
    }

    @Test
    void aDenialThatOnlyPointsIsOfWhatIsToldBeforeIt() {
        Question question = questions.of(TELLINGS).stream()
                .filter(each -> positions(each).contains("Ortu denies"))
                .findFirst()
                .orElseThrow();
        assertThat(question.positions())
                .anySatisfy(
                        taken -> assertThat(taken.why()).startsWith("denies what is told before it: “that cholera"));
        assertThat(question.isContested()).isTrue();
    }

    @Test
    void aVoiceThatContradictsNobodyButItselfMakesNoContest() {
        List<Telling> alone = List.of(
                Told.of("Herald", 0, "Lisak", "states", "Kardovia fired the rockets that struck the market of Harnok"),
                Told.of(
                        "Post",
                        0,
                        "Lisak",
                        "denies",
                        "that Kardovia fired the rockets that struck the market of Harnok"));
        assertThat(questions.of(alone))
                .singleElement()
                .satisfies(question -> assertThat(question.isContested()).isFalse());
    }

    @Test
    void theTitleIsAnAffirmedClause() {
        assertThat(questions.of(TELLINGS))
                .map(Question::title)
                .contains("Kardovia fired the rockets that struck the market of Harnok");
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Question> expected = questions.of(TELLINGS);
        for (int round = 0; round < 20; round++) {
            List<Telling> shuffled = new ArrayList<>(TELLINGS);
            Collections.shuffle(shuffled, random);
            assertThat(questions.of(shuffled))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(expected);
        }
    }
}
