package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.LedgerException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends CorrectionContract {
    @TempDir
    Path folder;

    private int made;

    @Override
    Address fresh() {
        return new Address.File(folder.resolve("ledger " + made++ + " ?x=1#é%41.db"));
    }

    private static void refuses(Address address, String why) {
        assertThatThrownBy(() -> Ledger.open(address, Ledger.Missing.MADE, Duration.ofMillis(200)))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith("the ledger " + address.shown() + " " + why);
    }

    @Test
    void oneFileIsLeftWhenItIsClosed() throws IOException {
        Address address = fresh();
        try (Ledger ledger = made(address)) {
            ledger.add(entries(3, 10));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("ledger 0 ?x=1#é%41.db");
        }
    }

    @Test
    void anotherFileIsNoLedgerAndStaysAsItIs() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "Notes on several things. ".repeat(40));
        refuses(new Address.File(text), "is no ledger but another kind of file");
        assertThat(text).hasContent("Notes on several things. ".repeat(40));
        refuses(new Address.File(folder), "is a folder");
        refuses(new Address.File(folder.resolve("none/x.db")), "cannot be made: there is no folder ");
    }

    @Test
    void anotherDatabaseIsNoLedgerAndStaysAsItIs() throws IOException {
        Address.File address = new Address.File(folder.resolve("other.db"));
        try (Handle handle = handle(address)) {
            handle.execute("create table recipe (name text)");
        }
        byte[] before = Files.readAllBytes(address.path());
        refuses(address, "is a database with other things in it");
        assertThat(Files.readAllBytes(address.path())).isEqualTo(before);
    }

    @Test
    void aLedgerThatAnotherProgramLocksIsNamed() {
        Address address = fresh();
        try (Ledger ledger = Ledger.open(address, Ledger.Missing.MADE, Duration.ofMillis(200));
                Handle other = handle(address)) {
            other.begin();
            other.execute("delete from document");
            assertThatThrownBy(() -> ledger.add(entries(1, 1)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("is locked by another program");
            other.rollback();
            assertThat(ledger.add(entries(1, 1))).hasSize(1);
        }
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        Address.File address = (Address.File) fresh();
        try (Ledger ledger = made(address)) {
            ledger.add(entries(3, 200));
        }
        try (RandomAccessFile file = new RandomAccessFile(address.path().toFile(), "rw")) {
            for (long page = 4096; page < file.length(); page += 4096) {
                file.seek(page);
                file.write(new byte[100]);
            }
        }
        assertThatThrownBy(() -> {
                    try (Ledger ledger = made(address)) {
                        export(ledger);
                    }
                })
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is damaged; ");
    }

    @Test
    void whereTheDiskIsFullAllThatWasAddedStays() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()),
                "a small disk can be mounted");
        try {
            Address address = new Address.File(disk.resolve("x.db"));
            long before;
            try (Ledger ledger = made(address)) {
                assertThatThrownBy(() -> {
                            for (int i = 0; i < 1000; i++) {
                                ledger.add(entries(i, 20));
                            }
                        })
                        .isInstanceOf(LedgerException.class)
                        .hasMessageContaining("has no room: the disk is full");
                before = ledger.count();
            }
            try (Ledger ledger = made(address)) {
                assertThat(ledger.count()).isEqualTo(before).isPositive();
                assertThat(parsed(export(ledger))).hasSize((int) before);
            }
        } finally {
            succeeds("umount", disk.toString());
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void anEmptyFileIsMadeALedger() throws IOException {
        Address.File address = (Address.File) fresh();
        Files.createFile(address.path());
        assertThatThrownBy(() -> Ledger.open(address, Ledger.Missing.REFUSED))
                .hasMessageStartingWith("there is no ledger ");
        try (Ledger ledger = made(address)) {
            assertThat(ledger.add(List.of(told("file:///a", "One.")))).hasSize(1);
        }
    }
}
