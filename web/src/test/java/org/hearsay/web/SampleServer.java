package org.hearsay.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import org.hearsay.web.progress.Progress;

/** A server over the samples' ledger, started once for all tests. */
final class SampleServer {
    private static final Server SERVER = start();

    private SampleServer() {}

    private static Server start() {
        try {
            return Server.start(
                    Settings.local(0),
                    SampleLedger.get(),
                    new Progress(),
                    InstantSource.system(),
                    Throwable::printStackTrace);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a path. */
    static String at(String path) {
        return "http://127.0.0.1:" + SERVER.port() + path;
    }
}
