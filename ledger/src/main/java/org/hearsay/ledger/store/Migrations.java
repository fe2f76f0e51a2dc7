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
     * @throws LedgerException if it is of a newer version, or no ledger
     */
    static void run(Database database, Handle handle, boolean make) {
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
        renew(database, handle);
    }

    private static int version(Handle handle) {
        return handle.createQuery("select max(cast(version as integer)) from flyway_schema_history where success")
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    private static void renew(Database database, Handle handle) {
        for (int failures = 0; ; ) {
            try {
                migrations(database).load().migrate();
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

    static FluentConfiguration migrations(Database database) {
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(new Connections(() -> database.connect(true)))
                .locations("classpath:org/hearsay/ledger/store/" + database.migrations())
                .callbacks(new Filling())
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .group(true);
        if (database instanceof PostgresServer) {
            configuration.defaultSchema(PostgresServer.SCHEMA).createSchemas(true);
        }
        return configuration;
    }
}
