package org.hearsay.web.words;

import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Long words cut short. */
public final class Cut {
    private Cut() {}

    /** A text of so many characters at most, cut behind a word and with "…" where it was longer. */
    public static String to(String string, int most) {
        Text text = Text.of(string);
        if (text.length() <= most) {
            return string;
        }
        int at = most - 1;
        while (at > most / 2 && !Text.isBlank(text.codePointAt(at))) {
            at--;
        }
        String cut = text.slice(new Span(0, at > most / 2 ? at : most - 1));
        return cut.strip().replaceFirst("[.,;:…]+$", "") + "…";
    }
}
