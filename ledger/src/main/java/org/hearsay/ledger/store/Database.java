package org.hearsay.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.hearsay.ledger.Address;
import org.jdbi.v3.core.Handle;

/** What differs between the databases that can hold a ledger. */
sealed interface Database permits SqliteFile, PostgresServer {
    /** What stands at a ledger's address. */
    enum State {
        /** Nothing: a ledger can be made there. */
        EMPTY,
        /** A ledger, of any version. */
        LEDGER,
        /** Something else. */
        OTHER
    }

    static Database at(Address address, Duration patience) {
        return switch (address) {
            case Address.File file -> new SqliteFile(file.path(), patience);
            case Address.Server server -> new PostgresServer(server, patience);
        };
    }

    /** How people know it. */
    String shown();

    /** The folder of its migrations on the class path. */
    String migrations();

    /**
     * Looks whether there is something to connect to.
     *
     * @param make whether a missing ledger may be made
     * @throws org.hearsay.ledger.LedgerException if there is not
     */
    void expect(boolean make);

    /** Connects to it. Nothing is changed by that. */
    Connection connect(boolean writes) throws SQLException;

    /** What stands there. */
    State state(Handle handle);

    /** Prepares for writing, once it is known to be a ledger or to become one. */
    void prepare(Handle handle);

    /** Waits, in a transaction, until no other writer is at work, and keeps others waiting until its end. */
    void becomeOnlyWriter(Handle handle);

    /** Prepares, in a transaction, for searching. */
    void prepareSearch(Handle handle);

    /** Why the database fails, and what to do, as the end of a sentence whose subject is the ledger. */
    String explain(SQLException failure);
}
