package org.hearsay.ledger.sheets;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cells and lines as RFC 4180 writes them, with nothing in them that a spreadsheet would run. */
public final class Csv {
    /** What spreadsheets take for a formula, full-width forms included, behind whatever they pass over. */
    private static final Pattern FORMULA = Pattern.compile("^[\\p{Cc}\\p{Cf}\\p{Z}]*[=+@＝＋－＠-]");

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");

    /** Breaks of lines, control characters, and those that turn the direction of a terminal. */
    private static final Pattern BREAKS =
            Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}\\p{Cc}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");

    private Csv() {}

    /** A line of cells, without its end. */
    public static String line(Stream<? extends @Nullable Object> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(","));
    }

    /** On one line; what is not known is empty; what a spreadsheet would take for a formula begins with an apostrophe, which makes it text. */
    public static String cell(@Nullable Object value) {
        String words = value == null ? "" : value.toString();
        String plain = BREAKS.matcher(words).replaceAll(" ").strip();
        if (FORMULA.matcher(plain).find() && !NUMBER.matcher(plain).matches()) {
            plain = "'" + plain;
        }
        boolean quoted = plain.indexOf(',') >= 0 || plain.indexOf('"') >= 0;
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
