package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.claims.Claim;
import org.hearsay.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandsTest {
    @TempDir
    Path folder;

    private Path ledger;
    private Path rain;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void writeStories() throws IOException {
        ledger = folder.resolve("x.db");
        rain = Session.file(folder, "in/rain.txt", "Lisak said it rains.\n\nTen boats sank.\n");
        Session.file(folder, "in/sun.txt", "Baranik denied the sun.\n");
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

    @Test
    void articlesAreAddedOnceUnderTheirAbsoluteAddresses() {
        Ran first = run("add", "--list", folder.resolve("in"));
        assertThat(first.code()).isZero();
        assertThat(first.err())
                .isEqualTo("hearsay: added 2 articles: 2 claims, 1 statement in the outlets' own voices\n");
        assertThat(first.out()).contains("added\t" + rain.toUri() + "\n");
        Ran second = run("add", "--list", folder.resolve("in"));
        assertThat(second.code()).isZero();
        assertThat(second.err()).isEqualTo("hearsay: added 0 articles; 2 were there already\n");
        assertThat(second.out()).contains("there already\t" + rain.toUri() + "\n");
    }

    @Test
    void whatIsThereIsNotReadAgain() {
        run("add", rain);
        Session session = new Session().model(() -> {
            throw new IllegalStateException("not needed");
        });
        assertThat(run(session, "add", rain).code()).isZero();
    }

    @Test
    void anotherTextAtTheSameAddressIsAVersionWithItsChanges() throws IOException {
        run("add", rain);
        Files.writeString(rain, "Lisak said it rains today.\n\nTen boats sank.\n\nBaranik denied the fog.\n");
        Ran ran = run("add", "--list", rain);
        assertThat(ran.err()).endsWith("; 1 is a new version\n");
        assertThat(ran.out())
                .isEqualTo("version 2\t" + rain.toUri() + "\n"
                        + "  added\tBaranik denies: the fog\n"
                        + "  altered\tLisak states: it rains\tLisak states: it rains today\n");
    }

    @Test
    void articlesFromStandardInputAreKnownByTheirText() {
        for (String text : List.of("Lisak said it rains.", "Lisak said it snows.", "Lisak said it rains.")) {
            assertThat(run(new Session().in(text), "add", "-").code()).isZero();
        }
        assertThat(run("export")
                        .out()
                        .lines()
                        .filter(line -> line.contains("\"uri\":\"stdin:") && line.contains("\"version\":1")))
                .hasSize(2);
    }

    @Test
    void whatCannotBeReadIsSkippedAndTheRestAdded() {
        Ran ran = run("add", folder.resolve("missing.txt"), rain);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("missing.txt: skipped: ", "added 1 article: ", "; skipped 1: ");
    }

    @Test
    void anExportIsImportedWhole() throws IOException {
        run("add", folder.resolve("in"));
        Path export = folder.resolve("export.jsonl");
        Ran written = run("export", "-o", export);
        assertThat(written.code()).isZero();
        assertThat(written.err()).isEqualTo("hearsay: exported 2 documents with 3 claims\n");
        ledger = folder.resolve("y.db");
        Ran imported = run("import", export);
        assertThat(imported.code()).isZero();
        assertThat(imported.err())
                .isEqualTo("hearsay: added 2 articles: 2 claims, 1 statement in the outlets' own voices\n");
        assertThat(run("export").out()).isEqualTo(Files.readString(export));
        assertThat(run("import", export).err()).isEqualTo("hearsay: added 0 articles; 2 were there already\n");
    }

    @Test
    void faultyLinesOfAnExportAreSkippedByTheirNumber() throws IOException {
        run("add", rain);
        String export = run("export").out();
        Path file = Session.file(folder, "bad.jsonl", "{}\n" + export);
        ledger = folder.resolve("y.db");
        Ran ran = run("import", file, folder.resolve("none.jsonl"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains(
                        "bad.jsonl:1: skipped: no document; ",
                        "none.jsonl: skipped: no such file; ",
                        "added 1 article");
        assertThat(run("export").out()).isEqualTo(export);
    }

    @Test
    void aForgottenDocumentIsGone() {
        run("add", folder.resolve("in"));
        Ran ran = run("forget", rain, "https://example.org/none");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo(
                        "hearsay: https://example.org/none: skipped: not in the ledger; 'hearsay export' shows ids and"
                                + " addresses\nhearsay: forgot 1 document\n");
        String export = run("export").out();
        assertThat(export).doesNotContain("rain").contains("sun.txt");
        String id = export.replaceAll("(?s)^\\{\"id\":\"(d[0-9a-f]+)\".*", "$1");
        assertThat(run("forget", id).code()).isZero();
        assertThat(run("export").out()).isEmpty();
    }

    @Test
    void aMissingLedgerIsMadeByAddAndImportOnly() {
        for (Object[] command : new Object[][] {{"export"}, {"forget", rain}}) {
            Ran ran = run(command);
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err())
                    .isEqualTo("hearsay: there is no ledger " + ledger
                            + "; 'hearsay add' makes one, --ledger names another\n");
        }
        assertThat(ledger).doesNotExist();
    }

    @Test
    void aPathThatIsNoLedgerIsNamedOnOneLine() throws IOException {
        ledger = Session.file(folder, "notes.txt", "Notes on several things. ".repeat(50));
        for (Object[] command : new Object[][] {{"add", rain}, {"export"}, {"import", rain}, {"forget", rain}}) {
            Ran ran = run(command);
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err())
                    .isEqualTo("hearsay: the ledger " + ledger
                            + " is no ledger but another kind of file; name another one\n");
        }
        assertThat(ledger).hasContent("Notes on several things. ".repeat(50));
    }

    @Test
    void anAddressOfAnotherKindIsWrongUsage() {
        Session session = new Session();
        assertThat(session.run("add", rain, "--ledger", "mysql://host/db")).isEqualTo(2);
        assertThat(session.err()).startsWith("hearsay: --ledger: a ledger is a file, or a database");
    }

    @Test
    void theAddressOfWhatIsNoFileStaysAsItIs() {
        assertThat(Addresses.of("https://example.org/a?b=c")).isEqualTo("https://example.org/a?b=c");
        assertThat(Addresses.of("a\u0000b")).isEqualTo("a\u0000b");
        assertThat(Addresses.of("in/../b c.jsonl:12"))
                .isEqualTo(Path.of("").toAbsolutePath().toUri() + "b%20c.jsonl:12");
    }

    @Test
    void whatALedgerHoldsNamesItsReader() {
        Session session = new Session().model(() -> new Said() {
            @Override
            public List<Claim> extract(Article article) {
                return List.of();
            }
        });
        run(session, "add", rain);
        assertThat(run("export").out()).contains("\"reader\":\"test\"");
    }
}
