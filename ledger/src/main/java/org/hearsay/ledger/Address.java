package org.hearsay.ledger;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a ledger is. */
public sealed interface Address {
    /** The ledger that is meant when none is named: a file in the current folder. */
    String USUAL = "hearsay.db";

    /** How the user named it, without a password. */
    String shown();

    /**
     * A ledger in one file.
     *
     * @param path as given
     */
    record File(Path path) implements Address {
        @Override
        public String shown() {
            return path.toString();
        }
    }

    /**
     * A ledger in a PostgreSQL database.
     *
     * @param place host, port and database, with what else the driver is told: "host:5432/news?sslmode=require"
     * @param user who connects; null for the user that the driver takes
     * @param password null for none
     */
    record Server(
            String place, @Nullable String user, @Nullable String password) implements Address {
        @Override
        public String shown() {
            int options = place.indexOf('?');
            return "postgresql://" + (options < 0 ? place : place.substring(0, options));
        }

        @Override
        public String toString() {
            return shown();
        }
    }

    /**
     * Reads an address as the user writes it: a file's path, or {@code postgresql://[user[:password]@]host[:port]/database}.
     *
     * @throws IllegalArgumentException if it is neither; the message says on one line what is wrong
     */
    static Address parse(String given) {
        String scheme = given.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("postgresql://") || scheme.startsWith("postgres://")) {
            return server(given);
        }
        if (scheme.matches("[a-z][a-z0-9+.-]+://.*")) {
            throw new IllegalArgumentException(
                    "a ledger is a file, or a database as postgresql://host/database, not an address of another kind");
        }
        try {
            if (!given.isBlank()) {
                return new File(Path.of(given));
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("not a path on this system: " + given, e);
        }
        throw new IllegalArgumentException("the ledger's name is empty");
    }

    private static Server server(String given) {
        try {
            URI uri = new URI(given);
            String path = uri.getRawPath();
            if (uri.getHost() == null || path == null || path.length() < 2) {
                throw new IllegalArgumentException("a server's ledger is named like postgresql://host/database");
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            String place = uri.getHost() + port + path + options;
            String who = uri.getUserInfo();
            int colon = who == null ? -1 : who.indexOf(':');
            return who == null || colon < 0
                    ? new Server(place, who, null)
                    : new Server(place, who.substring(0, colon), who.substring(colon + 1));
        } catch (URISyntaxException e) {
            // Without the words of the fault, which hold the password.
            throw new IllegalArgumentException("a server's ledger is named like postgresql://host/database");
        }
    }
}
