package org.hearsay.ledger;

/** A ledger cannot be used; the message says on one line which, why and what to do. What was stored before is not touched. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one line, for whoever runs the program */
    public LedgerException(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param message one line, for whoever runs the program */
    public LedgerException(String message) {
        super(message);
    }
}
