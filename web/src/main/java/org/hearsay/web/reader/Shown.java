package org.hearsay.web.reader;

import java.util.regex.Pattern;

/** Text as a page can carry it. */
final class Shown {
    /** HTML has no NUL, and UTF-8 no half pair of surrogates. */
    private static final Pattern NONE = Pattern.compile("[\\x00\\p{Cs}]");

    private Shown() {}

    /** The same, with the sign for a lost character in place of each that a page cannot carry. */
    static String of(String text) {
        return NONE.matcher(text).replaceAll("\uFFFD");
    }
}
