package org.hearsay.intake;

import java.io.Serial;

/** A document cannot be read; the message says why and what to do. Caught at the door, where it becomes a reading. */
final class Refusal extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    Refusal(String reason) {
        super(reason, null, false, false);
    }

    Reading.Skipped of(String uri) {
        return new Reading.Skipped(uri, reason());
    }

    String reason() {
        String message = getMessage();
        return message == null ? "cannot be read" : message;
    }
}
