package org.hearsay.cli;

/** Makes words of documents safe to print: what steers a terminal or turns the direction of writing is replaced. */
final class Plain {
    private static final int REPLACEMENT = 0xFFFD;

    /** First and last code points of the blocks that Unicode's annex 11 calls wide, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0x1F300,
        0x1FAFF, 0x20000, 0x3FFFD
    };

    private Plain() {}

    /** On one line: runs of white space become one blank. */
    static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean blank = false;
        for (int codePoint : words.codePoints().toArray()) {
            if (isBlank(codePoint)) {
                blank = true;
                continue;
            }
            line.append(blank && !line.isEmpty() ? " " : "")
                    .appendCodePoint(steers(codePoint) ? REPLACEMENT : codePoint);
            blank = false;
        }
        return line.toString();
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || codePoint == 0x85;
    }

    private static boolean steers(int codePoint) {
        return Character.getType(codePoint) == Character.CONTROL
                || Character.getType(codePoint) == Character.SURROGATE
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** Columns that a code point takes on a terminal: none for what stands on its neighbour, two for East Asian wide ones. */
    static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return codePoint >= WIDE[i];
            }
        }
        return false;
    }
}
