package org.hearsay.web;

import org.jspecify.annotations.Nullable;

/**
 * Where the server listens, and whom it answers.
 *
 * @param host the address it is bound to; the loopback unless the ledger is to be public
 * @param port 0 for any that is free
 * @param token what every visitor must show; null where only this machine can reach the server
 */
public record Settings(String host, int port, @Nullable String token) {
    /** The loopback's address. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final int LEAST_TOKEN = 16;
    private static final int LAST_PORT = 65_535;

    /** @throws IllegalArgumentException if there is no such port, a token is short, or others could come in without one */
    public Settings {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("there is no port " + port);
        }
        if (token == null && !host.equals(LOOPBACK)) {
            throw new IllegalArgumentException("a public server demands a token");
        }
        if (token != null && token.length() < LEAST_TOKEN) {
            throw new IllegalArgumentException("a token has " + LEAST_TOKEN + " characters or more");
        }
    }

    /** Settings for this machine alone. */
    public static Settings local(int port) {
        return new Settings(LOOPBACK, port, null);
    }

    /** Settings for whoever shows a token. */
    public static Settings open(int port, String token) {
        return new Settings("0.0.0.0", port, token);
    }

    /** The same on any port that is free. */
    public Settings onAnyPort() {
        return new Settings(host, 0, token);
    }
}
