package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Retellings;
import org.hearsay.ledger.series.FoundSeries;
import org.hearsay.ledger.series.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One question, in a browser. */
class QuestionPageTest extends Browsing {
    private static final List<Question.Summary> CONTESTED =
            SampleLedger.get().questions().list(Filter.parse("contested:yes"), 100);

    private static String path(Question.Summary question) {
        return "/questions/" + question.id();
    }

    private static String first() {
        return path(CONTESTED.getFirst());
    }

    @Test
    void theSidesComeFirstThenWhatChanged() {
        go(first());
        assertThat(page.locator("h1").innerText())
                .isEqualTo(CONTESTED.getFirst().title());
        assertThat(page.locator(".state-line").innerText())
                .contains("Contested", CONTESTED.getFirst().affirms() + " voices affirm", "independent origin");
        assertThat(page.locator(".matrix tbody tr.this td").allInnerTexts()).hasSize(3);
        assertThat(page.locator(".changes li").count()).isPositive();
        assertThat(page.locator("h2").allInnerTexts()).startsWith("The sides", "Positions over time", "The words");
    }

    @Test
    void everyMarkLeadsToItsWordsInTheArticle() {
        go(first());
        for (Locator mark : page.locator(".strip a").all()) {
            assertThat(mark.getAttribute("href")).matches("/articles/d[0-9a-f]{16}#c[0-9a-f]{16}");
            assertThat(mark.getAttribute("aria-label")).matches("(affirms|denies|hedges).*");
        }
        assertThat(page.locator(".strip a").count()).isPositive();
    }

    @Test
    void aVoiceLeadsToItsWordsAndTheseToTheArticle() {
        go(first());
        Locator voice = page.locator(".timeline tbody th a").first();
        String name = voice.innerText();
        voice.click();
        Locator card = page.locator(".card:target");
        assertThat(card.locator("h4").innerText()).isEqualTo(name);
        assertThat(card.locator("blockquote b").allInnerTexts()).isNotEmpty();
        assertThat(card.locator(".chain li").last().innerText()).isEqualTo(name);
        assertThat(card.locator("[data-open]").getAttribute("href")).startsWith("/articles/");
    }

    @Test
    void whyAClaimStandsThereIsOneClickAway() {
        go(first());
        Locator why = page.locator(".card details").last();
        assertThat(why.locator("ul").isVisible()).isFalse();
        why.locator("summary").click();
        assertThat(why.locator("ul").innerText()).contains(" by: ", "[questions ");
    }

    @Test
    void copiesFoldUnderTheFirstTelling() {
        go(path(which(QuestionPageTest::hasCopies)));
        Locator copies =
                page.locator("details:has(> summary:has-text('Also in'))").first();
        assertThat(copies.locator("ul").isVisible()).isFalse();
        copies.locator("summary").click();
        assertThat(copies.locator("a").first().getAttribute("href")).startsWith("/articles/");
    }

    private static boolean hasCopies(Question.Summary summary) {
        Question question = SampleLedger.get().questions().of(summary.id()).orElseThrow();
        Retellings retellings = new Retellings(question);
        return question.byVoice().values().stream()
                .flatMap(voice -> retellings.withCopies(voice).values().stream())
                .anyMatch(copies -> !copies.isEmpty());
    }

    private static Question.Summary which(Predicate<Question.Summary> fits) {
        return SampleLedger.get().questions().list(Filter.EVERYTHING, 200).stream()
                .filter(fits)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rivalFiguresAreDrawnWithBoundsDatesAndReporters() {
        go(path(which(question -> SampleLedger.get().series().ofQuestion(question.id()).stream()
                .map(FoundSeries::series)
                .anyMatch(series -> series.count(Relation.Kind.CLASH) > 0
                        && series.points().stream()
                                .anyMatch(point -> point.range().bound().equals("at_least"))))));
        assertThat(page.locator(".figures tbody tr").count()).isGreaterThan(2);
        assertThat(page.locator(".figures .said a").first().getAttribute("href"))
                .startsWith("/articles/");
        assertThat(page.locator(".figures .asof").allInnerTexts()).anyMatch(day -> day.endsWith(" 2025"));
        assertThat(page.locator(".figures line.r").count()).isPositive();
        assertThat(page.locator("#figures").innerText()).contains("Clash");
    }

    @Test
    void theSameQuestionIsFoundByAnyOfItsClaims() {
        Question question =
                SampleLedger.get().questions().of(CONTESTED.getFirst().id()).orElseThrow();
        go("/questions/" + question.positions().getLast().claim().id());
        assertThat(page.locator("h1").innerText()).isEqualTo(question.summary().title());
    }

    @Test
    void allOfItIsThereWithoutScript() {
        withoutScript();
        go(first());
        page.locator(".timeline tbody th a").first().click();
        assertThat(page.locator(".card:target").isVisible()).isTrue();
        page.locator(".card details summary").last().click();
        assertThat(page.locator(".card details ul").last().isVisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 400, 640})
    void nothingScrollsSideways(int pixels) {
        width(pixels);
        for (Question.Summary question : CONTESTED.subList(0, 4)) {
            go(path(question));
            assertThat(overhang()).as(question.title()).isLessThanOrEqualTo(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void aCheckerOfAccessibilityFindsNothingSerious(boolean dark) {
        if (dark) {
            dark();
        }
        for (Question.Summary question : CONTESTED.subList(0, 2)) {
            go(path(question));
            assertThat(seriousFaults()).as(question.title()).isEmpty();
        }
    }

    @Test
    void onPaperThereAreNoControls() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        go(first());
        assertThat(page.locator(".site nav").isVisible()).isFalse();
        assertThat(page.locator(".tools").isVisible()).isFalse();
        assertThat(page.locator(".card blockquote").first().isVisible()).isTrue();
    }
}
