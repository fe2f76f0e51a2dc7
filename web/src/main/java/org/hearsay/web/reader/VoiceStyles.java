package org.hearsay.web.reader;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Styles that light up one voice, or answer a voice's note in the text and its words in the notes. One rule a voice: CSS cannot say "the same number". */
public final class VoiceStyles {
    private VoiceStyles() {}

    /** The rules, as CSS. */
    public static String sheet() {
        return rule(n -> "body:has(#voice-" + n + ":checked) .v" + n, "--lit: 1;")
                + rule(
                        n -> ".para:has(.notes .v" + n + ":is(:hover, :focus-within)) .claim.v" + n,
                        "box-shadow: inset 0 -2px var(--ink);")
                + rule(n -> ".para:has(.claim.v" + n + ":hover) .notes .v" + n, "box-shadow: -3px 0 0 var(--ink);");
    }

    private static String rule(IntFunction<String> selector, String body) {
        return IntStream.rangeClosed(1, Speaker.STYLED).mapToObj(selector).collect(Collectors.joining(",\n")) + " { "
                + body + " }\n";
    }
}
