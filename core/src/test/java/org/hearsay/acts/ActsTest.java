package org.hearsay.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActsTest {
    private static final Acts ACTS = Acts.load();

    private static Judgement judge(String marked) {
        return Marked.of(marked).judgedBy(ACTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [source Ortu] [cue told reporters] [content that the dam holds].                        | STATES
            [source Ortu] [cue issued a statement denying] [content the raid].                      | DENIES
            [source The army] [cue could not immediately say] [content when the raid began].        | STATES
            [source He] [cue has repeatedly been accused of] [content theft].                       | ACCUSES
            [source The town] [cue was quick to condemn] [content the raid].                        | CRITICIZES
            [source Ortu] [cue went on to say] [content that the dam holds].                        | STATES
            [source The clerk] [cue was quoted as saying] [content the vault was empty].            | STATES
            [source Ortu] [cue expressed deep concern] [content about the arrests].                 | CRITICIZES
            [source their] [cue claim] [content that the mill had burned] was read out.             | ALLEGES
            [source The rebels] [cue claimed responsibility for] [content the blast].               | ADMITS
            [source The ministry] [cue called] [content it "disinformation"].                       | DENIES
            [source She] [cue called] [content the mayor a liar].                                   | CRITICIZES
            [source The rebels] [cue rejected] [content the offer of talks].                        | STATES
            [source The rebels] [cue rejected] [content the accusation].                            | DENIES
            [source Ortu] [cue asked] [content whether the dam was safe].                           | ASKS
            [source Ortu] [cue asked] [content the guards to leave].                                | URGES
            [source Ortu] [cue asked for] [content help].                                           | URGES
            [source Ortu] [cue said]: [content "Who opened the gates?"]                             | ASKS
            [source Ortu] [cue agreed] [content to pay].                                            | PROMISES
            [source Ortu] [cue agreed] [content that the dam was old].                              | CONFIRMS
            [source Ortu] [cue wants to know] [content who opened the gates].                       | ASKS
            [source Ortu] [cue said] [content he would repair the dam].                             | STATES
            [source The army] [cue would not confirm] [content the raid].                           | DECLINES
            [source The army] [cue refused to confirm] [content the raid].                          | DECLINES
            [source The army] [cue neither confirmed nor denied] [content the raid].                | DECLINES
            [source The army] [cue did not rule out] [content a raid].                              | STATES
            [source The papers] [cue showed] [content that the mill was sold].                      | REPORTS
            [source Ortu] [cue frobnicated] [content that the dam holds].                           | STATES
            [source An aide] [cue wrote in The Lun Post] [content that the dam holds].              | STATES
            [source The town] [cue offered passionate endorsements of] [content the plan].          | STATES
            """)
    void readsTheActFromTheHeadOfTheCue(String marked, Act act) {
        assertThat(judge(marked).act()).isEqualTo(act);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[source Ortu] [cue did not say] [content when she would go].",
                "[source Ortu] [cue never denied] [content it].",
                "[source She] [cue no longer believes] [content the report].",
                "[source No one] [cue warned] [content the town].",
                "[source Ortu] [cue failed to mention] [content the crack].",
                "[source Ortu] [cue stopped short of calling] [content him a liar].",
                "[source Ortu] [cue said nothing about] [content the crack].",
                "[source Ortu] spoke without [cue naming] [content the miller].",
                "[source Ortu] [cue avoided all mention of] [content the miller].",
                "[source Ortu] [cue doesn’t believe] [content it].",
                "[source Ortu] [cue cannot say] [content when the gates will open]."
            })
    void findsThatTheActIsNegated(String marked) {
        assertThat(judge(marked).negated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[source Ortu] [cue not only said] [content that the dam holds].",
                "[source Ortu] [cue made no secret of] [content her plan].",
                "[source Ortu] [cue has no doubt] [content that the dam holds].",
                "[source Ortu] [cue denied] [content that she had not gone].",
                "[source Ortu] [cue declined to say] [content when].",
                "[source Ortu] [cue said, without naming the miller,] [content that the mill burns]."
            })
    void doesNotTakeOtherNegationsForTheActs(String marked) {
        assertThat(judge(marked).negated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[source Ortu] [cue would deny] [content it].",
                "[source Ortu] [cue will announce] [content her plan].",
                "If [source he] [cue says] [content that], he lies.",
                "[source Ortu] [cue could be expected to say] [content that].",
                "She wanted [source him] to [cue denounce] [content the raid].",
                "The mayor urged [source him] to [cue press for] [content a truce].",
                "Nobody asked whether [source he] [cue had confessed] [content the theft]."
            })
    void findsThatTheActIsHypothetical(String marked) {
        assertThat(judge(marked).hypothetical()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[source Ortu] [cue would like] [content to see the dam].",
                "[source Ortu] [cue would often say] [content that the dam holds].",
                "[source Ortu] [cue could not say] [content when].",
                "[source Ortu] [cue went on to say] [content that the dam holds].",
                "They met, with [source Ortu] [cue going on to say] [content that the dam holds].",
                "[source Ortu] called reporters to [cue denounce] [content the raid]."
            })
    void takesWhatWasDoneForDone(String marked) {
        assertThat(judge(marked).hypothetical()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [source Ortu] [cue said] [content that the dam holds].                             | CERTAIN
            [source Ortu] [cue said] [content that the dam may break].                         | POSSIBLE
            [source Ortu] [cue said] [content that the dam would probably break].              | PROBABLE
            [source Ortu] [cue said] [content the talks begin on 3 May].                       | CERTAIN
            [source Ortu] [cue said] [content she could not see the dam].                      | CERTAIN
            [source Ortu] [cue said] [content he would go if the gates opened].                | UNKNOWN
            [source Ortu] [cue said] [content the clerk who may have lied was dismissed].      | CERTAIN
            [source The rebels] [cue threatened] [content to burn the mill unless they left].  | UNKNOWN
            [source Ortu] [cue fears] [content that the dam is old].                           | POSSIBLE
            [source Ortu] [cue expects] [content the river to rise].                           | PROBABLE
            [source Ortu] [cue believes] [content that the dam holds].                         | CERTAIN
            [source Ortu] [cue doubts] [content that the dam holds].                           | PROBABLE
            [source Ortu] [cue asked] [content whether the dam holds].                         | UNKNOWN
            [source Ortu] [cue declined to say] [content when].                                | UNKNOWN
            [source Ortu] [cue did not say] [content when the troops would leave].             | UNKNOWN
            [source Ortu] [cue denied] [content that she may have lied].                       | CERTAIN
            [content The town] [cue reportedly] [content fell on Monday].                      | UNKNOWN
            [content The rebels] [cue are believed] [content to hold the mill].                | PROBABLE
            [content The rebels] [cue are said] [content to hold the mill].                    | UNKNOWN
            """)
    void readsTheCertaintyFromCueAndContent(String marked, Certainty certainty) {
        assertThat(judge(marked).certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [source Ortu] [cue said] [content that it did not fire].                                | NEGATIVE
            [source Ortu] [cue said] [content Russia has not asked China for help].                 | NEGATIVE
            [source Ortu] [cue saw] [content no signs of a truce].                                  | NEGATIVE
            [source Ortu] [cue said] [content "There is no hope."]                                  | NEGATIVE
            [source Ortu] [cue said] [content that Mr. Lun was not at home].                        | NEGATIVE
            [source Ortu] [cue said] [content the army had never fired].                            | NEGATIVE
            [source Ortu] [cue asked] [content the guards not to shoot].                            | NEGATIVE
            [source Ortu] [cue said] [content neither side fired].                                  | NEGATIVE
            [source Ortu] [cue said] [content they dont fire].                                      | NEGATIVE
            [source Ortu] [cue says] [content the army ‘never fired’].                              | NEGATIVE
            [source Ortu] [cue says] [content the army was “not there”].                            | NEGATIVE
            [source Ortu] [cue says] [content the army had ‘no guns’].                              | NEGATIVE
            [source Ortu] [cue said] [content they fired for “no reason”].                          | POSITIVE
            [source Ortu] [cue said] [content no more than ten had died].                           | POSITIVE
            [source Ortu] [cue said] [content the dam would hold not longer than a day].            | POSITIVE
            [source Ortu] [cue said] [content the dam no longer holds].                             | NEGATIVE
            [source Ortu] [cue did not say] [content that it fired].                                | POSITIVE
            [source Ortu] [cue denied] [content that it fired].                                     | POSITIVE
            [source Ortu] [cue said] [content the clerk who did not pay was dismissed].             | POSITIVE
            [source Ortu] [cue said] [content he failed to pay].                                    | POSITIVE
            [source Ortu] [cue said] [content he knew that it was not so].                          | POSITIVE
            [source Ortu] [cue said] [content it was not only loud but long].                       | POSITIVE
            [source Ortu] [cue said] [content they went with no food].                              | POSITIVE
            [source Ortu] [cue said] [content they had gone because nobody came].                   | POSITIVE
            """)
    void readsThePolarityOfTheMainClause(String marked, Polarity polarity) {
        assertThat(judge(marked).polarity()).isEqualTo(polarity);
    }

    @Test
    void theOutletsOwnWordsStateAsSurelyAsTheySay() {
        Text text = Text.of("The dam may not hold.");

        assertThat(ACTS.own(text, text.whole()))
                .isEqualTo(new Judgement(Act.STATES, false, false, Certainty.POSSIBLE, Polarity.NEGATIVE));
    }

    @Test
    void anAttributionByQuotationMarksAloneStates() {
        assertThat(judge("[content \"The dam holds.\"]").act()).isEqualTo(Act.STATES);
    }

    @Test
    void anyWordsInAnySpansAreJudgedAlikeTwice() {
        List<String> words = List.of(
                "said",
                "to",
                "not",
                "\"",
                "'",
                "’s",
                "n't",
                ",",
                ".",
                "?",
                "if",
                "that",
                "who",
                "refused",
                "call",
                "on",
                "of",
                "\n",
                "would",
                "claims",
                "𝔘𝔫",
                "é",
                "\ud800",
                "no",
                "[",
                "-",
                "cannot",
                "according",
                "neither",
                "confirm",
                "nor",
                "deny");
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder made = new StringBuilder();
            IntStream.range(0, 1 + random.nextInt(40))
                    .forEach(_ -> made.append(words.get(random.nextInt(words.size())))
                            .append(random.nextBoolean() ? " " : ""));
            Text text = Text.of(made.toString());
            List<Span> source = spans(random, text);
            List<Span> cue = spans(random, text);
            List<Span> content = spans(random, text);
            Judgement judgement = ACTS.judge(text, spans(random, text, 1).getFirst(), source, cue, content);

            assertThat(ACTS.judge(text, text.whole(), source, cue, content).act())
                    .as("seed %d: %s", seed, made)
                    .isEqualTo(judgement.act());
        }
    }

    private static List<Span> spans(Random random, Text text) {
        return spans(random, text, random.nextInt(4));
    }

    private static List<Span> spans(Random random, Text text, int count) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(text.length());
            spans.add(new Span(start, start + 1 + random.nextInt(text.length() - start)));
        }
        return spans;
    }
}
