package org.hearsay.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.Annotated;
import org.hearsay.encoder.Word;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private static final Chains CHAINS = new Chains();

    private static List<String> apart(String marked) {
        Annotated annotated = Annotated.parse(marked);
        return CHAINS.apart(annotated.article(), annotated.words(), annotated.attributions()).stream()
                .map(annotated::line)
                .toList();
    }

    private static List<String> apart(String outlet, String marked) {
        Annotated annotated = Annotated.parse(marked);
        Article article = Article.at("test", annotated.text()).outlet(outlet).build();
        return CHAINS.apart(article, annotated.words(), annotated.attributions()).stream()
                .map(annotated::line)
                .toList();
    }

    @Test
    void aPlainAttributionStaysAsItIs() {
        assertThat(apart("[source Dana Ortu] [cue said] [content that the dam holds]."))
                .containsExactly("Dana Ortu | said | that the dam holds");
    }

    @Test
    void theSourceStaysWholeBesideTheVoice() {
        Annotated annotated = Annotated.parse(
                "[cue According to] [source a report by the Daily Lamp citing two officials], [content talks have begun].");
        Attribution attribution = CHAINS.apart(annotated.article(), annotated.words(), annotated.attributions())
                .getFirst();
        assertThat(attribution.source())
                .isEqualTo(annotated.attributions().getFirst().source());
        assertThat(annotated.article().text().slice(attribution.voice())).isEqualTo("two officials");
    }

    @Test
    void aCommaBehindTheSourceIsNotTheVoices() {
        assertThat(apart("[source Peter Vale, the mayor,] [cue said] [content the bridge stays]."))
                .containsExactly("Peter Vale, the mayor | said | the bridge stays");
    }

    @Test
    void whatStandsBesideAMediumsReportCameThroughIt() {
        assertThat(
                        apart(
                                "[source The Daily Lamp] [cue reported] [content that the dam has cracked], with [source2 Ortu] [cue2 adding] [content2 that it will hold]."))
                .containsExactly(
                        "The Daily Lamp | reported | that the dam has cracked",
                        "Ortu | adding | that it will hold | via The Daily Lamp");
    }

    @Test
    void whoStandsBesideAPersonsWordIsNotCarriedByHim() {
        assertThat(
                        apart(
                                "[source Peter Vale] [cue said] [content that the dam has cracked], with [source2 Ortu] [cue2 adding] [content2 that it will hold]."))
                .containsExactly("Peter Vale | said | that the dam has cracked", "Ortu | adding | that it will hold");
    }

    @Test
    void perLeadsToItsSource() {
        assertThat(apart("[content The dam has cracked], [cue per] the Daily Lamp."))
                .containsExactly("the Daily Lamp | per | The dam has cracked");
    }

    @Nested
    class Cited {
        @Test
        void whoIsCitedInsideTheSourceIsTheVoice() {
            assertThat(
                            apart(
                                    "[cue According to] [source a report by the Daily Lamp citing two officials], [content talks have begun]."))
                    .containsExactly("two officials | According to | talks have begun | via the Daily Lamp");
        }

        @Test
        void whoIsCitedBehindTheSourceIsTheVoice() {
            assertThat(
                            apart(
                                    "[cue According to] [source Radio Vale], quoting a doctor at the town hospital, [content nobody was hurt]."))
                    .containsExactly("a doctor at the town hospital | According to | nobody was hurt | via Radio Vale");
        }

        @Test
        void aCiterBetweenSourceAndContentKeepsItsCue() {
            assertThat(
                            apart(
                                    "[source The Daily Lamp] [cue reported], citing two officials, [content that the dam has cracked]."))
                    .containsExactly("two officials | reported | that the dam has cracked | via The Daily Lamp");
        }

        @Test
        void aCiterAtTheEndIsTakenOutOfTheContent() {
            assertThat(
                            apart(
                                    "[source The Vale news agency] [cue reported] [content ten arrests citing a police officer in Ortu]."))
                    .containsExactly("a police officer in Ortu | reported | ten arrests | via The Vale news agency");
        }

        @Test
        void theCitedOneGoesBeforeHisStatement() {
            assertThat(
                            apart(
                                    "[source Reuters] [cue reported] [content ten arrests] citing a statement from the Vale police."))
                    .containsExactly("the Vale police | reported | ten arrests | via Reuters");
        }

        @Test
        void aVoiceThatWasMarkedAsTheSourceKeepsItsCarrier() {
            assertThat(
                            apart(
                                    "[content The dam has cracked], the Daily Lamp [cue reported], citing [source two officials]."))
                    .containsExactly("two officials | reported | The dam has cracked | via the Daily Lamp");
        }

        @Test
        void twoAttributionsOfOneClaimBecomeOne() {
            assertThat(
                            apart(
                                    "[source1 Reuters] [cue1 reported] [content1 ten arrests], [cue2 citing] [content2 two officials]."))
                    .containsExactly("two officials | reported | ten arrests | via Reuters");
            assertThat(
                            apart(
                                    "[content1 The dam has cracked], [source1 [source2 Reuters]] [cue1 reported], [cue2 citing] [content2 two officials]."))
                    .containsExactly("two officials | reported | The dam has cracked | via Reuters");
        }

        @Test
        void evidenceIsNobodysWord() {
            assertThat(
                            apart(
                                    "[source The minister] [cue said], citing rising costs, [content that the mill will close]."))
                    .containsExactly("The minister | said | that the mill will close");
            assertThat(
                            apart(
                                    "[source The Daily Lamp] [cue reported], citing census figures, [content that the town shrinks]."))
                    .containsExactly("The Daily Lamp | reported | that the town shrinks");
        }
    }

    @Nested
    class Quoted {
        @Test
        void theOneQuotedIsTheVoice() {
            assertThat(apart("[source Radio Vale] [cue quoted] [content a clerk as saying that the vault was empty]."))
                    .containsExactly("a clerk | as saying | that the vault was empty | via Radio Vale");
        }

        @Test
        void theOneQuotedIsTheVoiceHoweverItWasCut() {
            assertThat(apart("Radio Vale quoted [source a clerk] [cue as saying] [content that the vault was empty]."))
                    .containsExactly("a clerk | as saying | that the vault was empty | via Radio Vale");
        }

        @Test
        void daysAfterTheCueAreNoContent() {
            assertThat(
                            apart(
                                    "The vault was empty, [source Radio Vale] [cue cited] [content a clerk as saying on Sunday]."))
                    .containsExactly("a clerk | as saying | The vault was empty | via Radio Vale");
        }

        @Test
        void aMediumInThePassiveCarries() {
            assertThat(
                            apart(
                                    "[source Dana Ortu] [cue was quoted] by Radio Vale [content as saying that the dam holds]."))
                    .containsExactly("Dana Ortu | was quoted | that the dam holds | via Radio Vale");
        }

        @Test
        void withoutACarrierTheCueStaysWhole() {
            assertThat(apart("[source Dana Ortu] [cue was quoted as saying] [content that the dam holds]."))
                    .containsExactly("Dana Ortu | was quoted as saying | that the dam holds");
        }

        @Test
        void aColonLeadsToTheQuotedWords() {
            assertThat(apart("[source The Daily Lamp] [cue quotes] [content the mayor: “We were warned.”]"))
                    .containsExactly("the mayor | : | “We were warned.” | via The Daily Lamp");
        }
    }

    @Nested
    class Hosted {
        @Test
        void aMediumThatIsToldCarries() {
            assertThat(apart("[source Dana Ortu] [cue told] Radio Vale [content that the dam holds]."))
                    .containsExactly("Dana Ortu | told | that the dam holds | via Radio Vale");
            assertThat(apart("[content “It holds,”] [source Ortu] [cue told] CNN’s Jane Vale on Monday."))
                    .containsExactly("Ortu | told | “It holds,” | via CNN’s Jane Vale");
            assertThat(apart("[content “It holds,”] [source Ortu] [cue told] “Fox News Sunday.”"))
                    .containsExactly("Ortu | told | “It holds,” | via Fox News Sunday");
        }

        @Test
        void peopleWhoAreToldDoNot() {
            for (String addressee : List.of(
                    "reporters",
                    "President Putin",
                    "a news conference",
                    "the crowd",
                    "her",
                    "the White House press secretary")) {
                assertThat(apart("[source Ortu] [cue told] " + addressee + " [content that the dam holds]."))
                        .containsExactly("Ortu | told | that the dam holds");
            }
        }

        @Test
        void placesWherePeopleSpeakForThemselvesDoNot() {
            assertThat(apart("[source Ortu] [cue said] on Twitter [content that the dam holds]."))
                    .containsExactly("Ortu | said | that the dam holds");
        }

        @Test
        void theOutletItselfCarriesNothing() {
            assertThat(apart("The Daily Lamp", "[source Ortu] [cue told] the Lamp [content that the dam holds]."))
                    .containsExactly("Ortu | told | that the dam holds");
        }

        @Test
        void anInterviewIsCarriedByItsMedium() {
            assertThat(
                            apart(
                                    "[source Ortu] [cue said] in an interview with the Daily Lamp on Sunday [content that the dam holds]."))
                    .containsExactly("Ortu | said | that the dam holds | via the Daily Lamp");
            assertThat(apart("In a CNN interview, [source Ortu] [cue denied] [content the charge]."))
                    .containsExactly("Ortu | denied | the charge | via CNN");
            assertThat(apart(
                            "In remarks carried by state television, [source Ortu] [cue warned] [content of a flood]."))
                    .containsExactly("Ortu | warned of | a flood | via state television");
        }

        @Test
        void anInterviewBeforeTheWordsDoesNot() {
            assertThat(apart(
                            "After an interview with the Daily Lamp, [source Ortu] [cue denied] [content the charge]."))
                    .containsExactly("Ortu | denied | the charge");
        }

        @Test
        void theSameSourcesNextWordsAreCarriedToo() {
            Annotated told = Annotated.parse(
                    "[source She] [cue told] CNN [content that he lies] and [cue2 asked] [content2 why].");
            Attribution first = told.attributions().get(0);
            Attribution second = told.attributions().get(1);
            Attribution shared =
                    new Attribution(first.source(), first.source(), second.cue(), second.content(), List.of(), -1, 1);
            assertThat(CHAINS.apart(told.article(), told.words(), List.of(first, shared)).stream()
                            .map(told::line))
                    .containsExactly("She | told | that he lies | via CNN", "She | asked | why | via CNN");
        }

        @Test
        void anAddresseeMarkedAsContentIsTakenOut() {
            assertThat(apart("[source Ortu] [cue told] [content Reuters] [content that the dam holds]."))
                    .containsExactly("Ortu | told | that the dam holds | via Reuters");
            assertThat(apart("[source Ortu] [cue told] [content us] [content that the dam holds]."))
                    .containsExactly("Ortu | told | that the dam holds");
        }
    }

    @Nested
    class PassedOn {
        @Test
        void aCarrierBehindACompleteAttributionIsOfTheNearestOne() {
            assertThat(
                            apart(
                                    "[source A clerk] [cue denied] [content the report] and [cue2 called] it [content2 “a lie,”] as quoted by the BBC."))
                    .containsExactly("A clerk | denied | the report", "- | called | “a lie,” | via the BBC");
        }

        @Test
        void anAccordingToBehindACompleteAttributionCarriesIt() {
            assertThat(
                            apart(
                                    "[content “It holds,”] [source Ortu] [cue told] a meeting on Sunday, according to Radio Vale."))
                    .containsExactly("Ortu | told | “It holds,” | via Radio Vale");
        }

        @Test
        void anotherClausesSourceCarriesNothing() {
            assertThat(
                            apart(
                                    "[source Ortu] [cue did not disclose] [content the price], although her company paid two million, according to Mr. Vale."))
                    .containsExactly("Ortu | did not disclose | the price");
        }

        @Test
        void aStatementIsCarriedByWhoCarriedIt() {
            assertThat(
                            apart(
                                    "[content The army has left], [source a statement carried by the Vale news agency] [cue said]."))
                    .containsExactly("a statement | said | The army has left | via the Vale news agency");
        }

        @Test
        void aCueThatOnlyPassesOnMakesNoClaim() {
            assertThat(
                            apart(
                                    "[cue According to] [source Radio Vale], [content [source2 Ortu] [cue2 said] [content2 the dam holds]]."))
                    .containsExactly("Ortu | said | the dam holds | via Radio Vale");
        }

        @Test
        void aCarrierWithItsOwnCueAndContentMakesAClaim() {
            assertThat(
                            apart(
                                    "[source Radio Vale] [cue reported] [content that [source2 Ortu] [cue2 said] [content2 the dam holds]]."))
                    .containsExactly(
                            "Radio Vale | reported | that Ortu said the dam holds",
                            "Ortu | said | the dam holds | in 0");
        }

        @Test
        void whatSomebodyDidAccordingToAnotherIsTheOthersClaim() {
            assertThat(
                            apart(
                                    "[cue According to] [source an official], [content [source2 Ortu] [cue2 has begged] [content2 the guilds for help]]."))
                    .containsExactly(
                            "an official | According to | Ortu has begged the guilds for help",
                            "Ortu | has begged | the guilds for help | in 0");
        }

        @Test
        void anAccordingToWithContentOfItsOwnMakesAClaim() {
            assertThat(
                            apart(
                                    "[cue According to] [source Radio Vale], [content the mill by the old bridge burned down on Sunday and [source2 Ortu] [cue2 denied] [content2 the charge]]."))
                    .containsExactly(
                            "Radio Vale | According to | the mill by the old bridge burned down on Sunday and Ortu denied the charge",
                            "Ortu | denied | the charge | in 0");
        }
    }

    /** Words that every rule looks for, put together at random: whatever comes, each span lies in the text and each place is right. */
    @Test
    void anyAttributionsOfAnyTextGiveSoundOnes() {
        String[] words = {
            "the",
            "Daily",
            "Lamp",
            "Reuters",
            "’",
            "s",
            "citing",
            "quoted",
            "as",
            "saying",
            "told",
            "by",
            "according",
            "to",
            ",",
            ".",
            "“",
            "”",
            "interview",
            "with",
            "carried",
            "per",
            "was",
            "officials",
            "(",
            ")",
            ":",
            "\n\n",
            "-",
            "on",
            "Monday",
            "that",
            "\uD83D\uDE00"
        };
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("Ortu");
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(random.nextInt(5) == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
            }
            Annotated annotated = new Annotated(text.toString(), List.of());
            List<Attribution> given = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                List<Span> source = random.nextBoolean() ? List.of() : spans(annotated, random);
                int within = given.isEmpty() ? -1 : random.nextInt(given.size() + 1) - 1;
                given.add(new Attribution(
                        source, source, spans(annotated, random), spans(annotated, random), List.of(), within, 0.5));
            }
            List<Attribution> apart = CHAINS.apart(annotated.article(), annotated.words(), given);
            assertThat(apart).as("seed %d", seed).hasSizeLessThanOrEqualTo(given.size());
            for (int i = 0; i < apart.size(); i++) {
                assertThat(apart.get(i).within()).as("seed %d", seed).isBetween(-1, i - 1);
                assertThat(annotated.line(apart.get(i))).as("seed %d", seed).isNotEmpty();
            }
            assertThat(CHAINS.apart(annotated.article(), annotated.words(), given))
                    .as("seed %d", seed)
                    .isEqualTo(apart);
        }
    }

    private static List<Span> spans(Annotated annotated, Random random) {
        List<Word> all = annotated.words();
        int from = random.nextInt(all.size());
        int to = from + random.nextInt(Math.min(8, all.size() - from));
        return List.of(new Span(all.get(from).span().start(), all.get(to).span().end()));
    }
}
