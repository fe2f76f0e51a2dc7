package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.corrections.Change;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.Signed;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Question.Taken;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.progress.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Correcting in a browser, on a ledger of the samples that may be changed. */
class CorrectionsBrowserTest extends Browsing {
    private static final int WIDE = 1280;

    @TempDir
    private static Path folder;

    private static final List<Throwable> FAILURES = Collections.synchronizedList(new ArrayList<>());
    private static Ledger ledger;
    private static Server server;
    private static Question question;
    private static Taken denial;
    private static String other;

    @BeforeAll
    static void open() throws Exception {
        ledger = Ledger.open(Address.parse(folder.resolve("a.db").toString()), Ledger.Missing.MADE);
        SampleLedger.get().forEach(entry -> ledger.add(List.of(entry)));
        server = Server.start(Settings.local(0), ledger, new Progress(), InstantSource.system(), FAILURES::add);
        question = ledger.questions().list(Filter.parse("contested:yes"), 100).stream()
                .flatMap(summary -> ledger.questions().of(summary.id()).stream())
                .filter(its -> denial(its).isPresent())
                .findFirst()
                .orElseThrow();
        denial = denial(question).orElseThrow();
        other = ledger.claims()
                .search(Filter.parse("act:warns"), 1, null)
                .claims()
                .getFirst()
                .claim()
                .id();
        Signed signed = new Signed("Ann Lee", Instant.EPOCH, "w".repeat(300));
        ledger.corrections().actor(other, "Nobody Known", null, null, signed);
    }

    /** A denial by somebody who is named, of so many words that some can be left out. */
    private static Optional<Taken> denial(Question question) {
        return question.positions().stream()
                .filter(taken -> taken.position() == Position.DENIES
                        && taken.claim().source() != null
                        && taken.claim().content().split(" ", -1).length > 2)
                .findFirst();
    }

    @AfterAll
    static void close() {
        server.close();
        ledger.close();
        assertThat(FAILURES).isEmpty();
    }

    @Override
    protected String at(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    private static String questionPath() {
        return "/questions/" + question.summary().id();
    }

    private String sides() {
        return String.join(" | ", page.locator(".matrix tr.this td").allInnerTexts());
    }

    /** Something within the card of the denial. */
    private Locator inCard(String selector) {
        return page.locator("article.card[id='" + denial.claim().id() + "'] " + selector);
    }

    private void sign(Locator form) {
        form.locator("[name=by]").fill("Ann Lee");
        form.locator("[name=why]").fill("he only asks");
        form.locator("button:not([type=button])").click();
    }

    @ParameterizedTest
    @CsvSource({"true, 1280", "false, 1280", "true, 400"})
    void aSideIsCorrectedSeenCountedAndTakenBack(boolean script, int width) {
        if (!script) {
            withoutScript();
        } else if (width != WIDE) {
            width(width);
        }
        go(questionPath());
        String before = sides();
        inCard(".row a:has-text('Correct')").click();
        assertThat(page.locator("details[open] h2").allInnerTexts()).containsExactly("Its side");
        Locator form = page.locator("details[open] form");
        assertThat(form.locator("[value=denies]").isChecked()).isTrue();
        form.locator("[value=aside]").check();
        sign(form);
        assertThat(path())
                .startsWith(questionPath())
                .endsWith("#" + denial.claim().id());
        assertThat(sides()).isNotEqualTo(before);
        assertThat(page.locator(".matrix thead th").count())
                .isEqualTo(page.locator(".matrix tr.this > *").count());
        Locator note = inCard(".corrected");
        assertThat(note.innerText()).contains("corrected by Ann Lee", "he only asks", "as read: denies");
        assertThat(overhang()).isLessThanOrEqualTo(0);
        note.locator("text=Undo").click();
        Locator undo = page.locator("#undo form");
        assertThat(undo.locator("[name=by]").inputValue()).isEqualTo("Ann Lee");
        undo.locator("[name=why]").fill("he denies it after all");
        undo.locator("button").click();
        assertThat(page.locator(".undone").innerText()).contains("Taken back by Ann Lee", "he denies it after all");
        go(questionPath());
        assertThat(sides()).isEqualTo(before);
        assertThat(inCard(".corrected").count()).isZero();
    }

    @Test
    void whatCannotBeDoneIsSaidBesideTheForm() {
        go("/claims/" + denial.claim().id() + "/correct");
        sign(page.locator("details[open] form"));
        Locator form = page.locator("details[open] form");
        assertThat(form.locator("[role=alert]").innerText()).contains("is 'denies' already");
        assertThat(page.evaluate("document.activeElement.getAttribute('role')")).isEqualTo("alert");
        assertThat(form.locator("[name=why]").inputValue()).isEqualTo("he only asks");
        assertThat(seriousFaults()).isEmpty();
    }

    @Test
    void whatIsSaidInATerminalAloneIsNotSaid() {
        go(questionPath() + "/correct");
        Locator form = page.locator("#merge form[method=post]");
        form.locator("[name=written]").fill("nonsense");
        sign(form);
        assertThat(page.locator("#merge [role=alert]").innerText()).isEqualTo("No question 'nonsense' in the ledger.");
    }

    @Test
    void wordsAreTakenFromWhatIsSelected() {
        go("/claims/" + denial.claim().id() + "/correct?kind=span&back=article");
        Locator form = page.locator("details[open] form");
        assertThat(form.locator("[data-take]").isVisible()).isFalse();
        page.evaluate(
                "() => { const its = document.querySelector('.passage .content').firstChild; const range = document.createRange();"
                        + " const end = its.data.indexOf(' ', its.data.indexOf(' ') + 1); range.setStart(its, 0);"
                        + " range.setEnd(its, end < 0 ? its.length : end + 1);"
                        + " getSelection().removeAllRanges(); getSelection().addRange(range); }");
        form.locator("[data-take]").click();
        String taken = form.locator("[name=words]").inputValue();
        assertThat(taken).isNotBlank().isEqualTo(taken.strip());
        sign(form);
        assertThat(path())
                .startsWith("/articles/" + denial.claim().document())
                .endsWith("#" + denial.claim().id());
        Correction made = ledger.corrections().list().getLast();
        Change.Worded worded = (Change.Worded) made.change();
        assertThat(worded.words()).hasSize(1);
        assertThat(worded.words().getFirst().exact()).isEqualTo(taken);
        assertThat(worded.words().getFirst().start())
                .isEqualTo(worded.claim().content().getFirst().start());
        assertThat(page.locator("[id='" + denial.claim().id() + "']").first().innerText())
                .isEqualTo(taken);
        page.locator(".notes .mended").first().click();
        assertThat(path()).isEqualTo("/corrections/" + made.id());
        page.locator("#undo [name=why]").fill("all of it");
        page.locator("#undo button").click();
        assertThat(ledger.corrections().byId(made.id()).orElseThrow().holds()).isFalse();
    }

    private List<String> paths() {
        return List.of(
                "/claims/" + denial.claim().id() + "/correct",
                "/claims/" + denial.claim().id() + "/correct?kind=span",
                "/claims/" + other + "/correct?kind=actor",
                questionPath() + "/correct",
                questionPath() + "/correct?q=rockets",
                "/corrections",
                "/corrections/" + ledger.corrections().list().getFirst().id(),
                "/claims/" + other);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 400})
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
}
