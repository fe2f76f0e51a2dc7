package org.hearsay.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    private static final Figures FIGURES = Figures.load();

    private static List<Figure> read(String sentence) {
        Text text = Text.of(sentence);
        return FIGURES.in(text, text.whole());
    }

    private static String words(String sentence, @Nullable Span span) {
        return span == null ? "-" : Text.of(sentence).slice(span);
    }

    /** Number, counted, owner and happening of each figure. */
    private static List<String> told(String sentence) {
        return read(sentence).stream()
                .map(figure -> Text.of(sentence).slice(figure.spans()) + " | " + words(sentence, figure.counted())
                        + " | " + words(sentence, figure.owner()) + " | " + figure.happening())
                .toList();
    }

    @Test
    void aListComesApartWithOneOwnerOneHappeningAndOneTime() {
        String sentence =
                "As of Sunday night, the Ortuans lost 12 patrol boats, nine gliders and other aircraft, and nearly 40 tanks of old make.";
        assertThat(told(sentence))
                .containsExactly(
                        "12 | patrol boats | the Ortuans | LOST",
                        "nine | gliders and other aircraft | the Ortuans | LOST",
                        "nearly 40 | tanks | the Ortuans | LOST");
        assertThat(read(sentence))
                .allSatisfy(figure -> assertThat(words(sentence, figure.asOf())).isEqualTo("As of Sunday night"))
                .allSatisfy(figure -> assertThat(figure.scope()).isEqualTo(Figure.Scope.CUMULATIVE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            More than 300 Ortuan troops have been killed so far. | MORE_THAN | 300 | 301 | | PEOPLE
            Up to 30 houses burned and 4 people died.            | AT_MOST   | 30  |  | 30 | THINGS
            Between 40 and 50 people died.                       | BETWEEN   |     | 40 | 50 | PEOPLE
            Dozens of villagers fled.                            | AT_LEAST  |     | 24 | | PEOPLE
            Tens of thousands of villagers fled.                 | AT_LEAST  |     | 20000 | | PEOPLE
            Nearly 100 launchers were destroyed.                 | LESS_THAN | 100 |  | 99 | THINGS
            At least $3 billion was pledged.                     | AT_LEAST  | 3000000000 | 3000000000 | | MONEY
            They lost 30 percent of the territory.               | EXACT     | 30  | 30 | 30 | PERCENT
            It regained about 300 square miles.                  | ABOUT     | 300 |  |  | AREA
            """)
    void boundsSetLimits(
            String sentence,
            Bound bound,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Figure.Unit unit) {
        Figure figure = read(sentence).getFirst();
        assertThat(figure.bound()).isEqualTo(bound);
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.low()).isEqualTo(low);
        assertThat(figure.high()).isEqualTo(high);
        assertThat(figure.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A 21-year-old man spoke.",
                "Ortu, 43, spoke for the 10th time.",
                "He was on Flight 17 in 2014.",
                "On 12 May 2015 at 5 pm it rained for 30 minutes.",
                "The two leaders met in the past 20 days.",
                "It flew F-16 and Su-34 jets.",
                "Call 910-432-3383 or see Resolution 2254.",
                "One of them spoke.",
                "Two residents said so.",
                "Updated 10.10.2017 at 18:05.",
                "Last updated at Jul 282016."
            })
    void datesTimesAgesDurationsAndNamesAreNoFigures(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    @Test
    void eachNumberHasTheVerbItStandsBy() {
        assertThat(told("Ten civilians were killed and 25 others injured in a blast."))
                .containsExactly("Ten | civilians | - | KILLED", "25 | others | - | WOUNDED");
        assertThat(told("The raid left 5 guards dead and wounded at least 12."))
                .containsExactly("5 | guards | - | KILLED", "at least 12 | - | - | WOUNDED");
        assertThat(told("25 civilians killed 80 injured in rocket attacks."))
                .containsExactly("25 | civilians | - | KILLED", "80 | - | - | WOUNDED");
    }

    @Test
    void aNumberWithinAnotherSharesItsHappening() {
        assertThat(told("The blast killed 22 people, including five children and two medics."))
                .containsExactly(
                        "22 | people | - | KILLED", "five | children | - | KILLED", "two | medics | - | KILLED");
    }

    @Test
    void killedAndInjuredTogetherAreAffected() {
        assertThat(told("A bomb killed and injured scores of shoppers."))
                .containsExactly("scores | shoppers | - | AFFECTED");
    }

    @Test
    void theTollIsOfTheDead() {
        assertThat(told("The death toll in the raid rose to 115.")).containsExactly("115 | - | - | KILLED");
        assertThat(told("It brought the number of militant casualties to over 300."))
                .containsExactly("over 300 | militant casualties | - | AFFECTED");
    }

    @Test
    void ownersAreNamedInThePhraseTheBracketTheSubjectOrALink() {
        assertThat(told("Militias such as the Varo Brigade (more than 200 killed) left."))
                .containsExactly("more than 200 | - | the Varo Brigade | KILLED");
        assertThat(told("The strike destroyed three Ortu-held bridges."))
                .containsExactly("three | Ortu-held bridges | Ortu | DESTROYED");
        assertThat(told("Groups based in the hills lost 6 rockets.")).containsExactly("6 | rockets | Groups | LOST");
        assertThat(told("They shot down 3 drones belonging to the rebels."))
                .containsExactly("3 | drones | the rebels | SHOT_DOWN");
    }

    @Test
    void aSideWithoutANameOwnsItsFighters() {
        assertThat(told("The battle cost the lives of 30 regime forces and 29 insurgents."))
                .containsExactly("30 | regime forces | regime | KILLED", "29 | insurgents | - | KILLED");
        assertThat(told("They killed 12 Ortuan government troops."))
                .containsExactly("12 | Ortuan government troops | Ortuan government | KILLED");
        assertThat(told("Five anti-government fighters died."))
                .containsExactly("Five | anti-government fighters | - | KILLED");
    }

    @Test
    void whatIsSaidAgainInAnotherMeasureIsOneFigure() {
        assertThat(told("The front is less than two kilometres (one mile) long."))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("less than two kilometres");
    }

    @Test
    void aSumOfOneIncidentIsNoRunningTotal() {
        assertThat(read("In total 35 people died in the raid.").getFirst().scope())
                .isEqualTo(Figure.Scope.INCIDENT);
        assertThat(read("In total 35 people have died.").getFirst().scope()).isEqualTo(Figure.Scope.CUMULATIVE);
        assertThat(read("They need jets to destroy thousands of tanks.")
                        .getFirst()
                        .scope())
                .isNull();
    }

    @Test
    void aVerbWithAnObjectIsNotThatOfItsSubject() {
        assertThat(told("Over a dozen raids on the town killed at least seven people."))
                .last()
                .isEqualTo("at least seven | people | - | KILLED");
        assertThat(told("The army carried out 40 sorties targeting 13 camps."))
                .containsExactly("40 | sorties | - | LAUNCHED", "13 | camps | - | null");
    }

    @Test
    void thoseAmongTheKilledAreKilled() {
        assertThat(told("Among those killed were 105 children and 76 women."))
                .containsExactly("105 | children | - | KILLED", "76 | women | - | KILLED");
    }

    @Test
    void aTollIsFoundBeyondOtherNumbers() {
        assertThat(told("They put the death toll from the six-year conflict at more than 470000 people."))
                .containsExactly("more than 470000 | people | - | KILLED");
    }

    @Test
    void whatIsCountedEndsBeforeTheNextNumber() {
        assertThat(told("They destroyed more than 2000 oil tankers and dozens of refineries."))
                .containsExactly("more than 2000 | oil tankers | - | DESTROYED", "dozens | refineries | - | DESTROYED");
    }

    @Test
    void inAHeadlineTheNextVerbEndsWhatIsCounted() {
        assertThat(told("Ortuan Army Kills 11 Terrorists Destroy Their Posts."))
                .containsExactly("11 | Terrorists | - | KILLED");
    }

    @Test
    void onlyATimeIsATimeOfTheCount() {
        assertThat(read("Two pilots were killed, it was quoted as saying by local media.")
                        .getFirst()
                        .asOf())
                .isNull();
    }

    @Test
    void moneyTakesTheUsualCurrencyOfItsSign() {
        assertThat(read("Ortu pledged $3 million.").getFirst().currency()).isEqualTo("USD");
        assertThat(read("Ortu pledged 3 million rupees.").getFirst().currency()).isNull();
    }

    @Test
    void anArticleIsReadSentenceBySentence() {
        Article article = Article.at("a", "Ten died. Five fled the town. No one else came.")
                .build();
        assertThat(FIGURES.in(article))
                .extracting(Figure::happening)
                .containsExactly(Happening.KILLED, Happening.DISPLACED);
    }

    @Test
    void anyTextIsReadWithSpansInsideIt() {
        String[] parts = {
            "12",
            "3,000",
            " ",
            " ",
            " ",
            "killed",
            "soldiers",
            "of",
            "-",
            "$",
            "half",
            "a",
            "million",
            "and",
            "(",
            ")",
            "'s",
            "’",
            "more than",
            "at least",
            "between",
            "As of",
            "Monday",
            "percent",
            "km",
            "😀",
            "𝟙",
            "\n",
            ".",
            ",",
            "twenty",
            "first",
            "ten",
            "the",
            "Ortu",
            "lost",
            "1e300",
            "99999999999999999999999999999999999999999999",
            "to",
            "1/0",
            "in"
        };
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder built = new StringBuilder();
            for (int i = 0; i < 1 + random.nextInt(24); i++) {
                built.append(parts[random.nextInt(parts.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            Text text = Text.of(built.toString());
            List<Figure> figures = FIGURES.in(text, text.whole());
            assertThat(figures).as("seed " + seed).isEqualTo(FIGURES.in(text, text.whole()));
            assertThat(figures)
                    .as("seed " + seed)
                    .flatExtracting(Figure::spans)
                    .allMatch(span -> span.end() <= text.length());
        }
    }
}
