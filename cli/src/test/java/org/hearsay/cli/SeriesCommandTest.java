package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SeriesCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private Path ledger;
    private Path first;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void addStories() throws IOException {
        ledger = folder.resolve("x.db");
        first = add("first.txt", "Lisak said that at least 12 people have died of cholera in the town of Ostrel.", 4);
        add("second.txt", "Baranik said that no more than 7 people have died of cholera in the town of Ostrel.", 5);
        add("third.txt", "Lisak said that 31 people have died of cholera in the town of Ostrel.", 9);
        add("other.txt", "Lisak said that 3 people have died of cholera in the town of Sablin.", 9);
    }

    private Path add(String name, String text, int day) throws IOException {
        Path file = Session.file(folder, "in/" + name, text + "\n");
        run(new Session(), "add", file, "--outlet", "Selmar Herald", "--published", "2025-03-0" + day);
        return file;
    }

    private Ran run(Session session, Object... args) {
        Object[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--ledger";
        all[args.length + 1] = ledger;
        int code = session.run(all);
        return new Ran(code, session.out(), session.err());
    }

    private Ran run(Object... args) {
        return run(new Session(), args);
    }

    @Test
    void aSeriesIsToldByReporterWithWhatChangedAndWhoClashes() {
        Ran ran = run(new Session().onTerminal(300).withoutColour(), "series");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEqualTo("hearsay: 1 series\n");
        assertThat(ran.out()
                        .lines()
                        .map(line -> line.replaceFirst(" · c[0-9a-f]{16}$", " · c"))
                        .map(line -> line.replaceFirst("i[0-9a-f]{16}", "i")))
                .containsExactly(
                        "people killed, Ostrel",
                        "  i · 3 figures of 2 reporters · 1 clash, 1 raised",
                        "  Baranik",
                        "    2025-03-05 at most 7 “no more than 7” — that no more than 7 people have died of cholera in the town of Ostrel",
                        "      Selmar Herald · 2025-03-05 · "
                                + first.resolveSibling("second.txt").toUri() + " ¶1 · c",
                        "  Lisak",
                        "    2025-03-04 at least 12 — that at least 12 people have died of cholera in the town of Ostrel",
                        "      Selmar Herald · 2025-03-04 · " + first.toUri() + " ¶1 · c",
                        "    2025-03-09 31 — that 31 people have died of cholera in the town of Ostrel",
                        "      Selmar Herald · 2025-03-09 · "
                                + first.resolveSibling("third.txt").toUri() + " ¶1 · c",
                        "  clash: Lisak at least 12 (2025-03-04, Selmar Herald); Baranik at most 7 (2025-03-05, Selmar Herald):"
                                + " no number is both at least 12 and at most 7",
                        "  raised: Lisak at least 12 (2025-03-04, Selmar Herald), then 31 (2025-03-09, Selmar Herald): a jump");
    }

    @Test
    void eachPointIsARowOfTheTable() {
        List<String> lines =
                run("series", "Ostrel", "--format", "csv").out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "incident,title,counted,happening,total,reporter,own,as_of,figure,value,low,high,bound,relations,"
                                + "content,published,outlet,document,paragraph,claim");
        assertThat(lines.get(2))
                .contains(
                        ",\"people killed, Ostrel\",people,killed,false,Baranik,false,2025-03-05,no more than 7,7,,7,at_most,"
                                + "clash: no number is both at least 12 and at most 7,");
    }

    @Test
    void aLineOfJsonIsASeriesWithItsRelationsByNumber() {
        String line = run("series", "voice:Baranik", "--format", "jsonl").out();
        assertThat(line).hasLineCount(1);
        JsonNode series = JSON.readTree(line);
        assertThat(series.path("points").size()).isEqualTo(3);
        assertThat(series.path("points").path(1).path("reporter").path("name").stringValue())
                .isEqualTo("Baranik");
        assertThat(series.path("points").path(1).path("outlet").stringValue()).isEqualTo("Selmar Herald");
        JsonNode clash = series.path("relations").path(1);
        assertThat(clash.path("kind").stringValue()).isEqualTo("clash");
        assertThat(clash.path("earlier").intValue()).isZero();
        assertThat(clash.path("later").intValue()).isEqualTo(1);
    }

    @Test
    void nothingFoundIsSaid() {
        assertThat(run("series", "Sablin").err())
                .isEqualTo("hearsay: no two figures in the ledger are of one thing in claims that fit Sablin\n");
        assertThat(run("series", "-people").out()).isEmpty();
        assertThat(run("series", "--limit", 1).err()).isEqualTo("hearsay: 1 series; --limit shows more\n");
    }

    @Test
    void rivalFiguresOfAQuestionStandBelowItsPositions() throws IOException {
        add("fourth.txt", "Baranik said that at least 12 people have died of cholera in the town of Ostrel.", 7);
        String line = run("search", "voice:Lisak", "on:2025-03-04", "--format", "jsonl")
                .out();
        String id = JSON.readTree(line).path("id").stringValue();
        Ran ran = run(new Session().onTerminal(300).withoutColour(), "question", id);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains(
                        "\n\nfigures: people killed, Ostrel\n  clash: Lisak at least 12 (2025-03-04, Selmar Herald); Baranik at most 7 ")
                .contains("  raised: Baranik at most 7 (2025-03-05, Selmar Herald), then at least 12 ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            series contested:yes         | contested: asks for questions, not for claims; leave it out
            series --limit 0             | --limit takes a number above 0, not 0
            series --format xml          | --format takes one of text, jsonl, csv, not 'xml'
            series --own                 | Unknown option: '--own'
            """)
    void wrongUsageIsNamed(String arguments, String message) {
        Session session = new Session();
        assertThat(session.run((Object[]) arguments.split(" +", -1))).isEqualTo(2);
        assertThat(session.err()).startsWith("hearsay: " + message).hasLineCount(2);
    }

    @Test
    void aLedgerIsNotMade() {
        ledger = folder.resolve("none.db");
        assertThat(run("series").code()).isEqualTo(3);
        assertThat(ledger).doesNotExist();
    }

    @Test
    void helpTellsHowToAsk() {
        Session session = new Session();
        assertThat(session.run("series", "--help")).isZero();
        assertThat(session.out()).contains("Usage: hearsay series", "At most so many series (50).");
    }
}
