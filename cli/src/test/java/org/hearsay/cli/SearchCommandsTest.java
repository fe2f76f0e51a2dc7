package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchCommandsTest {
    @TempDir
    Path folder;

    private Path ledger;
    private Path rain;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void addStories() throws IOException {
        ledger = folder.resolve("x.db");
        rain = Session.file(folder, "in/rain.txt", "Lisak said it rains.\n\nTen boats sank.\n");
        Path sun = Session.file(folder, "in/sun.txt", "Baranik denied the sun.\n\nLisak said no rain falls.\n");
        run("add", rain, "--outlet", "Selmar Herald", "--published", "2025-03-04");
        run("add", sun, "--outlet", "Tyrsk Today", "--published", "2025-03-06T10:00+01:00");
    }

    private Ran run(Object... args) {
        return run(new Session(), args);
    }

    private Ran run(Session session, Object... args) {
        Object[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--ledger";
        all[args.length + 1] = ledger;
        int code = session.run(all);
        return new Ran(code, session.out(), session.err());
    }

    private String sun() {
        return rain.resolveSibling("sun.txt").toUri().toString();
    }

    @Test
    void claimsStandNewestFirstBelowTheirArticles() {
        Ran ran = run(new Session().onTerminal(200).withoutColour(), "search", "rain");
        assertThat(ran.out())
                .isEqualTo("(no title)\n2025-03-06T10:00+01:00 · Tyrsk Today · " + sun() + "\n"
                        + " ¶2  Lisak states — said\n       no rain falls\n\n"
                        + "(no title)\n2025-03-04 · Selmar Herald · " + rain.toUri() + "\n"
                        + " ¶1  Lisak states — said\n       it rains\n");
        assertThat(ran.err()).isEqualTo("hearsay: 2 claims in 2 articles\n");
        assertThat(ran.code()).isZero();
    }

    @Test
    void wordsAskedForAreMarkedOnATerminalOnly() {
        assertThat(run(new Session().onTerminal(80), "search", "raining").out())
                .contains("\u001B[0;1;4mrains\u001B[0m");
        assertThat(run("search", "raining").out()).contains("it rains\n").doesNotContain("\u001B");
        assertThat(run("search", "raining", "--color", "always").out()).contains("\u001B[0;1;4mrains");
    }

    @ParameterizedTest
    @CsvSource({
        "act:denies, the sun",
        "voice:baranik, the sun",
        "kind:own, Ten boats sank.",
        "rain until:2025-03-05, it rains",
        "outlet:Tyrsk -act:denies, no rain falls",
    })
    void filtersTakeAllTheirTerms(String filter, String content) {
        assertThat(run("search", filter, "--format", "csv").out().lines().skip(1))
                .singleElement()
                .asString()
                .contains("," + content + ",");
    }

    @Test
    void aTermThatIsTurnedRoundIsNoOption() {
        assertThat(run("search", "-act:denies", "-rains", "-boats", "--format", "csv")
                        .out())
                .hasLineCount(1);
        assertThat(run("search", "-act:denies", "rains", "-boats", "--format", "csv")
                        .out())
                .hasLineCount(3);
        assertThat(run("search", "-hello", "sun", "--format", "csv").out()).hasLineCount(2);
        assertThat(run("search", "sun", "--own").err()).startsWith("hearsay: Unknown option: '--own'\n");
    }

    @Test
    void linesAreThoseOfAnExport() {
        String line = run("search", "sun", "--format", "jsonl").out();
        assertThat(run("export").out()).contains("\n" + line);
        assertThat(line).hasLineCount(1);
    }

    @Test
    void whatWasLeftOutByTheLimitIsSaid() {
        Ran ran = run("search", "kind:attributed", "--limit", 2, "--format", "csv");
        assertThat(ran.out()).hasLineCount(3).startsWith("published,outlet,voice,chain,act,");
        assertThat(ran.err()).isEqualTo("hearsay: the newest 2 claims in 1 article; --limit shows more\n");
    }

    @Test
    void nothingFoundIsSaid() {
        Ran ran = run("search", "fog");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("hearsay: no claim in the ledger fits fog\n");
    }

    @Test
    void aVoiceIsToldWithItsActsAndDays() {
        Ran ran = run(new Session().onTerminal(200).withoutColour(), "who", "lisak");
        assertThat(ran.out())
                .isEqualTo("Lisak · 2 claims, 2025-03-04 to 2025-03-06 · states 2\nnamed “Lisak”\n\n"
                        + "2025-03-06\nTyrsk Today · " + sun() + "\n ¶2  Lisak states — said\n       no rain falls\n\n"
                        + "2025-03-04\nSelmar Herald · " + rain.toUri()
                        + "\n ¶1  Lisak states — said\n       it rains\n");
        assertThat(ran.err()).isEmpty();
        assertThat(run("who", "Lisak", "on:2025-03-04", "--format", "jsonl").out())
                .hasLineCount(1);
        assertThat(run("who", "Lisak", "fog").err()).isEqualTo("hearsay: no claim of Lisak (2 claims) fits fog\n");
    }

    @Test
    void aVoiceThatNobodyKnowsIsNamed() {
        Ran ran = run("who", "Nobody");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("hearsay: no voice in the ledger is named 'Nobody'; ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            search                       | Missing required parameter: 'FILTER'
            search who:x                 | at character 1 of the filter: there is no 'who:'; use one of
            search contested:yes         | contested: asks for questions, not for claims; leave it out
            search rain --limit 0        | --limit takes a number above 0, not 0
            search rain --format xml     | --format takes one of text, jsonl, csv, not 'xml'
            who                          | Missing required parameter: 'NAME'
            who Lisak on:x               | at character 4 of the filter: on: takes a day, month or year
            """)
    void wrongUsageIsNamed(String arguments, String message) {
        Session session = new Session();
        assertThat(session.run((Object[]) arguments.split(" +", -1))).isEqualTo(2);
        assertThat(session.err()).startsWith("hearsay: " + message).hasLineCount(2);
    }

    @Test
    void aLedgerIsNotMade() {
        ledger = folder.resolve("none.db");
        for (String command : new String[] {"search", "who"}) {
            Ran ran = run(command, "rain");
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).startsWith("hearsay: there is no ledger " + ledger);
        }
        assertThat(ledger).doesNotExist();
    }
}
