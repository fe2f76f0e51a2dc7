package org.hearsay.cli;

/** The model, or the place for the results, cannot be used; the message says on one line why and what to do. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String message, Throwable cause) {
        super(message, cause);
    }
}
