package org.hearsay.bench.speed;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.Server;
import org.hearsay.web.Settings;
import org.hearsay.web.progress.Progress;

/** A ledger with its server in this process. The server's clock goes by a second a look, so that the limit of rates does not count. */
public record Served(Ledger ledger, Server server) implements AutoCloseable {
    /**
     * Opens a ledger that is there, and serves it at any port that is free.
     *
     * @param address as {@link Address#parse} takes it
     * @throws IOException if no port can be had
     */
    public static Served open(String address) throws IOException {
        AtomicLong clock = new AtomicLong();
        Ledger ledger = Ledger.open(Address.parse(address), Ledger.Missing.REFUSED);
        try {
            return new Served(
                    ledger,
                    Server.start(
                            Settings.local(0),
                            ledger,
                            new Progress(),
                            () -> Instant.ofEpochSecond(clock.incrementAndGet()),
                            Throwable::printStackTrace));
        } catch (IOException e) {
            ledger.close();
            throw e;
        }
    }

    /** The address of a path of the server. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    @Override
    public void close() {
        server.close();
        ledger.close();
    }
}
