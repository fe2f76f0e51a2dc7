package org.hearsay.cli;

import java.util.Locale;

/** How a table is written. */
enum TableFormat {
    /** Comma-separated values with a header (RFC 4180). */
    CSV,
    /** One row a line. */
    JSONL;

    /** The name as the user writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
