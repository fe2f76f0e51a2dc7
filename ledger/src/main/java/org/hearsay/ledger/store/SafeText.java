package org.hearsay.ledger.store;

/**
 * Any Java string as one that both databases keep: a NUL, which PostgreSQL refuses, and half a pair of surrogates, which UTF-8 has no
 * form for, are written as U+001A and four hexadecimal digits, and so is U+001A itself.
 */
final class SafeText {
    private static final char MARK = '\u001A';

    private SafeText() {}

    static String encode(String text) {
        int first = firstUnsafe(text, 0);
        if (first < 0) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        int done = 0;
        for (int at = first; at >= 0; at = firstUnsafe(text, at + 1)) {
            safe.append(text, done, at).append(MARK).append("%04x".formatted((int) text.charAt(at)));
            done = at + 1;
        }
        return safe.append(text, done, text.length()).toString();
    }

    private static int firstUnsafe(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0 || unit == MARK) {
                return i;
            }
            if (Character.isSurrogate(unit)) {
                if (Character.isLowSurrogate(unit)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    static String decode(String safe) {
        int at = safe.indexOf(MARK);
        if (at < 0) {
            return safe;
        }
        StringBuilder text = new StringBuilder(safe.length());
        int done = 0;
        for (; at >= 0; at = safe.indexOf(MARK, done)) {
            text.append(safe, done, at).append((char) Integer.parseInt(safe, at + 1, at + 5, 16));
            done = at + 5;
        }
        return text.append(safe, done, safe.length()).toString();
    }
}
