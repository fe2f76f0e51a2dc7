package org.hearsay.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Beijing] denied it.                        | China, state, CN
            The denial came from [Beijing].             | China, state, CN
            [The Kremlin] denied it.                    | Russia, state, RU
            [Abu Dhabi] denied it.                      | United Arab Emirates, state, AE
            [Brussels] denied it.                       | European Union, organization, null
            They met in [Beijing].                      | nobody
            They met in central [Abu Dhabi].            | nobody
            He flew to [Beijing].                       | nobody
            He visited [Brussels].                      | nobody
            The road from [Damascus] to Homs is closed. | nobody
            It fell in the suburbs of [Damascus].       | nobody
            """)
    void seatIsTheGovernmentWhereItActsAndAPlaceWhereThingsHappen(String marked, String actor) {
        assertThat(Marked.of(marked).last()).isEqualTo(actor);
    }

    @Test
    void pronounIsNoPlaceWhereThingsHappen() {
        assertThat(Marked.of("The World Bank met in Beijing. [It] said so.").last())
                .isEqualTo("World Bank, organization, null");
    }

    @Test
    void aBodysNameIsWholeAsRecognized() {
        assertThat(Marked.of("[{ORGANIZATION Harnok Weir Syndicate SWS}] said so.")
                        .last())
                .isEqualTo("Harnok Weir Syndicate SWS, organization, null");
    }

    @Test
    void aKnownBodysNameEndsAsRecognizedInAHeadingOfCapitals() {
        assertThat(Marked.of("We read [{ORGANIZATION European Union}] Condemns Horrific Attack in Harnok.")
                        .last())
                .isEqualTo("European Union, organization, null");
    }

    @Test
    void aPersonsNameBeginsAfterAnotherThings() {
        assertThat(Marked.of("It was the worst since World War II [{PERSON Ahad Steifo}] said so.")
                        .last())
                .isEqualTo("Ahad Steifo, person, null");
    }

    @Test
    void aPersonMayBeCalledAsALakeIs() {
        assertThat(Marked.of("[UNICEF director {PERSON Anthony Lake}] said so.").last())
                .startsWith("Anthony Lake, person");
    }

    @Test
    void aBodysNounMayComeBeforeItsName() {
        assertThat(Marked.of("[The Britain-based Observatory] said so. The Harnok Observatory for Weirs watches.")
                        .last())
                .isEqualTo("Harnok Observatory for Weirs, organization, null");
    }

    @Test
    void manyInCapitalsAtTheBeginningAreNoName() {
        assertThat(Marked.of("Harnok: [Activists in Syria] said so.").naming()).isEqualTo(Naming.UNNAMED);
    }

    @Test
    void aCountrysNameMayHaveLostItsApostrophe() {
        assertThat(Marked.of("[Syrias army] said so.").last()).isEqualTo("Armed Forces of Syria, organization, SY");
    }

    @Test
    void surnameIsThePersonNamedInFullBefore() {
        assertThat(Marked.of("Jake Arlen met reporters. [Arlen] said so.").last())
                .isEqualTo("Jake Arlen, person, null");
    }

    @Test
    void chineseNamesAreShortenedToEitherPart() {
        String text = "Chinese Defense Minister Wei Donghai came. %s spoke.";
        assertThat(Marked.of(text.formatted("[Wei]")).last()).isEqualTo("Wei Donghai, person, CN");
        assertThat(Marked.of(text.formatted("[Donghai]")).last()).isEqualTo("Wei Donghai, person, CN");
    }

    @Test
    void koreanFamilyNameStandsFirst() {
        assertThat(Marked.of("Park Chul Soo left. [Park] said nothing.").last())
                .isEqualTo("Park Chul Soo, person, null");
    }

    @Test
    void hungarianNameMayBeTurned() {
        assertThat(Marked.of("Kovács László resigned. [Kovács] denied it.").names())
                .containsExactly("Kovács László");
    }

    @Test
    void officeAloneIsItsHolder() {
        assertThat(Marked.of(
                                "Ukrainian Finance Minister Olena Danko spoke on Monday. [The minister] said taxes will fall.")
                        .last())
                .isEqualTo("Olena Danko, person, UA");
    }

    @Test
    void officeOfAnotherCountryIsNotItsHolder() {
        assertThat(Marked.of("Ukrainian Finance Minister Olena Danko spoke. [The Polish finance minister] left.")
                        .last())
                .isEqualTo("Polish finance minister, unnamed, PL");
    }

    @Test
    void officeInAppositionGivesTheCountry() {
        assertThat(Marked.of("[Jake Arlen, the National Security Adviser of America], spoke.")
                        .last())
                .isEqualTo("Jake Arlen, person, US");
    }

    @Test
    void nameAfterARoleAndACommaIsTheHead() {
        assertThat(Marked.of("[Putin's own press secretary, Pyotr Danin], spoke.")
                        .last())
                .isEqualTo("Pyotr Danin, person, RU");
    }

    @Test
    void epithetIsTheOnlyOneLinkedToItsPossessor() {
        assertThat(Marked.of("Putin's press secretary, Pyotr Danin, spoke. [Putin's stooge] said more.")
                        .last())
                .isEqualTo("Pyotr Danin, person, RU");
        assertThat(Marked.of("Putin came. [Putin's stooge] said more.").last()).isEqualTo("nobody");
    }

    @Test
    void spokesmanSpeaksForHisBody() {
        Marked unnamed = Marked.of("[A spokesman of the Chinese Foreign Ministry in Beijing] denied it.");
        assertThat(unnamed.last()).isEqualTo("Ministry of Foreign Affairs of China, organization, CN");
        assertThat(unnamed.naming()).isEqualTo(Naming.UNNAMED);
        Marked named = Marked.of("[Chinese Foreign Ministry spokesman Wang Lin] denied it.");
        assertThat(named.last()).isEqualTo("Ministry of Foreign Affairs of China, organization, CN");
        assertThat(named.naming()).isEqualTo(Naming.NAMED);
    }

    @Test
    void statementGivesTheWordOfItsBody() {
        Marked information =
                Marked.of("According to [the latest information from the Ukrainian Defense Ministry], it fell.");
        assertThat(information.last()).isEqualTo("Ministry of Defense of Ukraine, organization, UA");
        assertThat(information.naming()).isEqualTo(Naming.DOCUMENT);
        assertThat(Marked.of("[A report by the Ukrainian Defense Ministry] denied it.")
                        .last())
                .endsWith("document, UA");
    }

    @Test
    void ministriesHaveOneNameHoweverTheyAreWritten() {
        List<String> names = Marked.of("[The Ukrainian Defense Ministry], [the Ministry of Defence of Ukraine] and"
                        + " [Ukraine's Defence Ministry] agree.")
                .names();
        assertThat(names).containsOnly("Ministry of Defense of Ukraine");
    }

    @Test
    void capitalsAndGovernmentsStandForStates() {
        assertThat(Marked.of("[Beijing] denied it.").last()).isEqualTo("China, state, CN");
        assertThat(Marked.of("[The Syrian regime] denied it.").last()).isEqualTo("Syria, state, SY");
        assertThat(Marked.of("[The Kremlin] denied it.").last()).isEqualTo("Russia, state, RU");
    }

    @Test
    void unnamedSourcesKeepTheirCountry() {
        Marked official = Marked.of("[An anonymous US official] spoke. [The official] said more.");
        assertThat(official.names()).containsExactly("US official", "US official");
        assertThat(official.last()).isEqualTo("US official, unnamed, US");
        assertThat(official.naming()).isEqualTo(Naming.UNNAMED);
        assertThat(Marked.of("[Several Ukrainian soldiers] said so.").last())
                .isEqualTo("Ukrainian soldiers, group, UA");
    }

    @Test
    void heIsWhoeverSpokeLast() {
        assertThat(Marked.of("Peter Arlen met Thomas Brandt. Arlen said it was late. [He] added nothing.")
                        .last())
                .isEqualTo("Peter Arlen, person, null");
    }

    @Test
    void pronounsAgreeInGender() {
        assertThat(Marked.of("Peter Arlen met Maria Brandt. [She] said it was late.")
                        .last())
                .isEqualTo("Maria Brandt, person, null");
    }

    @Test
    void relativePronounIsTheNameBefore() {
        assertThat(Marked.of("It met Maria Brandt, [who] said it was late.").last())
                .isEqualTo("Maria Brandt, person, null");
    }

    @Test
    void acronymIsTheNameItWasGivenWith() {
        assertThat(Marked.of("The Valley Farmers Union (VFU) met. [VFU] called it a lie.")
                        .last())
                .isEqualTo("Valley Farmers Union, organization, null");
        assertThat(Marked.of("[ISIS] claimed it.").last()).isEqualTo("Islamic State, organization, null");
    }

    @Test
    void bodyIsShortenedToTheLastWordOfItsKind() {
        assertThat(Marked.of("The Valley Farmers Union met. [The Union] called it a lie.")
                        .last())
                .isEqualTo("Valley Farmers Union, organization, null");
    }

    @Test
    void groupWithoutANameIsNobodysHe() {
        assertThat(Marked.of("A rebel group said it would fight. [He] left.").last())
                .isEqualTo("nobody");
    }

    @Test
    void mediaAreNamedLikeOtherBodies() {
        assertThat(Marked.of("[The Washington Post] reported it.").naming()).isEqualTo(Naming.NAMED);
        assertThat(Marked.of("It was in [the Marlow Times] today.").naming()).isEqualTo(Naming.NAMED);
        assertThat(Marked.of("[Local media] reported it.").naming()).isEqualTo(Naming.UNNAMED);
        assertThat(Marked.of("[Reuters] reported it.").last()).isEqualTo("Reuters, organization, null");
    }

    @Test
    void theArticlesOwnOutletIsTheOutlet() {
        assertThat(Marked.by("reuters.com", "[Reuters] could not confirm it.").naming())
                .isEqualTo(Naming.OUTLET);
        assertThat(Marked.by("The Marlow Times", "[This newspaper] has seen it.")
                        .naming())
                .isEqualTo(Naming.OUTLET);
        assertThat(Marked.by("The Marlow Times", "[Reuters] reported it.").naming())
                .isEqualTo(Naming.NAMED);
    }

    @Test
    void outsideQuotationsTheAuthorIsI() {
        assertThat(Marked.of("\"It fell,\" he said. [I] believe him.").naming()).isEqualTo(Naming.OUTLET);
    }

    @Test
    void personBeforeAnAppositionIsTheHeadWithoutACommaToo() {
        String named = "Jake Arlen, person, null";
        assertThat(Marked.of("[Jake Arlen a doctor at the clinic] said so.").last())
                .isEqualTo(named);
        assertThat(Marked.of("[Jake Arlen head of the union] said so.").last()).isEqualTo(named);
        assertThat(Marked.of("[Arlen adviser Maria Brandt] said so.").last()).isEqualTo("Maria Brandt, person, null");
    }

    @Test
    void personAfterARoleAndItsComplementIsTheHead() {
        assertThat(Marked.of("[The mayor of Aleppo Jake Arlen] said so.").last())
                .startsWith("Jake Arlen, person");
        assertThat(Marked.of("[A source close to Jake Arlen] said so.").last()).endsWith("unnamed, null");
    }

    @Test
    void bodyBeforeAnAppositionIsTheHead() {
        assertThat(Marked.of("[The Valley Farmers Union a local group] met.").last())
                .isEqualTo("Valley Farmers Union, organization, null");
    }

    @Test
    void recognizedNamesTellWhereABodysNameEnds() {
        assertThat(Marked.of("[a member of the {ORGANIZATION Weir Coalition} {PERSON Samo Nashir}] denied it.")
                        .last())
                .isEqualTo("Samo Nashir, person, null");
        assertThat(Marked.of("[the {ORGANIZATION Office of the High Steward for Human Rights}] denied it.")
                        .last())
                .isEqualTo("Office of the High Steward for Human Rights, organization, null");
        assertThat(Marked.of("[{ORGANIZATION Physicians for Human Rights}] denied it.")
                        .last())
                .isEqualTo("Physicians for Human Rights, organization, null");
    }

    @Test
    void nounAfterABodysNameMeansThatBody() {
        assertThat(Marked.of("[The Valley Farmers Union group] met.").last())
                .isEqualTo("Valley Farmers Union, organization, null");
    }

    @Test
    void namesJoinedByAndAreNamed() {
        assertThat(Marked.of("[Jake Arlen and other farmers] said so.").naming())
                .isEqualTo(Naming.NAMED);
        assertThat(Marked.of("[Farmers and millers] said so.").naming()).isEqualTo(Naming.UNNAMED);
    }

    @Test
    void statesInThePluralAreNoGovernment() {
        assertThat(Marked.of("The Syrian government met. [Western nations] said so.")
                        .last())
                .isEqualTo("Western nations, group, null");
    }

    @Test
    void governmentLeftOpenIsNamedAllTheSame() {
        assertThat(Marked.of("[The government] denied it.").naming()).isEqualTo(Naming.NAMED);
    }

    @Test
    void lostApostropheIsUnderstoodInATextWithoutAny() {
        assertThat(Marked.of("It fell. It rose. It fell again. [Russias defense ministry] said so.")
                        .last())
                .isEqualTo("Ministry of Defense of Russia, organization, RU");
    }

    @Test
    void phraseDoesNotReachOverTheBeginningOfAMention() {
        assertThat(Marked.of("It fell within two days [several sources] said.").last())
                .isEqualTo("sources, group, null");
    }

    @Test
    void surnameThatIsAlsoACapitalsNameIsThePerson() {
        assertThat(Marked.of("Valeska Paris left the church. [Paris] said she was glad.")
                        .last())
                .isEqualTo("Valeska Paris, person, null");
    }

    @Test
    void pronounFindsTheLastPersonNamedFarBack() {
        assertThat(Marked.of("Peter Arlen fell. " + "It rained all day. ".repeat(6) + "[He] lay there.")
                        .last())
                .isEqualTo("Peter Arlen, person, null");
    }

    @Test
    void pronounFindsANameThatNothingElseShowsToBeAPersons() {
        assertThat(Marked.of("The dog bit Zorvan Kelltrip. Then [he] ran.").last())
                .isEqualTo("Zorvan Kelltrip, person, null");
    }

    @Test
    void pronounInReportedSpeechMayBeTheSpeaker() {
        Marked marked = Marked.of("[Peter Arlen] said [he] was late.");
        Actor speaker = marked.first().orElseThrow();
        assertThat(marked.spokenBy(speaker)).contains(speaker);
    }

    @Test
    void wordsInCapitalsBesideANameAreNoneOfIt() {
        assertThat(Marked.of("It fell. REUTERS Peter Arlen spoke. [Arlen] left.")
                        .last())
                .isEqualTo("Peter Arlen, person, null");
    }

    @Test
    void documentsWithANameAreDocuments() {
        assertThat(Marked.of("They sent it. [A Coalition Letter to NATO] asks for help.")
                        .naming())
                .isEqualTo(Naming.DOCUMENT);
    }

    @Test
    void committeesAreBodies() {
        assertThat(Marked.of("Then [the Valley Coordination Committees] said so.")
                        .last())
                .isEqualTo("Valley Coordination Committees, organization, null");
    }

    @Test
    void reportsAreDocumentsAndBareOnesNobodys() {
        Marked report = Marked.of("According to [a report by The Washington Post], it fell.");
        assertThat(report.naming()).isEqualTo(Naming.DOCUMENT);
        assertThat(report.last()).isEqualTo("report by The Washington Post, document, null");
        assertThat(Marked.of("There were [reports] of it.").last()).isEqualTo("nobody");
    }

    @Test
    void twoTogetherAreNoSingleActor() {
        assertThat(Marked.of("[NATO and the US] said so.").last()).isEqualTo("nobody");
        assertThat(Marked.of("[The Valley Farmers Union (VFU) and NATO] said so.")
                        .last())
                .isEqualTo("nobody");
    }

    @Test
    void noMentionIsNone() {
        Cast cast = Marked.of("It reportedly fell.").cast();
        assertThat(cast.naming(List.of())).isEqualTo(Naming.NONE);
        assertThat(cast.actor(List.of(), Optional.empty())).isEmpty();
    }

    @Test
    void firstPersonIsTheSpeaker() {
        Marked marked = Marked.of("[Maria Brandt] said: \"[We] want peace.\"");
        Actor speaker = marked.first().orElseThrow();
        assertThat(marked.spokenBy(speaker)).contains(speaker);
        assertThat(marked.last()).isEqualTo("nobody");
    }

    @Test
    void usInCapitalsIsTheCountry() {
        assertThat(Marked.of("It seems [the US] knows.").last()).isEqualTo("United States, state, US");
    }

    @Test
    void sameActorHasTheSameIdEverywhere() {
        Actor one = Marked.of("[Beijing] spoke.").first().orElseThrow();
        Actor other = Marked.of("In May [China] spoke.").first().orElseThrow();
        assertThat(one).isEqualTo(other);
        assertThat(one.id()).isEqualTo("a" + Article.digest("China\0state"));
    }

    @Test
    void anyTextIsReadWithoutError() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String[] parts = {
            "Putin", "'s", "the", "A", "spokesman", "of", "Chinese", "Foreign", "Ministry", ",", ".", "\"", "\n\n",
                    "he", "who",
            "said", "(", ")", "U.S.", "é\uD83D\uDE00", "\uD800", "al-", "-", "J.", "and", "Ministry of", "Washington",
                    "’", "US", "\u0000"
        };
        Actors actors = Actors.load();
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            Article article = Article.at("random", text.toString()).build();
            Cast cast = actors.cast(article);
            Cast again = actors.cast(article);
            int length = article.text().length();
            for (int i = 0; i < 20; i++) {
                int start = random.nextInt(length);
                List<Span> mention = List.of(new Span(start, start + 1 + random.nextInt(length - start)));
                assertThat(cast.actor(mention, Optional.empty()))
                        .as("seed %d, text %s, mention %s", seed, text, mention)
                        .isEqualTo(again.actor(mention, Optional.empty()));
                assertThat(cast.naming(mention)).isNotNull();
            }
        }
    }

    @Test
    void longTextsTakeTimeInProportion() {
        String sentence =
                "Jake Arlen, a Syrian official, told Reuters that he and the minister had met Maria Brandt in Moscow. ";
        Article article = Article.at("long", sentence.repeat(2_000_000 / sentence.length()))
                .build();
        long start = System.nanoTime();
        Actors.load().cast(article);
        assertThat((System.nanoTime() - start) / 1_000_000_000.0).isLessThan(30);
    }
}
