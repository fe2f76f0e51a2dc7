package org.hearsay.syntax;

/** Typographic marks, and the plain ones for which they stand. */
final class Marks {
    private Marks() {}

    /** The form with plain apostrophes. */
    static String plain(String form) {
        return form.replace('’', '\'').replace('‘', '\'').replace('`', '\'');
    }

    /** The lemma of a mark. */
    static String mark(String form) {
        return switch (form) {
            case "“", "”", "„", "‟" -> "\"";
            case "’", "‘" -> "'";
            case "’’", "‘‘", "‘’" -> "''";
            case "—", "–" -> "-";
            default -> form;
        };
    }
}
