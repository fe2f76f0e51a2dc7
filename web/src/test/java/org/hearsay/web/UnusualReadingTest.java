package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.corrections.Signed;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.progress.Progress;
import org.hearsay.web.words.Isolated;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on paper, with text enlarged, in forced colours, and with names in other scripts and words without an end. */
class UnusualReadingTest extends Browsing {
    private static final String ENDLESS =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    private static final String ARABIC = "صحيفة الشرق (بيروت)";
    private static final String HEBREW = "הארץ (תל אביב)!";
    private static final String FIRED = "that the ninth brigade fired rockets at the market of Harnok";

    @TempDir
    private static Path folder;

    private static final List<Throwable> FAILURES = Collections.synchronizedList(new ArrayList<>());
    private static final List<String> SAMPLES = new ArrayList<>();
    private static final List<String> WRITTEN = new ArrayList<>();
    private static String question;
    private static String voice;
    private static Story arabic;
    private static Ledger ledger;
    private static Server server;

    private static Story story(String uri, String title, String outlet, String name, String act, String day) {
        return new Story(
                        uri,
                        title + "\n\nJan Baranik said " + FIRED
                                + ". Ann Lee said that 12 people were killed in Harnok.")
                .title(title)
                .outlet(outlet)
                .published(day)
                .says(name, "Jan Baranik", "said", act, FIRED)
                .says(name, "Ann Lee", "said", "states", "that 12 people were killed in Harnok");
    }

    @BeforeAll
    static void open() throws Exception {
        ledger = Ledger.open(Address.parse(folder.resolve("a.db").toString()), Ledger.Missing.MADE);
        arabic = story(
                "https://ar.example/أخبار/(17).html",
                "مقتل 17 شخصاً في هرنوك!",
                ARABIC,
                HEBREW,
                "states",
                "2025-03-04");
        List<Story> stories = List.of(
                arabic,
                story("https://he.example/b", "17 הרוגים (עדכון)", HEBREW, HEBREW, "states", "2025-03-14"),
                story(
                        "file:///" + "without_any_blank_".repeat(9) + ".html",
                        ENDLESS,
                        "The " + ENDLESS,
                        ENDLESS,
                        "denies",
                        "2025-03-20"));
        stories.forEach(story -> ledger.add(List.of(story.entry())));
        server = Server.start(Settings.local(0), ledger, new Progress(), InstantSource.system(), FAILURES::add);
        question = "/questions/"
                + ledger.questions().list(Filter.parse("rockets"), 1).getFirst().id();
        voice = "/voices?name=" + URLEncoder.encode(HEBREW, StandardCharsets.UTF_8);
        ledger.corrections()
                .position(arabic.id(0), Position.HEDGES, new Signed("محمد (محرر)", Instant.EPOCH, "هل؟ " + ENDLESS));
        WRITTEN.addAll(List.of(
                "/",
                "/?q=brigade",
                question,
                question + "/correct",
                "/claims/" + arabic.id(0) + "/correct",
                "/corrections",
                voice,
                "/voices/" + ENDLESS,
                "/voices",
                "/articles",
                "/search?q=brigade",
                "/ask?q=" + ENDLESS));
        stories.forEach(story -> WRITTEN.add(story.path()));
        SAMPLES.addAll(List.of(
                "/",
                "/?q=Harnok",
                "/?q=zzz",
                "/?q=act:sings",
                "/questions/"
                        + SampleLedger.get()
                                .questions()
                                .list(Filter.parse("contested:yes"), 1)
                                .getFirst()
                                .id(),
                "/voices/Anton%20Sekulin",
                "/figures",
                "/figures/"
                        + SampleLedger.get()
                                .series()
                                .overview(Filter.EVERYTHING)
                                .series()
                                .getFirst()
                                .id(),
                "/search?q=rockets",
                "/nowhere",
                "/api"));
    }

    @AfterAll
    static void close() {
        server.close();
        ledger.close();
        assertThat(FAILURES).isEmpty();
    }

    private void written(String path) {
        page.navigate("http://127.0.0.1:" + server.port() + path);
    }

    private void enlarge() {
        page.evaluate("document.documentElement.style.fontSize = '200%'");
    }

    private void print() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    private String style(String selector, String property) {
        return (String) page.locator(selector)
                .first()
                .evaluate("(its, property) => getComputedStyle(its).getPropertyValue(property)", property);
    }

    /** Where words begin on their line, in pixels from the left; they stand within the first of these elements that has them. */
    private double left(String selector, String words) {
        return ((Number) page.evaluate("""
                ([selector, words]) => {
                  for (const element of document.querySelectorAll(selector)) {
                    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
                    while (walker.nextNode()) {
                      const at = walker.currentNode.data.indexOf(words);
                      if (at >= 0) {
                        const range = document.createRange();
                        range.setStart(walker.currentNode, at);
                        range.setEnd(walker.currentNode, at + words.length);
                        return range.getBoundingClientRect().left;
                      }
                    }
                  }
                  return -1;
                }""", List.of(selector, words))).doubleValue();
    }

    private void assertInOrder(String selector, String... words) {
        double before = -1;
        for (String each : words) {
            double at = left(selector, each);
            assertThat(at).as(each + " in " + selector).isGreaterThan(before);
            before = at;
        }
    }

