package org.hearsay.ledger.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.encoder.Model;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StanceTest {
    private static Vectors vectors;
    private static Statements statements;

    private final SameMatter matter = SameMatter.load();
    private final Stance stance = Stance.load();

    @BeforeAll
    static void load() {
        vectors = Vectors.load(Model.english().words(), 1);
        statements = Statements.load(vectors::of);
    }

    @AfterAll
    static void close() {
        vectors.close();
    }

    private static Statement statement(String text) {
        return statements.of(text, vectors.of(text));
    }

    private double same(String first, String second) {
        return matter.probability(Pair.of(statement(first), statement(second)));
    }

    @Test
    void vectorsHaveLengthOne() {
        float[] vector = vectors.of("The ministry denied the report.");
        double sum = 0;
        for (float value : vector) {
            sum += (double) value * value;
        }
        assertThat(vector).hasSize(Vectors.SIZE);
        assertThat(sum).isBetween(0.9999, 1.0001);
    }

    @Test
    void reportsOfOneEventAreLikelierTheSameThanOthers() {
        String first = "Russia has asked China for military aid, a US official said";
        assertThat(same(first, "Moscow asked China for military equipment, according to US officials"))
                .isGreaterThan(same(first, "A meteorite fell near the airport of Managua"));
    }

    @Test
    void itDoesNotMatterWhichComesFirst() {
        String first = "Fifteen people died when the roof fell in Riga";
        String second = "The roof of a Riga market collapsed and killed 15";
        assertThat(same(first, second)).isEqualTo(same(second, first));
    }

    @Test
    void withoutVectorsTermsAloneDecide() {
        Statement first = statements.of("Banksy was arrested in London");
        assertThat(matter.probability(Pair.of(first, statements.of("Police arrested Banksy in London"))))
                .isGreaterThan(matter.probability(Pair.of(first, statements.of("Apple sells a watch"))));
    }

    @Test
    void aTextThatCallsItAHoaxDisagreesMoreThanOneThatReportsIt() {
        Statement headline = statement("Graffiti artist Banksy arrested in London");
        double hoax = disagreement(
                headline,
                "The story of Banksy's arrest is a hoax.",
                "The artist was not arrested in London, police said.");
        double report = disagreement(
                headline,
                "Graffiti artist Banksy was arrested in London on Monday.",
                "Police held the artist for a day.");
        assertThat(hoax).isGreaterThan(report);
    }

    private double disagreement(Statement headline, String... sentences) {
        return stance.chances(
                        headline,
                        List.of(sentences).stream().map(StanceTest::statement).toList())
                .related()
                .disagree();
    }

    @Test
    void aTextAboutSomethingElseIsUnrelated() {
        Statement headline = statement("Graffiti artist Banksy arrested in London");
        assertThat(stance.chances(headline, List.of(statement("A meteorite fell near Managua in Nicaragua.")))
                        .position(0.5))
                .isEqualTo(Position.UNRELATED);
    }

    @Test
    void theChancesSumToOne() {
        Stance.Chances chances = stance.chances(statement("Is he dead?"), List.of(statement("He is alive.")));
        assertThat(chances.agree() + chances.disagree() + chances.discuss() + chances.unrelated())
                .isBetween(1 - 1e-9, 1 + 1e-9);
    }

    @Test
    void aPairTellsItsReasons() {
        assertThat(Pair.of(statements.of("Apple sold 15 watches"), statements.of("Apple sold 20 watches"))
                        .reasons())
                .startsWith("names 1.00 and 1.00, other terms 0.")
                .endsWith("numbers: 0 agree, 1 clash");
    }

    @Test
    void anEmptyTextIsComparedToo() {
        assertThat(same("", "")).isBetween(0.0, 1.0);
        assertThat(matter.probability(Pair.of(statements.of(""), statements.of("?"))))
                .isBetween(0.0, 1.0);
    }
}
