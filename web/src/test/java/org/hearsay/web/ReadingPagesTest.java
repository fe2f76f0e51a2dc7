package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.text.LeftOut;
import org.hearsay.web.progress.Progress;
import org.hearsay.web.words.Links;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles, voices, search and questions asked, as the server answers them over a ledger. */
class ReadingPagesTest {
    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private Ledger ledger;
    private Server server;

    @BeforeEach
    void open() throws IOException {
        ledger = Ledger.open(Address.parse(folder.resolve("a.db").toString()), Ledger.Missing.MADE);
        server = Server.start(Settings.local(0), ledger, new Progress(), InstantSource.system(), failures::add);
    }

    @AfterEach
    void close() {
        server.close();
        ledger.close();
        assertThat(failures).isEmpty();
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private Document page(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        page.outputSettings().prettyPrint(false);
        return page;
    }

    private void add(Story... stories) {
        for (Story story : stories) {
            ledger.add(List.of(story.entry()));
        }
    }

    private static final Story RAIN = new Story("https://herald.example/rain", """
                    Nine die in Harnok

                    According to a report by Pallas, the minister said that nine people died in the market. The tyrant has fallen.

                    Anna Lisak denied the report. Rain fell on the town.

                    Read more: the best umbrellas""")
            .title("Nine die in Harnok")
            .leftOut(LeftOut.Kind.TEASER, "Read more: the best umbrellas")
            .says("Jan Sekulin", "the minister", "said", "states", "that nine people died in the market")
            .through("a report by Pallas")
            .killed("nine people", 9)
            .says("Anna Lisak", "Anna Lisak", "denied", "denies", "the report")
            .own("Rain fell on the town.");

    @Test
    void claimsAreMarkedInPlaceWithNotesBesideThem() throws Exception {
        add(RAIN);
        Document page = page(RAIN.path());
        assertThat(page.select("h1").text()).isEqualTo("Nine die in Harnok");
        Element claim = page.expectFirst("#" + RAIN.id(0));
        assertThat(claim.text()).isEqualTo("that nine people died in the market");
        assertThat(claim.classNames()).contains("claim", "t1", "v1");
        assertThat(claim.expectFirst(".fig").attr("data-told")).isEqualTo("exactly 9 · killed");
        assertThat(page.select(".src").eachText()).contains("the minister", "a report by Pallas", "Anna Lisak");
        assertThat(page.select(".cue").eachText()).containsExactly("said", "denied");
        Element note = page.expectFirst("#n2-1");
        assertThat(note.select("b").text()).isEqualTo("Jan Sekulin");
        assertThat(note.select(".chain li").eachText())
                .containsExactly("Harnok Herald", "a report by Pallas", "Jan Sekulin");
        assertThat(note.select("p").text()).isEqualTo("states: called here “the minister” correct");
        assertThat(page.expectFirst("#n3-2").text()).contains("Anna Lisak", "no carrier named", "denies");
        assertThat(page.expectFirst("#" + RAIN.id(2)).className()).isEqualTo("own");
        assertThat(page.select(".facts").text())
                .contains("Harnok Herald", "5 March 2025", "2 claims by 2 voices", "herald.example/rain");
    }

    @Test
    void whatIsShownOnDemandIsAskedForInTheAddressToo() throws Exception {
        add(RAIN);
        Document plain = page(RAIN.path());
        assertThat(plain.select("input[name=show][checked]")).isEmpty();
        assertThat(plain.expectFirst("#voice-all").hasAttr("checked")).isTrue();
        Document asked = page(RAIN.path() + "?show=figures&show=left-out&show=nonsense&voice=2");
        assertThat(asked.select("input[name=show][checked]").eachAttr("value")).containsExactly("figures", "left-out");
        assertThat(asked.expectFirst("#voice-2").hasAttr("checked")).isTrue();
        assertThat(asked.select(".reader").attr("class")).contains("one-voice", "show-figures", "show-left-out");
        assertThat(asked.select(".claim.lit").text()).isEqualTo("the report");
        assertThat(page(RAIN.path() + "?voice=99").expectFirst("#voice-all").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void whatWasLeftOutStandsInPlaceAndIsNamed() throws Exception {
        add(RAIN);
        Document page = page(RAIN.path());
        assertThat(page.select(".para.out .text").text()).isEqualTo("Read more: the best umbrellas");
        assertThat(page.select(".left-out-words").text()).contains("1 teaser");
    }

    @Test
    void theWordsOfThePageAreThoseOfTheArticle() throws Exception {
        add(RAIN);
        assertThat(page(RAIN.path()).select(".text").eachText())
                .containsExactly(
                        "Nine die in Harnok",
                        "According to a report by Pallas, the minister said that nine people died in the market. The tyrant has fallen.",
                        "Anna Lisak denied the report. Rain fell on the town.",
                        "Read more: the best umbrellas");
    }

    @Test
    void hostileWordsAreWords() throws Exception {
        String bad = "<img src=x onerror=alert(1)>\"'&lt;";
        Story story = new Story(
                        "file:///" + bad + ".txt", bad + " head\n\nA man named " + bad + " said " + bad + ".\n\nMore.")
                .title(bad + " head")
                .outlet(bad)
                .says(bad, bad, "said", "states", bad);
        add(story);
        for (String path : List.of(
                story.path(),
                "/search?q=act:states",
                "/voices?name=" + Links.encoded(bad),
                "/ask?q=" + Links.encoded(bad))) {
            Document page = page(path);
            assertThat(page.select("img")).as(path).isEmpty();
            assertThat(page.select("[onerror]")).as(path).isEmpty();
        }
        assertThat(page(story.path()).select("h1").text()).isEqualTo(bad + " head");
    }

    @Test
    void aStableLinkLeadsToAClaimInItsArticle() throws Exception {
        add(RAIN);
        HttpResponse<String> answer = get("/claims/" + RAIN.id(1));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith(RAIN.path() + "#" + RAIN.id(1));
        assertThat(get("/claims/c0").statusCode()).isEqualTo(404);
        assertThat(get("/articles/d0").body()).contains("No article at this address");
    }

    @Test
    void versionsOfAPageAreNamedWithWhatChanged() throws Exception {
        Story newer = new Story(
                        "https://herald.example/rain",
                        "Eight die\n\nthe minister said that eight people died in the market. More fell.")
                .title("Eight die")
                .says("Jan Sekulin", "the minister", "said", "states", "that eight people died in the market");
        add(RAIN, newer);
        Document page = page(newer.path());
        assertThat(page.select("#versions li").eachText())
                .containsExactly("Version 2 came in 1 Nov 2026 what changed in it", "Version 1 came in 1 Nov 2026");
        Document changes = page(newer.path() + "/changes");
        assertThat(changes.select(".state-line").text())
                .isEqualTo(
                        "From Version 1, which came in 1 Nov 2026, to Version 2 of 1 Nov 2026: 0 claims are the same; 1 changed, none new, 2 gone.");
        assertThat(changes.select(".two blockquote").eachText())
                .containsExactly("that nine people died in the market", "that eight people died in the market");
        assertThat(changes.select(".note").text()).contains("Nine die in Harnok");
        assertThat(get(RAIN.path() + "/changes").statusCode()).isEqualTo(404);
    }

    @Test
    void aHugeArticleComesInParts() throws Exception {
        StringBuilder text = new StringBuilder("A long story\n");
        for (int i = 0; text.length() < 2_000_000; i++) {
            text.append("Paragraph ")
                    .append(i)
                    .append(": the minister said that shop ")
                    .append(i)
                    .append(
                            " stayed open, and \uD83D\uDE80 flew over the town all the while, as it had done on every day before this one.\n");
        }
        Story story = new Story("file:///huge.txt", text.toString()).title("A long story");
        for (int i = 0; i < 1_200; i++) {
            int at = i * 9;
            story.says("Voice " + i % 300, "the minister", "said", "states", "that shop " + at + " stayed open");
        }
        add(story);
        Instant before = Instant.now();
        HttpResponse<String> first = get(story.path());
        Duration took = Duration.between(before, Instant.now());
        assertThat(first.body().length()).isLessThan(2_000_000);
        assertThat(took).isLessThan(Duration.ofSeconds(60));
        assertThat(first.body()).contains("Part 1 of ");
        HttpResponse<String> link = get("/claims/" + story.id(1_100));
        String location = link.headers().firstValue("location").orElseThrow();
        assertThat(location).contains("part=").endsWith("#" + story.id(1_100));
        Document part = page(location.substring(location.indexOf("/articles"), location.indexOf('#')));
        assertThat(part.expectFirst("#" + story.id(1_100)).text()).isEqualTo("that shop 9900 stayed open");
        assertThat(page(story.path() + "?part=999999").expectFirst(".pages").text())
                .startsWith("Before Part");
    }

    @Test
    void aParagraphWithoutEndIsCut() throws Exception {
        Story story = new Story("file:///endless.txt", "x".repeat(300_000) + " end");
        add(story);
        String body = get(story.path()).body();
        assertThat(body.length()).isLessThan(100_000);
        assertThat(body).contains("Part 1 of 8");
        assertThat(page(story.path() + "?part=8").select(".text").text()).endsWith("x end");
    }

    private static final Story LATER = new Story(
                    "https://post.example/later",
                    "Minister admits\n\nOn Monday Sekulin admitted that nine people died in the market. Sekulin the liar denied that shells fell.")
            .title("Minister admits")
            .outlet("Post")
            .published("2025-03-20")
            .says("Jan Sekulin", "Sekulin", "admitted", "admits", "that nine people died in the market")
            .says("Jan Sekulin", "Sekulin the liar", "denied", "denies", "that shells fell");

    private static final Story EARLIER = new Story(
                    "https://post.example/earlier",
                    "Minister denies\n\nMinister Jan Sekulin denied that nine people died in the market. All slept.")
            .title("Minister denies")
            .outlet("Post")
            .published("2025-03-04")
            .says("Jan Sekulin", "Minister Jan Sekulin", "denied", "denies", "that nine people died in the market");

    @Test
    void aVoiceHasItsPositionsStatementsNamesAndReversals() throws Exception {
        add(EARLIER, RAIN, LATER);
        Document page = page("/voices/Jan%20Sekulin");
        assertThat(page.select("h1").text()).isEqualTo("Jan Sekulin");
        assertThat(page.select(".state-line").text())
                .startsWith("Person. 4 claims on 1 question, told 4 to 20 Mar 2025: denies 2, admits 1, states 1.")
                .endsWith("1 reversal.");
        assertThat(page.select(".statements blockquote").eachText())
                .containsExactly(
                        "that nine people died in the market",
                        "that shells fell",
                        "that nine people died in the market",
                        "that nine people died in the market");
        assertThat(page.select(".strip a").eachAttr("aria-label"))
                .containsExactly(
                        "denies, 4 Mar 2025: “that nine people died in the market”",
                        "affirms, 5 Mar 2025: “that nine people died in the market”",
                        "affirms, 20 Mar 2025: “that nine people died in the market”");
        assertThat(page.select(".strip .turn")).hasSize(1);
        assertThat(page.select(".reversals b").eachText()).containsExactly("denies", "affirms");
        assertThat(page.select(".names caption").eachText())
                .containsExactly(
                        "Names", "Roles and descriptions", "Epithets, those of who used them", "Who carried the words");
        assertThat(page.select(".names tbody tr").eachText())
                .contains(
                        "Sekulin the liar Post 1",
                        "the minister Harnok Herald 1",
                        "Harnok Herald a report by Pallas 1");
    }

    @Test
    void aVoiceIsFoundByItsLastNameOrItsId() throws Exception {
        add(EARLIER);
        assertThat(page("/voices/sekulin").select("h1").text()).isEqualTo("Jan Sekulin");
        String id = Objects.requireNonNull(Objects.requireNonNull(
                                EARLIER.entry().claims().getFirst().source())
                        .actor())
                .id();
        assertThat(page("/voices/" + id).select("h1").text()).isEqualTo("Jan Sekulin");
        assertThat(get("/voices/Nobody").statusCode()).isEqualTo(404);
        assertThat(get("/voices?name=").statusCode()).isEqualTo(404);
    }

    @Test
    void whoMayBeMeantBySeveralIsAsked() throws Exception {
        add(
                EARLIER,
                new Story("file:///b", "Olga Sekulin said that rain fell. So.")
                        .says("Olga Sekulin", "Olga Sekulin", "said", "states", "that rain fell"));
        assertThat(page("/voices/Sekulin").select(".choices a").eachText())
                .containsExactlyInAnyOrder("Jan Sekulin", "Olga Sekulin");
    }

    @Test
    void aNameThatNoPathCarriesIsFoundBehindIt() throws Exception {
        String name = "AC/DC; 100%";
        Story story = new Story("file:///b", "AC/DC; 100% said that rain fell. So.")
                .says(name, name, "said", "states", "that rain fell");
        add(story);
        String link = page(story.path()).select(".notes b a").attr("href");
        assertThat(page(link).select("h1").text()).isEqualTo(name);
    }

    @Test
    void aSearchFindsClaimsAndTheirQuestions() throws Exception {
        add(EARLIER, RAIN, LATER);
        Document page = page("/search?q=died+voice:Sekulin");
        assertThat(page.select("#h-claims").text()).isEqualTo("3 claims, newest first");
        assertThat(page.select(".statements .hit").eachText()).containsExactly("died", "died", "died");
        assertThat(page.select(".nearest h3").eachText()).containsExactly("Nine people died in the market");
        assertThat(page.select(".statements time").eachAttr("datetime"))
                .containsExactly("2025-03-20", "2025-03-05", "2025-03-04");
    }

    @Test
    void aLongListGoesOnWhereItEnded() throws Exception {
        StringBuilder text = new StringBuilder("Jan Sekulin said much.\n");
        for (int i = 0; i < 120; i++) {
            text.append("So that shop ").append(i).append(" closed.\n");
        }
        Story story = new Story("file:///many", text.toString());
        for (int i = 0; i < 120; i++) {
            story.says("Jan Sekulin", "Jan Sekulin", "said", "states", "that shop " + i + " closed");
        }
        add(story);
        for (String path : List.of("/search?q=shop", "/voices/Jan%20Sekulin")) {
            List<String> found = new ArrayList<>();
            String next = path;
            for (int i = 0; i < 4 && !next.isEmpty(); i++) {
                Document page = page(next);
                found.addAll(page.select(".statements blockquote").eachText());
                next = page.select("a[rel=next]").attr("href").replaceFirst("#.*", "");
            }
            assertThat(found).as(path).hasSize(120).doesNotHaveDuplicates();
        }
    }

    @Test
    void aFilterThatCannotBeReadIsExplained() throws Exception {
        HttpResponse<String> answer = get("/search?q=rain+act:dances");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
                .startsWith("The filter was not understood At character");
        assertThat(Jsoup.parse(answer.body()).select("#q").attr("value")).isEqualTo("rain act:dances");
        assertThat(get("/search?q=contested:yes").body()).contains("asks for questions, not for claims");
    }

    @Test
    void whereNothingFitsItIsToldWhatToDrop() throws Exception {
        add(RAIN);
        assertThat(page("/search?q=died+umbrella").select(".box a").eachText()).containsExactly("without umbrella");
        assertThat(page("/search?q=umbrella").select(".box").text()).contains("No claim fits", "Begin anew");
        assertThat(page("/search").select("#results").text()).isEmpty();
    }

    @Test
    void aQuestionInPlainWordsIsAnsweredByTheNearest() throws Exception {
        add(EARLIER, RAIN, LATER);
        Document page = page("/ask?q=did+nine+people+die+at+the+market%3F");
        assertThat(page.select("#h-meant").text()).isEqualTo("Nearest question");
        assertThat(page.expectFirst(".nearest h3").text()).isEqualTo("Nine people died in the market");
        assertThat(page.select("#ask").attr("value")).isEqualTo("did nine people die at the market?");
    }

    @Test
    void whereNoQuestionHasTheWordsClaimsThatHaveSomeAreShown() throws Exception {
        add(EARLIER, RAIN, LATER);
        assertThat(page("/ask?q=where+did+shells+fall")
                        .select(".statements blockquote")
                        .eachText())
                .containsExactly("that shells fell");
        assertThat(page("/ask?q=zebras").text()).contains("Nothing in this ledger has these words");
        assertThat(page("/ask?q=of+the").text()).contains("has no word to look for");
        assertThat(page("/ask").select(".box")).isEmpty();
    }
}
