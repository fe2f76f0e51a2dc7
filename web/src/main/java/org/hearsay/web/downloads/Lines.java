package org.hearsay.web.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Text as bytes.
 *
 * @param out where they go
 */
record Lines(OutputStream out) {
    void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
