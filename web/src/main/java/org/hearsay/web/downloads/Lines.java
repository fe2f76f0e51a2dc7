package org.hearsay.web.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hearsay.ledger.sheets.Sheet;

/**
 * Text as bytes.
 *
 * @param out where they go
 */
record Lines(OutputStream out) {
    /** The names of a sheet's columns, then a line each; lines end as RFC 4180 wants. */
    <T> void write(Sheet<T> sheet, Iterable<T> rows) throws IOException {
        write(sheet.header() + "\r\n");
        for (T row : rows) {
            write(sheet.line(row) + "\r\n");
        }
    }

    void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
