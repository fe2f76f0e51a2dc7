package org.hearsay.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.hearsay.ledger.LedgerException;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A ledger in one SQLite file, with a write-ahead log beside it while it is in use: readers never wait, and a program that is killed
 * leaves a whole ledger.
 *
 * @param path the file, as given
 * @param patience how long to wait for other writers
 */
record SqliteFile(Path path, Duration patience) implements Database {
    private static final int CACHE_KIB = 64 << 10;

    /** How long the log grows before it is written to the file, in pages of 4 KiB: an index's page that changes often is written once. */
    private static final int LOG_PAGES = 16 << 10;

    @Override
    public String shown() {
        return path.toString();
    }

    @Override
    public String migrations() {
        return "sqlite";
    }

    @Override
    public void expect(boolean make) {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw new LedgerException("the ledger " + shown() + " is a folder; name a file");
        }
        if (!Files.exists(path) && !make) {
            throw Ledger.missing(shown());
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw new LedgerException("the ledger " + shown() + " cannot be made: there is no folder " + folder);
        }
    }

    @Override
    public Connection connect(boolean writes) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        config.setSynchronous(SynchronousMode.FULL);
        config.setCacheSize(-CACHE_KIB);
        // What is forgotten leaves no trace in the file.
        config.setPragma(Pragma.SECURE_DELETE, "on");
        config.setTransactionMode(writes ? TransactionMode.IMMEDIATE : TransactionMode.DEFERRED);
        // As an address, so that no character of the path means anything to the driver.
        Connection connection =
                config.createConnection("jdbc:sqlite:" + path.toAbsolutePath().toUri());
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma wal_autocheckpoint = " + LOG_PAGES);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public State state(Handle handle) {
        // In this order, since another program may make the ledger meanwhile, whose first table is the one looked for
        // last.
        boolean empty = handle.createQuery("select count(*) from sqlite_schema")
                        .mapTo(int.class)
                        .one()
                == 0;
        boolean ledger = has(handle, "flyway_schema_history");
        return ledger ? State.LEDGER : empty ? State.EMPTY : State.OTHER;
    }

    private static boolean has(Handle handle, String table) {
        return handle.createQuery("select count(*) from sqlite_schema where type = 'table' and name = :name")
                        .bind("name", table)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    @Override
    public void prepare(Handle handle) {
        handle.execute("pragma journal_mode = wal");
    }

    @Override
    public void becomeOnlyWriter(Handle handle) {
        // Transactions of writers begin that way: see the transaction mode.
    }

    @Override
    public void prepareSearch(Handle handle) {
        // It takes indexes in the order in which a statement names them.
    }

    @Override
    public String explain(SQLException failure) {
        SQLiteErrorCode code =
                failure instanceof SQLiteException told ? told.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
        String name = code.name();
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return "is locked by another program; wait for its end, then run this again";
        }
        if (name.startsWith("SQLITE_FULL")) {
            return "has no room: the disk is full; make room, then run this again; what was in the ledger is safe";
        }
        if (name.startsWith("SQLITE_NOTADB")) {
            return "is no ledger but another kind of file; name another one";
        }
        if (name.startsWith("SQLITE_CORRUPT")) {
            return "is damaged; put a copy back in its place, or import an export into a new one";
        }
        if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_PERM")) {
            return "may not be written to; check the permissions of the file and its folder";
        }
        if (name.startsWith("SQLITE_CANTOPEN")) {
            return "cannot be opened; check the path, and the permissions of the file and its folder";
        }
        if (name.startsWith("SQLITE_IOERR")) {
            return "cannot be read or written; check the disk, and the room on it (" + name + ")";
        }
        return "cannot be used: " + failure.getMessage();
    }
}
