package org.hearsay.ledger.store;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.hearsay.ledger.LedgerException;
import org.jdbi.v3.core.Handle;

/** Brings a ledger to the form that this program knows. */
final class Migrations {
    /** The newest migration. */
    static final int NEWEST = 10;

    /** Two programs may make or renew a ledger at once: the one that comes second looks again. */
    private static final int TRIES = 3;

    private Migrations() {}

    /**
     * Looks at the ledger, and renews it if it is older, or makes it.
     *
     * @param make whether a missing ledger may be made
     * @param renewal is told how far the renewal of an older one has come
     * @throws LedgerException if it is of a newer version, or no ledger
     */
    static void run(Database database, Handle handle, boolean make, Renewal renewal) {
        switch (database.state(handle)) {
            case OTHER ->
                throw new LedgerException(
                        "the ledger " + database.shown() + " is a database with other things in it; name another one");
            case EMPTY -> {
                if (!make) {
                    throw Ledger.missing(database.shown());
                }
            }
            case LEDGER -> {
                int version = version(handle);
                if (version > NEWEST) {
                    throw new LedgerException("the ledger " + database.shown() + " is of a newer version (" + version
                            + ", this program knows " + NEWEST + "); use a newer Hearsay");
                }
                if (version == NEWEST) {
                    database.prepare(handle);
                    return;
                }
            }
        }
        database.prepare(handle);
        renew(database, handle, renewal);
    }

    private static int version(Handle handle) {
        return handle.createQuery("select max(cast(version as integer)) from flyway_schema_history where success")
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    private static void renew(Database database, Handle handle, Renewal renewal) {
        for (int failures = 0; ; ) {
            try {
                migrations(database, renewal).load().migrate();
                return;
            } catch (FlywayException e) {
                failures++;
                if (database.state(handle) == Database.State.LEDGER && version(handle) == NEWEST) {
                    return;
                }
                if (failures == TRIES) {
                    throw e;
                }
            }
        }
    }

    static FluentConfiguration migrations(Database database, Renewal renewal) {
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(new Connections(() -> database.connect(true)))
                .locations("classpath:org/hearsay/ledger/store/" + database.migrations())
                .callbacks(new Filling(renewal))
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .group(true);
        if (database instanceof PostgresServer) {
            configuration.defaultSchema(PostgresServer.SCHEMA).createSchemas(true);
        }
        return configuration;
    }
}
