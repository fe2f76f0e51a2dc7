package org.hearsay.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The mark at a text's beginning that tells its encoding.
 *
 * @param charset the encoding
 * @param length how many bytes the mark takes
 */
record ByteOrderMark(Charset charset, int length) {
    /** The mark that these bytes begin with, or null. */
    static @Nullable ByteOrderMark of(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return new ByteOrderMark(StandardCharsets.UTF_8, 3);
        }
        if (begins(bytes, 0xff, 0xfe, 0, 0)) {
            return new ByteOrderMark(Charset.forName("UTF-32LE"), 4);
        }
        if (begins(bytes, 0, 0, 0xfe, 0xff)) {
            return new ByteOrderMark(Charset.forName("UTF-32BE"), 4);
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
        }
        return begins(bytes, 0xfe, 0xff) ? new ByteOrderMark(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