    /** How many of the texts of a drawing cover others of it. */
    private int covered(String selector) {
        return ((Number) page.evaluate("""
                selector => [...document.querySelectorAll(selector)].map(drawing => {
                  const boxes = [...drawing.querySelectorAll('text')].map(its => its.getBoundingClientRect())
                    .filter(box => box.width > 0).sort((a, b) => a.left - b.left);
                  return boxes.filter((box, i) => i > 0 && box.left < boxes[i - 1].right).length;
                }).reduce((a, b) => a + b, 0)""", selector)).intValue();
    }

    @Test
    void namesFromRightToLeftLeaveOurLinesTheirOrder() {
        written(question);
        assertInOrder(".timeline th small", "صحيفة", "1 more way");
        assertInOrder(".changes li:last-child", "First to", "הארץ", "in ", "صحيفة");
        written(voice);
        assertThat(page.locator(".names td a").first().innerText())
                .isEqualTo(Isolated.of(HEBREW) + ", " + Isolated.of(ARABIC));
        written(question + "/correct");
        assertInOrder(".marked .small bdi", "صحيفة", "4 Mar 2025");
        written(arabic.path());
        assertInOrder(".facts a bdi", "https", "أخبار", "(17).html");
    }

    @Test
    void theNumberOfAVoiceStandsBehindTheWordsWhateverTheirScript() {
        written(arabic.path());
        assertThat(style(".text .badge", "unicode-bidi")).isEqualTo("isolate");
        assertThat(style(".text .badge", "direction")).isEqualTo("ltr");
        assertThat(page.locator("h1").evaluate("its => its.matches(':dir(rtl)')"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 400, 640})
    void wordsWithoutAnEndDoNotScrollSideways(int pixels) {
        width(pixels);
        for (String path : WRITTEN) {
            written(path);
            assertThat(overhang()).as(path).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void textOfTwiceTheSizeDoesNotScrollSideways() {
        for (String path : WRITTEN) {
            written(path);
            enlarge();
            assertThat(overhang()).as(path).isLessThanOrEqualTo(0);
        }
        for (String path : SAMPLES) {
            go(path);
            enlarge();
            assertThat(overhang()).as(path).isLessThanOrEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {672, 794})
    void nothingIsCutOnPaper(int pixels) {
        width(pixels);
        print();
        for (String path : WRITTEN) {
            written(path);
            assertThat(overhang()).as(path).isLessThanOrEqualTo(0);
        }
        for (String path : SAMPLES) {
            go(path);
            assertThat(overhang()).as(path).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void noDateOfAnAxisCoversAnother() {
        for (String path : List.of(SAMPLES.get(4), SAMPLES.get(5), SAMPLES.get(7))) {
            go(path);
            enlarge();
            assertThat(covered(".axis, .figures thead svg"))
                    .as("enlarged " + path)
                    .isZero();
        }
        width(794);
        print();
        for (String path : List.of(SAMPLES.get(4), SAMPLES.get(5), SAMPLES.get(7))) {
            go(path);
            assertThat(covered(".axis, .figures thead svg"))
                    .as("on paper " + path)
                    .isZero();
        }
    }

    @Test
    void paperTellsWhatWasAskedAndHasNoControls() {
        print();
        for (String path :
                List.of("/?q=Harnok", "/figures?q=Harnok", "/articles?q=Harnok", "/search?q=Harnok", "/ask?q=Harnok")) {
            go(path);
            assertThat(page.locator(".on-paper").innerText()).as(path).contains("Harnok");
            assertThat(page.locator("button:visible, input:visible, nav:visible")
                            .count())
                    .as(path)
                    .isZero();
        }
        go("/");
        assertThat(page.locator(".on-paper").count()).isZero();
        assertThat(page.locator(".questions-head").isVisible()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        go("/?q=Harnok");
        assertThat(page.locator(".on-paper").isVisible()).isFalse();
    }

    @Test
    void aCorrectionIsToldOnPaperWithoutItsUndoing() {
        print();
        written(question);
        assertThat(page.locator(".corrected").first().innerText())
                .contains("محمد", "as read")
                .doesNotContain("Undo");
        assertThat(page.locator(".card .row").first().innerText()).isEqualTo("In the article, ¶2");
    }

    @Test
    void paperIsWhiteInTheDarkAndKeepsWhatLiesUnderWords() {
        dark();
        print();
        go(SAMPLES.get(4));
        assertThat(style("body", "background-color")).isEqualTo("rgb(255, 255, 255)");
        assertThat(style("body", "color")).isEqualTo("rgb(0, 0, 0)");
        assertThat(style("html", "color-scheme")).isEqualTo("light");
        for (String underlaid : List.of(".tag.strong", "blockquote b")) {
            assertThat(style(underlaid, "print-color-adjust")).as(underlaid).isEqualTo("exact");
        }
    }

    @Test
    void forcedColoursKeepWhatLiesUnderWordsAndLightUpOneVoice() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        written(question);
        assertThat(style("blockquote b", "background-color")).isNotEqualTo(style("body", "background-color"));
        written("/claims/" + arabic.id(0) + "/correct?kind=span");
        assertThat(style(".passage .content", "background-color")).isNotEqualTo(style(".passage", "background-color"));
        page.navigate(SampleServer.at("/claims/"
                + SampleLedger.get()
                        .claims()
                        .search(Filter.parse("act:denies"), 1, null)
                        .claims()
                        .getFirst()
                        .claim()
                        .id()));
        page.locator("#voice-1").check();
        assertThat(style(".text .claim.v1", "background-color"))
                .isNotEqualTo(style(".text .claim:not(.v1)", "background-color"));
    }
}
