package org.hearsay.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises files that are no text at all, by their first bytes and by bytes that no text holds. */
final class Binary {
    /** First bytes as ISO 8859-1, what such a file is, and what to do with it. */
    private record Magic(String bytes, String name, String advice) {}

    private static final String UNPACK = "unpack it first";
    private static final String CONVERT = "save it as text or HTML first";
    private static final String NO_TEXT = "name a text file";

    private static final List<Magic> MAGIC = List.of(
            new Magic("%PDF-", "PDF", CONVERT),
            new Magic("PK\3\4", "a zip archive or office document", "unpack it, or save it as text"),
            new Magic("\u00d0\u00cf\u0011\u00e0", "an office document", CONVERT),
            new Magic("{\\rtf", "RTF", CONVERT),
            new Magic("\u001f\u008b", "gzip-compressed", UNPACK),
            new Magic("BZh", "bzip2-compressed", UNPACK),
            new Magic("\u00fd7zXZ", "xz-compressed", UNPACK),
            new Magic("(\u00b5/\u00fd", "zstd-compressed", UNPACK),
            new Magic("7z\u00bc\u00af", "a 7z archive", UNPACK),
            new Magic("Rar!", "a RAR archive", UNPACK),
            new Magic("\u0089PNG", "a picture", NO_TEXT),
            new Magic("\u00ff\u00d8\u00ff", "a picture", NO_TEXT),
            new Magic("GIF8", "a picture", NO_TEXT),
            new Magic("RIFF", "a picture, sound or film", NO_TEXT),
            new Magic("OggS", "a sound or film", NO_TEXT),
            new Magic("ID3", "a sound", NO_TEXT),
            new Magic("\u007fELF", "a program", NO_TEXT),
            new Magic("SQLite format 3", "a database", NO_TEXT));

    /** How much is looked at, and how large a share of it may be control characters. */
    private static final int LOOK = 8192;

    private static final double CONTROL = 0.05;

    private Binary() {}

    /** Why these bytes are no text, or null when they may be. Encodings with zero bytes must be recognised before. */
    static @Nullable String reason(byte[] bytes) {
        for (Magic magic : MAGIC) {
            if (startsWith(bytes, magic.bytes())) {
                return magic.name() + ", not text; " + magic.advice();
            }
        }
        int control = 0;
        int length = Math.min(bytes.length, LOOK);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return "binary, not text; " + NO_TEXT;
            }
            if (bytes[i] > 0 && bytes[i] < 32 && "\t\n\r\f\u000b\u001b\b\u001a".indexOf(bytes[i]) < 0) {
                control++;
            }
        }
        return control > length * CONTROL ? "binary, not text; " + NO_TEXT : null;
    }

    private static boolean startsWith(byte[] bytes, String prefix) {
        if (bytes.length < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if ((bytes[i] & 0xff) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
