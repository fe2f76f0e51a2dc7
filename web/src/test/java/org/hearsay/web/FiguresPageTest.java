package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.List;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.series.Relation;
import org.hearsay.ledger.series.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Series of figures, voices and articles as lists, and what they lead to, in a browser. */
class FiguresPageTest extends Browsing {
    private static final List<Series> SERIES =
            SampleLedger.get().series().overview(Filter.EVERYTHING).series();

    private static final List<String> PATHS = List.of(
            "/figures",
            "/figures?q=killed",
            "/figures?q=voice:Nobody",
            "/figures?q=act:sings",
            "/figures/" + SERIES.getFirst().id(),
            "/voices",
            "/voices?q=act:denies",
            "/articles",
            "/articles?q=outlet:Pallas");

    private Locator rows() {
        return page.locator(".list tbody tr");
    }

    @Test
    void seriesWithRivalsComeFirstAndLeadToTheirWords() {
        go("/figures");
        assertThat(page.locator("#h-list").innerText()).isEqualTo(SERIES.size() + " series");
        assertThat(rows().count()).isEqualTo(SERIES.size());
        assertThat(SERIES.getFirst().count(Relation.Kind.CLASH)).isPositive();
        assertThat(rows().first().locator(".tag.strong").innerText()).contains("clash");
        String title = rows().first().locator("th").innerText();
        rows().first().locator("th a").click();
        assertThat(path()).isEqualTo("/figures/" + SERIES.getFirst().id());
        assertThat(page.locator("h1").innerText()).isEqualTo(title);
        assertThat(page.locator(".figures tbody tr").count())
                .isEqualTo(SERIES.getFirst().points().size());
        assertThat(page.locator(".relations").innerText()).contains("Clash");
        page.locator(".figures .said a").first().click();
        assertThat(page.locator(".claim:target, .own:target").count()).isEqualTo(1);
    }

    @Test
    void anyFigureOfASeriesLeadsToIt() {
        Series series = SERIES.getFirst();
        go("/figures/" + series.points().getLast().id());
        String title = page.locator("h1").innerText();
        assertThat(title).isEqualToIgnoringCase(series.title());
        assertThat(page.navigate(SampleServer.at("/figures/c0000000000000000-1"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFilterNarrowsEachListAndCanBeDropped() {
        for (String list : List.of("/figures", "/voices", "/articles")) {
            withoutScript();
            go(list);
            int all = rows().count();
            page.fill("#q", "Harnok act:states");
            page.locator(".filter button").click();
            assertThat(path()).isEqualTo(list + "?q=Harnok+act%3Astates");
            assertThat(rows().count()).as(list).isBetween(1, all);
            page.locator(".chip").first().click();
            assertThat(path()).isEqualTo(list + "?q=act%3Astates");
            page.locator("text=Clear").click();
            assertThat(rows().count()).isEqualTo(all);
        }
    }

    @Test
    void aFilterThatIsNotUnderstoodIsToldOnEachList() {
        for (String list : List.of("/figures", "/voices", "/articles")) {
            Response response = page.navigate(SampleServer.at(list + "?q=contested:yes"));
            assertThat(response.status()).isEqualTo(400);
            assertThat(page.locator("[role=alert]").innerText()).contains("asks for questions, not for claims");
            assertThat(rows().count()).isPositive();
        }
    }

    @Test
    void voicesAndArticlesLeadToTheirPages() {
        go("/voices");
        assertThat(rows().count()).isEqualTo(50);
        String name = rows().first().locator("th").innerText();
        page.keyboard().press("j");
        page.keyboard().press("o");
        page.waitForURL("**/voices/*");
        assertThat(page.locator("h1").innerText()).contains(name);
        go("/voices");
        page.locator("text=After").click();
        assertThat(page.locator("#h-list").innerText()).startsWith("Voices 51 to ");
        go("/articles?q=outlet:Pallas");
        assertThat(rows().first().innerText()).contains("Pallas");
        rows().first().locator("th a").click();
        assertThat(path()).startsWith("/articles/d");
    }

    @Test
    void theMenuLeadsEverywhere() {
        go("/");
        for (String entry : List.of("Questions", "Figures", "Voices", "Articles", "Search", "API")) {
            page.locator(".site nav a:has-text('" + entry + "')").click();
            assertThat(page.locator(".site nav a[aria-current]").innerText()).isEqualTo(entry);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 400, 700})
    void nothingScrollsSideways(int pixels) {
        width(pixels);
        for (String path : PATHS) {
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
        for (String path : PATHS) {
            go(path);
            page.locator(".offer summary").all().forEach(Locator::click);
            assertThat(seriousFaults()).as(path).isEmpty();
        }
    }
}
