package org.hearsay.ledger.corrections;

/** A correction that cannot be made; the message says on one line what, why and what to do. */
public final class CorrectionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param why on one line, for whoever corrects */
    public CorrectionException(String why) {
        super(why);
    }
}
