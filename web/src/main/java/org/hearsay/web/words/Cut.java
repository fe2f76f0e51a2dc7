package org.hearsay.web.words;

import org.hearsay.text.Text;

/** Long words cut short. */
public final class Cut {
    private Cut() {}

    /** A text of so many characters at most, cut behind a word and with "…" where it was longer. */
    public static String to(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most - 1);
        int at = end;
        while (at > end / 2 && !Text.isBlank(text.codePointAt(at))) {
            at = text.offsetByCodePoints(at, -1);
        }
        return text.substring(0, at > end / 2 ? at : end).strip().replaceFirst("[.,;:…]+$", "") + "…";
    }
}
