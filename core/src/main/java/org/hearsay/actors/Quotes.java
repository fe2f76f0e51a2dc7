package org.hearsay.actors;

/** Follows quotation marks from word to word. */
final class Quotes {
    private Quotes() {}

    /** Whether the words from this one on stand in a quotation, if those before it did or did not. */
    static boolean after(String word, boolean inside) {
        return switch (word) {
            case "\u201c", "\u00ab", "\u201e" -> true;
            case "\u201d", "\u00bb" -> false;
            case "\"" -> !inside;
            default -> inside;
        };
    }
}
