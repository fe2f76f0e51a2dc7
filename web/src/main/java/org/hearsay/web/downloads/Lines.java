package org.hearsay.web.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hearsay.ledger.tables.Table;

/**
 * Text as bytes.
 *
 * @param out where they go
 */
record Lines(OutputStream out) {
    /** The names of a table's columns, then a line each; lines end as RFC 4180 wants. */
    <T> void write(Table<T> table, Iterable<T> rows) throws IOException {
        write(table.header() + "\r\n");
        for (T row : rows) {
            write(table.line(row) + "\r\n");
        }
    }

    void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
