package org.hearsay.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The articles of a JSON Lines document, one a line. A line that cannot be read is refused by its number, the others are read. */
final class Records implements AutoCloseable {
    /** JSON writes a code point with at most two escapes of six bytes; the other fields and the map need room as well. */
    private static final long BYTES_PER_CHAR = 16;

    private static final long OTHER_FIELDS = 1 << 20;

    private final String uri;
    private final InputStream stream;
    private final Intake intake;
    private final long longest;
    private int line;
    private boolean any;
    private boolean over;

    Records(String uri, InputStream stream, Intake intake) {
        this.uri = uri;
        this.stream = stream;
        this.intake = intake;
        this.longest = Math.min(intake.maxChars() * BYTES_PER_CHAR + OTHER_FIELDS, Integer.MAX_VALUE - 16);
    }

    /** The next reading, or null after the last one. */
    @Nullable
    Reading next() {
        while (!over) {
            try {
                byte[] bytes = readLine();
                if (bytes == null) {
                    over = true;
                } else {
                    line++;
                    Reading reading = reading(bytes);
                    if (reading != null) {
                        any = true;
                        return reading;
                    }
                }
            } catch (IOException e) {
                over = true;
                any = true;
                return new Reading.Skipped(uri, "cannot be read after line " + line + "; check the file and its disk");
            }
        }
        if (any) {
            return null;
        }
        any = true;
        return new Reading.Skipped(uri, "empty; nothing to read");
    }

    private @Nullable Reading reading(byte[] bytes) {
        String place = uri + ":" + line;
        try {
            if (bytes.length > longest) {
                throw ArticleJson.tooLong(intake);
            }
            ByteOrderMark mark = line == 1 ? ByteOrderMark.of(bytes) : null;
            if (mark != null && mark.length() != 3) {
                over = true;
                return new Reading.Skipped(
                        uri, "JSON Lines in " + mark.charset().name() + "; save it as UTF-8");
            }
            String reason = line == 1 ? Binary.reason(bytes) : null;
            if (reason != null) {
                over = true;
                return new Reading.Skipped(uri, reason);
            }
            String json = bytes.length == 0 ? "" : Charsets.decode(bytes, false);
            return json.isBlank() ? null : new Reading.Read(ArticleJson.read(json, place, intake));
        } catch (Refusal e) {
            return e.of(place);
        }
    }

    /** The bytes up to the next line feed; of a line that is too long only the beginning; null at the end. */
    private byte @Nullable [] readLine() throws IOException {
        int next = stream.read();
        if (next < 0) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (; next >= 0 && next != '\n'; next = stream.read()) {
            if (bytes.size() <= longest) {
                bytes.write(next);
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            // All that was wanted has been read.
            over = true;
        }
    }
}
