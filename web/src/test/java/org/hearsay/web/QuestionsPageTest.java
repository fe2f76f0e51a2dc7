package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of questions, in a browser. */
class QuestionsPageTest extends Browsing {
    private static final List<String> STATES =
            List.of("/", "/?q=act:denies", "/?q=voice:Nobody", "/?q=act:sings", "/nowhere");

    private Locator rows() {
        return page.locator(".questions > li");
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void mostContestedQuestionsComeFirst() {
        go("/");
        assertThat(rows().count()).isEqualTo(25);
        assertThat(rows().first().locator(".tag").textContent()).isEqualTo("Contested");
        assertThat(rows().first().locator(".sides").innerText())
                .containsPattern("affirms?")
                .containsPattern("den(y|ies)")
                .containsPattern("origins?");
        assertThat(page.locator("#h-list").textContent()).startsWith("Questions 1 to 25 of ");
        named(AriaRole.LINK, "After").click();
        assertThat(path()).isEqualTo("/?page=2");
        assertThat(page.locator("#h-list").textContent()).startsWith("Questions 26 to ");
    }

    @Test
    void aFilterStandsInTheAddressAndEachPartOfItCanBeDropped() {
        go("/");
        page.fill("#q", "act:denies Harnok");
        named(AriaRole.BUTTON, "Show").click();
        assertThat(path()).isEqualTo("/?q=act%3Adenies+Harnok");
        int fitting = rows().count();
        assertThat(fitting).isBetween(1, 49);
        named(AriaRole.LINK, "Drop: the words Harnok").click();
        assertThat(path()).isEqualTo("/?q=act%3Adenies");
        assertThat(page.inputValue("#q")).isEqualTo("act:denies");
        assertThat(rows().count()).isGreaterThan(fitting);
    }

    @Test
    void aBarOfTheHistogramIsAFilter() {
        go("/");
        page.locator(".histogram a[href*='2025-03-10']").focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("q="));
        assertThat(path()).isEqualTo("/?q=on%3A2025-03-10");
        assertThat(page.locator(".chips").innerText()).contains("on 10 March 2025");
        assertThat(page.locator(".histogram svg a:not(.out)").count()).isEqualTo(1);
        assertThat(page.locator(".histogram svg a.out").count()).isPositive();
        named(AriaRole.LINK, "All dates").click();
        assertThat(path()).isEqualTo("/");
    }

    @Test
    void undatedArticlesAreReachedBesideTheHistogram() {
        go("/");
        page.locator(".histogram figcaption a").click();
        assertThat(path()).isEqualTo("/?q=dated%3Ano");
        assertThat(rows().count()).isPositive();
    }

    @Test
    void aQuestionIsOpened() {
        go("/");
        String title = rows().first().locator("h3").innerText();
        rows().first().locator("h3 a").click();
        assertThat(page.locator("h1").innerText()).isEqualTo(title);
    }

    @Test
    void aFilterThatIsNotUnderstoodIsToldAndKept() {
        Response response = page.navigate(SampleServer.at("/?q=act:sings"));
        assertThat(response.status()).isEqualTo(400);
        assertThat(page.getByRole(AriaRole.ALERT).innerText())
                .contains("At character 5: act: takes one of", "The list below is unfiltered.");
        assertThat(page.inputValue("#q")).isEqualTo("act:sings");
        assertThat(rows().count()).isEqualTo(25);
    }

    @Test
    void whatEmptiesAListIsTold() {
        go("/?q=Harnok%20voice:Nobody");
        assertThat(page.locator(".box").innerText())
                .contains("No question matches this filter", "Without voice:Nobody the filter would show");
        named(AriaRole.LINK, "Drop it").click();
        assertThat(rows().count()).isPositive();
    }

    @Test
    void keysMoveAndOpen() {
        go("/");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        assertThat(page.evaluate("document.activeElement.id"))
                .isEqualTo(rows().first().getAttribute("id"));
        page.keyboard().press("?");
        assertThat(named(AriaRole.DIALOG, "Keys").isVisible()).isTrue();
        page.keyboard().press("Escape");
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
        page.keyboard().type("jo");
        assertThat(page.inputValue("#q")).isEqualTo("jo");
        page.locator("h1").click();
        page.keyboard().press("j");
        page.keyboard().press("o");
        page.waitForURL("**/questions/*");
        assertThat(path()).startsWith("/questions/q");
    }

    @Test
    void allOfItWorksWithoutScript() {
        withoutScript();
        go("/");
        page.fill("#q", "act:denies");
        named(AriaRole.BUTTON, "Show").click();
        assertThat(path()).isEqualTo("/?q=act%3Adenies");
        assertThat(page.locator("[data-keys]").isVisible()).isFalse();
        page.locator(".histogram svg a").first().click();
        assertThat(path()).contains("on%3A");
        rows().first().locator("h3 a").click();
        assertThat(page.locator("h1").isVisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 400, 640})
    void nothingScrollsSideways(int pixels) {
        width(pixels);
        for (String state : STATES) {
            go(state);
            assertThat(overhang()).as(state).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void inTheDarkTheGroundIsDark() {
        dark();
        go("/");
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(20, 22, 26)");
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void aCheckerOfAccessibilityFindsNothingSerious(boolean dark) {
        if (dark) {
            dark();
        }
        for (String state : STATES) {
            go(state);
            assertThat(seriousFaults()).as(state).isEmpty();
        }
    }

    @Test
    void nothingComesFromElsewhere() {
        List<String> elsewhere = new java.util.ArrayList<>();
        page.onRequest(request -> {
            if (!request.url().startsWith(SampleServer.at("/"))) {
                elsewhere.add(request.url());
            }
        });
        go("/");
        assertThat(elsewhere).isEmpty();
    }
}
