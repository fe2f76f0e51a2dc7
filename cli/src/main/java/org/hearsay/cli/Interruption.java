package org.hearsay.cli;

import org.jspecify.annotations.Nullable;

/**
 * Lets an interrupted command (Ctrl-C, or a request to end) finish what it is writing: the thread that made this is interrupted,
 * and asks. A second signal ends the process at once.
 *
 * <p>A shutdown hook would not do: the encoder's library has one too, which takes the native memory away from whoever is at work
 * with it, and the process crashes.
 */
final class Interruption implements AutoCloseable {
    private final Thread worker = Thread.currentThread();
    private final Signals.Handling interrupt = Signals.handle("INT", () -> stop(ExitCode.INTERRUPTED));
    private final Signals.Handling terminate = Signals.handle("TERM", () -> stop(ExitCode.TERMINATED));
    private volatile @Nullable ExitCode asked;

    private void stop(ExitCode code) {
        if (asked != null) {
            Runtime.getRuntime().halt(code.code());
        }
        asked = code;
        worker.interrupt();
    }

    /** How to end after the article at hand; null when nobody wants an end. */
    @Nullable
    ExitCode asked() {
        return asked;
    }

    @Override
    public void close() {
        interrupt.close();
        terminate.close();
    }
}
