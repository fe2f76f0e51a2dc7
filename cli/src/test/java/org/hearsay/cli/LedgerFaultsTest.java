package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user of a ledger that cannot be used is told, by each command that reads or writes one. */
class LedgerFaultsTest {
    private static final int PAGE = 4096;

    @TempDir
    static Path whole;

    @TempDir
    Path folder;

    private Path ledger;

    /** Reading takes longest, so it is done once. */
    @BeforeAll
    static void fill() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(
                    "Lisak said the army fired %d rockets at Harnok.\n\nBaranik denied the army fired %d rockets at Harnok.\n\n"
                            .formatted(i, i));
        }
        Path story = Session.file(whole, "story.txt", text.toString());
        assertThat(new Session().run("add", story, "--ledger", whole.resolve("x.db")))
                .isZero();
    }

    @BeforeEach
    void copy() throws IOException {
        ledger = Files.copy(whole.resolve("x.db"), folder.resolve("x.db"));
        Session.file(folder, "in/more.txt", "Lisak said it rains.\n");
    }

    private void refuses(String command, String message) {
        List<Object> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.replaceAll(word -> word.equals("FILES") ? folder.resolve("in") : word);
        words.addAll(List.of("--ledger", ledger));
        Session session = new Session();
        int code = session.run(words.toArray());
        assertThat(session.err())
                .startsWith("hearsay: ")
                .contains(message)
                .endsWith("\n")
                .hasLineCount(1);
        assertThat(code).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "forget x",
                "questions",
                "question q1",
                "ask rockets",
                "who Lisak",
                "search rockets",
                "series"
            })
    void onlyAddAndImportMakeAMissingLedger(String command) throws IOException {
        Files.delete(ledger);
        refuses(command, "there is no ledger " + ledger + "; 'hearsay add' makes one, --ledger names another");
        assertThat(ledger).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add FILES",
                "import FILES",
                "export",
                "forget x",
                "questions",
                "question q1",
                "ask rockets",
                "who Lisak",
                "search rockets",
                "series"
            })
    void aNewerLedgerIsLeftAlone(String command) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set version = '999'"
                    + " where installed_rank = (select max(installed_rank) from flyway_schema_history)");
        }
        byte[] before = Files.readAllBytes(ledger);
        refuses(command, "the ledger " + ledger + " is of a newer version (999, ");
        assertThat(Files.readAllBytes(ledger)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add FILES",
                "import FILES",
                "export",
                "forget x",
                "questions",
                "question q1",
                "ask rockets",
                "who Lisak",
                "search rockets",
                "series"
            })
    void aDamagedLedgerIsNamed(String command) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(ledger.toFile(), "rw")) {
            for (long page = PAGE; page < file.length(); page += PAGE) {
                file.seek(page);
                file.write(new byte[PAGE]);
            }
        }
        refuses(command, "the ledger " + ledger + " is damaged; put a copy back in its place");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add FILES",
                "import FILES",
                "export",
                "forget x",
                "questions",
                "question q1",
                "ask rockets",
                "who Lisak",
                "search rockets",
                "series"
            })
    void anotherKindOfFileStaysAsItIs(String command) throws IOException {
        Files.writeString(ledger, "Notes on several things. ".repeat(200));
        refuses(command, "the ledger " + ledger + " is no ledger but another kind of file; name another one");
        assertThat(ledger).hasContent("Notes on several things. ".repeat(200));
    }
}
