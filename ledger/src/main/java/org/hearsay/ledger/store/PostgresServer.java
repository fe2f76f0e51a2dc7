package org.hearsay.ledger.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.hearsay.ledger.Address;
import org.jdbi.v3.core.Handle;

/**
 * A ledger in a PostgreSQL database, in a schema of its own.
 *
 * @param patience how long to wait for the server, and for other writers
 */
record PostgresServer(Address.Server address, Duration patience) implements Database {
    static final String SCHEMA = "hearsay";

    /** Any number; whoever writes to a ledger holds this lock. */
    private static final long WRITERS = 0x68656172736179L;

    @Override
    public String shown() {
        return address.shown();
    }

    @Override
    public String migrations() {
        return "postgresql";
    }

    @Override
    public void expect(boolean make) {
        // Connecting tells.
    }

    @Override
    public Connection connect(boolean writes) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("currentSchema", SCHEMA);
        properties.setProperty("ApplicationName", "hearsay");
        properties.setProperty("connectTimeout", seconds());
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("options", "-c lock_timeout=" + patience.toMillis());
        if (address.user() != null) {
            properties.setProperty("user", address.user());
        }
        if (address.password() != null) {
            properties.setProperty("password", address.password());
        }
        return DriverManager.getConnection("jdbc:postgresql://" + address.place(), properties);
    }

    private String seconds() {
        return Long.toString(Math.max(1, patience.toSeconds()));
    }

    @Override
    public State state(Handle handle) {
        // In this order, since another program may make the ledger meanwhile, whose first table is the one looked for
        // last.
        int tables = handle.createQuery("select count(*) from pg_tables where schemaname = :schema")
                .bind("schema", SCHEMA)
                .mapTo(int.class)
                .one();
        boolean ledger = handle.createQuery("select to_regclass(:table) is not null")
                .bind("table", SCHEMA + ".flyway_schema_history")
                .mapTo(boolean.class)
                .one();
        return ledger ? State.LEDGER : tables == 0 ? State.EMPTY : State.OTHER;
    }

    @Override
    public void prepare(Handle handle) {
        // The server is set up by whoever runs it.
    }

    @Override
    public void becomeOnlyWriter(Handle handle) {
        handle.createQuery("select pg_advisory_xact_lock(:key) is null")
                .bind("key", WRITERS)
                .mapTo(boolean.class)
                .one();
    }

    /**
     * Searches walk along an index, newest first, and stop when they have enough. The planner, which cannot know how words go together, would
     * now and then rather read and sort all rows of a frequent one.
     */
    @Override
    public void prepareSearch(Handle handle) {
        for (String way : List.of("hashjoin", "mergejoin", "bitmapscan", "seqscan", "sort", "material")) {
            handle.execute("set local enable_" + way + " = off");
        }
        handle.execute("set local jit = off");
    }

    @Override
    public String explain(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.equals("08001")) {
            return "cannot be reached; check host, port and network, and that the server runs";
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "went away; what was reported as done is safe; run this again when the server is back";
        }
        if (state.startsWith("28")) {
            return "refuses user or password; name them as postgresql://user:password@host/database";
        }
        return switch (state) {
            case "3D000" -> "is not there: the server has no database of that name; make one with createdb";
            case "42501" -> "may not be used by this user; grant the right to make schemas and tables in it";
            case "53100" -> "has no room: the server's disk is full; what was in the ledger is safe";
            case "53300" -> "takes no more connections; try again later";
            case "55P03" -> "is locked by another program; wait for its end, then run this again";
            case "XX001", "XX002" -> "is damaged; restore the database from a copy";
            default -> "cannot be used: " + failure.getMessage();
        };
    }
}
