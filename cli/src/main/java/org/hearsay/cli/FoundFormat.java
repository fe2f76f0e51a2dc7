package org.hearsay.cli;

import java.util.Locale;

/** How claims of a ledger are written. */
enum FoundFormat {
    /** A listing for people. */
    TEXT,
    /** One claim a line, as it was added. */
    JSONL,
    /** A table with a line of names above it. */
    CSV;

    /** The name as the user writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
