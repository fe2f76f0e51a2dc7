package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.filter.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles, voices and search in a browser. */
class ReaderBrowserTest extends Browsing {
    private static final FoundClaim CLAIM = SampleLedger.get()
            .claims()
            .search(Filter.parse("act:denies dated:yes"), 1, null)
            .claims()
            .getFirst();

    private static final FoundClaim SCRAPED =
            SampleLedger.get()
                    .claims()
                    .search(Filter.parse("Butcher OR Suyan OR Tairen OR rockets"), 500, null)
                    .claims()
                    .stream()
                    .filter(found -> found.uri().endsWith("harrier-scraped.txt"))
                    .findFirst()
                    .orElseThrow();

    private static String article(FoundClaim found) {
        return "/articles/" + found.claim().document();
    }

    private String background(String selector) {
        return (String) page.evaluate("s => getComputedStyle(document.querySelector(s)).backgroundColor", selector);
    }

    @Test
    void aLinkToAClaimShowsItsWords() {
        go("/claims/" + CLAIM.claim().id());
        Locator claim = page.locator("#" + CLAIM.claim().id());
        assertThat(page.url()).endsWith(article(CLAIM) + "#" + CLAIM.claim().id());
        assertThat(claim.isVisible()).isTrue();
        assertThat(claim.evaluate("e => e.matches(':target')")).isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void switchesWorkWithAndWithoutScript(boolean script) {
        if (!script) {
            withoutScript();
        }
        go(article(SCRAPED));
        assertThat(page.locator(".para.out").first().isVisible()).isFalse();
        page.locator("#show-left-out").check();
        assertThat(page.locator(".para.out").first().isVisible()).isTrue();
        assertThat(background(".claim.v1")).isNotEqualTo("rgba(0, 0, 0, 0)");
        page.locator("#voice-2").check();
        assertThat(background(".claim.v1")).matches(".*[ ,/]0\\)");
        page.locator("#voice-all").check();
        page.locator("#show-plain").check();
        assertThat(page.locator(".notes").first().isVisible()).isFalse();
    }

    @Test
    void whatIsSwitchedOnCanBeLinkedTo() {
        go(article(SCRAPED));
        page.locator("#show-figures").check();
        page.locator("text=Link to this view").click();
        assertThat(path()).contains("show=figures");
        assertThat(page.locator("#show-figures").isChecked()).isTrue();
    }

    @Test
    void aNumberLeadsToItsNoteAndTheNoteBack() {
        go(article(CLAIM));
        page.locator(".text .badge").first().click();
        Locator note = page.locator(".notes > li:target");
        assertThat(note.count()).isEqualTo(1);
        note.locator("p a").first().click();
        assertThat(page.locator(".claim:target").count()).isEqualTo(1);
    }

    @Test
    void keysGoFromClaimToClaimAndOpenTheNote() {
        go(article(CLAIM));
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.evaluate("document.activeElement === document.querySelectorAll('[data-item]')[1]"))
                .isEqualTo(true);
        page.keyboard().press("k");
        page.keyboard().press("o");
        assertThat(page.url()).contains("#n");
    }

    @Test
    void theWordsOfEveryParagraphAreWhatWasRead() {
        go(article(SCRAPED));
        String text = SampleLedger.get()
                .entry(SCRAPED.claim().document())
                .orElseThrow()
                .document()
                .text();
        List<String> shown = page.locator(".text").allTextContents();
        assertThat(String.join("", shown).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void aSearchShowsResultsAsOneTypes() {
        go("/search");
        page.locator("#q").pressSequentially("rockets");
        page.locator("#h-claims").waitFor();
        assertThat(page.locator(".statements .hit").first().innerText()).isEqualToIgnoringCase("rockets");
        assertThat(path()).isEqualTo("/search?q=rockets");
    }

    @Test
    void aSearchWorksWithoutScript() {
        withoutScript();
        go("/search");
        page.locator("#q").fill("rockets");
        page.locator(".filter button").click();
        assertThat(page.locator(".statements > li").count()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"320", "400"})
    void nothingScrollsSideways(int pixels) {
        width(pixels);
        for (String path : paths()) {
            go(path);
            assertThat(overhang()).as(path).isLessThanOrEqualTo(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void aCheckerOfAccessibilityFindsNothingSerious(boolean dark) {
        if (dark) {
            dark();
        }
        for (String path : paths()) {
            go(path);
            assertThat(seriousFaults()).as(path).isEmpty();
        }
    }

    @Test
    void whenAndWhereAreToldApartWhereTheyShareALine() {
        width(400);
        go("/voices/Anton%20Sekulin");
        assertThat(page.locator(".statements > li > p").first().innerText()).contains(" · ");
    }

    private static List<String> paths() {
        return List.of(
                article(CLAIM),
                article(SCRAPED) + "?show=figures&show=times&show=own&show=epithets&show=left-out&voice=1",
                "/voices/Anton%20Sekulin",
                "/search?q=rockets",
                "/ask?q=who+fired+the+rockets");
    }

    @Test
    void onPaperThereAreWordsAndNotes() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        go(article(CLAIM));
        assertThat(page.locator(".aids").isVisible()).isFalse();
        assertThat(page.locator(".notes").first().isVisible()).isTrue();
    }
}
