package org.hearsay.ledger.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Connections of one kind to a database, made when they are needed and kept for the next use. Thread-safe; whoever comes while all are in use waits in a line. */
final class Handles implements AutoCloseable {
    private final Database database;
    private final boolean writes;
    private final Semaphore free;
    private final Deque<Handle> idle = new ArrayDeque<>();
    private boolean closed;

    /**
     * Begins with one connection.
     *
     * @param most how many are in use at a time
     */
    Handles(Database database, boolean writes, int most, Handle first) {
        this.database = database;
        this.writes = writes;
        free = new Semaphore(most, true);
        idle.add(first);
    }

    /** Makes a connection that whoever asks for it closes. */
    static Handle open(Database database, boolean writes) {
        Jdbi jdbi = Jdbi.create(() -> database.connect(writes));
        jdbi.registerArgument(new Strings());
        return jdbi.open();
    }

    /** Works on a connection, which is kept only if the work does not fail: what state a failure leaves it in nobody knows. */
    <T> T use(Function<Handle, T> work) {
        free.acquireUninterruptibly();
        try {
            Handle its = taken();
            boolean sound = false;
            try {
                T result = work.apply(its);
                sound = true;
                return result;
            } finally {
                if (!sound || !kept(its)) {
                    drop(its);
                }
            }
        } finally {
            free.release();
        }
    }

    private Handle taken() {
        Handle last;
        synchronized (idle) {
            last = idle.pollLast();
        }
        return last == null ? open(database, writes) : last;
    }

    /** Keeps a connection for the next use, the one used last to be the first, since it has most in its cache. */
    private boolean kept(Handle handle) {
        synchronized (idle) {
            return !closed && idle.add(handle);
        }
    }

    /** Closes a connection, whatever it says to that: why it failed was told before. */
    static void drop(Handle handle) {
        try {
            handle.close();
        } catch (JdbiException e) {
            return;
        }
    }

    /** Closes what is idle at once, and what is in use when its work is done. */
    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(Handles::drop);
            idle.clear();
        }
    }
}
