package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionCommandsTest {
    private static final Pattern ID = Pattern.compile("q[0-9a-f]{16}");

    @TempDir
    Path folder;

    private Path ledger;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void addStories() throws IOException {
        ledger = folder.resolve("x.db");
        Path first = Session.file(
                folder, "in/first.txt", "Lisak said the ninth brigade fired rockets at the market of Harnok.\n");
        Path second = Session.file(
                folder, "in/second.txt", "Baranik denied the ninth brigade fired rockets at the market of Harnok.\n");
        run("add", first, "--outlet", "Selmar Herald", "--published", "2025-03-04");
        run("add", second, "--outlet", "Tyrsk Today", "--published", "2025-03-06");
    }

    private Ran run(Object... args) {
        Object[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--ledger";
        all[args.length + 1] = ledger;
        Session session = new Session();
        int code = session.run(all);
        return new Ran(code, session.out(), session.err());
    }

    private String id() {
        Matcher matcher = ID.matcher(run("questions").out());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    @Test
    void questionsTellWhoStandsWhere() {
        Ran ran = run("questions");
        assertThat(ran.out())
                .contains("The ninth brigade fired rockets at the market of Harnok")
                .contains(" · contested · 1 affirms, 1 denies · 2 claims")
                .contains("2025-03-04");
        assertThat(ran.err()).isEqualTo("hearsay: 1 question\n");
        assertThat(ran.code()).isZero();
    }

    @Test
    void aQuestionShowsItsPositionsAlongTimeWithTheirWords() {
        Ran ran = run("question", id());
        assertThat(ran.out())
                .contains("2025-03-04")
                .contains("+ affirms   - denies   ? leaves open")
                .containsPattern("(?m)^Lisak +\\+·+$")
                .containsPattern("(?m)^Baranik +·+-$")
                .contains("in/second.txt ¶1")
                .doesNotContain("why:");
        assertThat(ran.code()).isZero();
    }

    @Test
    void whyIsToldInWords() {
        assertThat(run("question", id(), "--why").out())
                .contains("why: denies by: denies, certain, positive")
                .contains("stands for the question");
    }

    @Test
    void linesForProgramsHoldTheClaimsWhole() {
        assertThat(run("question", id(), "--format", "jsonl").out().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
        assertThat(run("question", id(), "--format", "csv").out().lines()).hasSize(3);
        assertThat(run("questions", "--format", "csv").out().lines()).hasSize(2);
        assertThat(run("questions", "--format", "jsonl").out()).contains("\"contested\":true");
    }

    @ParameterizedTest
    @CsvSource({
        "contested:yes, 1 question",
        "voice:Lisak, 1 question",
        "cholera, no question in the ledger fits cholera",
        "contested:no, no question in the ledger fits contested:no",
    })
    void filtersChooseQuestions(String filter, String said) {
        assertThat(run("questions", filter).err()).isEqualTo("hearsay: " + said + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "question, q0123456789abcdef, no question 'q0123456789abcdef' in the ledger",
        "questions, (contested:yes OR rockets), contested: stands beside OR",
        "ask, the of, the question has no word to look for",
        "questions, act:flies, act",
    })
    void whatCannotBeAnsweredIsToldInOneLine(String command, String argument, String said) {
        Ran ran = run(command, argument);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("hearsay: ").contains(said);
    }

    @Test
    void plainWordsFindTheQuestionThatIsMeant() {
        Ran ran = run("ask", "did the brigade fire rockets?");
        assertThat(ran.out()).startsWith("The ninth brigade fired rockets at the market of Harnok\n");
        assertThat(ran.code()).isZero();
    }

    @Test
    void wordsOfNoQuestionFindClaims() throws IOException {
        run("add", Session.file(folder, "in/rain.txt", "Lisak said it rains cats.\n"));
        Ran ran = run("ask", "cats?");
        assertThat(ran.out()).contains("it rains cats");
        assertThat(ran.err()).startsWith("hearsay: no question has these words; claims that have some of them: 1");
    }

    @Test
    void aLedgerThatIsMissingIsSaid() {
        Session session = new Session();
        assertThat(session.run("questions", "--ledger", folder.resolve("none.db")))
                .isEqualTo(3);
        assertThat(session.err()).contains("there is no ledger");
    }

    @Test
    void whoTellsWhereAVoiceSaysOtherwiseThanBefore() throws IOException {
        Path third = Session.file(
                folder, "in/third.txt", "Baranik said the ninth brigade fired rockets at the market of Harnok.\n");
        run("add", third, "--outlet", "Pallas", "--published", "2025-03-20");
        assertThat(run("who", "Baranik").out())
                .contains("Baranik affirms since 2025-03-20 what it denied on 2025-03-06: the ninth brigade");
        assertThat(run("who", "Lisak").out()).doesNotContain("since");
    }
}
