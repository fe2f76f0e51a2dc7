package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresLedgerTest extends CorrectionContract {
    private static EmbeddedPostgres server;
    private static int made;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Address fresh() {
        String name = "ledger" + made++;
        try (Handle handle = administrator()) {
            handle.execute("create database " + name);
        }
        return address(server.getPort(), name);
    }

    private static Address address(int port, String name) {
        return Address.parse("postgresql://postgres@localhost:" + port + "/" + name);
    }

    private static Handle administrator() {
        return Jdbi.open(server.getPostgresDatabase());
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> made(address(1, "news")))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith("the ledger postgresql://localhost:1/news cannot be reached; ");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> made(address(server.getPort(), "nowhere")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("/nowhere is not there: ");
    }

    @Test
    void aServerThatGoesAwayLosesNothingThatWasAdded() {
        Address address = fresh();
        try (Ledger ledger = made(address)) {
            ledger.add(entries(1, 5));
            try (Handle handle = administrator()) {
                handle.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'hearsay'");
            }
            assertThatThrownBy(() -> ledger.add(entries(2, 5)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("went away; ");
        }
        try (Ledger ledger = made(address)) {
            assertThat(ledger.count()).isEqualTo(5);
        }
    }

    @Test
    void theDatabaseMayHoldOtherThings() {
        Address address = fresh();
        try (Handle handle = handle(address)) {
            handle.execute("create table public.recipe (name text)");
        }
        try (Ledger ledger = made(address)) {
            assertThat(ledger.add(entries(1, 1))).hasSize(1);
        }
    }
}
