package org.hearsay.web.words;

import java.util.Locale;

/** Numbers for people: "1,204 claims". */
public final class Numbers {
    private Numbers() {}

    /** For example: 1,204. */
    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** For example: 1 claim, 2 claims. */
    public static String count(long number, String noun) {
        return of(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
