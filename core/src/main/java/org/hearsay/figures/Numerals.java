package org.hearsay.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/** The words that write numbers. */
final class Numerals {
    /** What a word does in a number. */
    enum Kind {
        UNIT,
        TEN,
        HUNDRED,
        HUNDREDS,
        SCALE,
        SCALES,
        SUFFIX,
        SYMBOL,
        DOZEN,
        DOZENS,
        ORDINAL,
        ORDINALS,
        HALF
    }

    /**
     * A word of the table.
     *
     * @param kind what it does
     * @param value what it adds, multiplies by, or divides by
     */
    record Numeral(Kind kind, BigDecimal value) {}

    private final Map<String, Numeral> byWord = new HashMap<>();

    Numerals(List<List<String>> rows) {
        for (List<String> row : rows) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            byWord.put(row.getFirst(), new Numeral(kind, new BigDecimal(row.get(2))));
        }
    }

    static Numerals load() {
        return new Numerals(Table.read("figure-numbers.tsv"));
    }

    /** The word's row; a symbol's only when its case fits. */
    @Nullable
    Numeral of(Token token) {
        if (token.isNumber()) {
            return null;
        }
        Numeral asWritten = byWord.get(token.written());
        if (asWritten != null && asWritten.kind() == Kind.SYMBOL) {
            return asWritten;
        }
        Numeral lower = byWord.get(token.form());
        return lower == null || lower.kind() == Kind.SYMBOL ? null : lower;
    }

    boolean is(Token token, Kind... kinds) {
        Numeral numeral = of(token);
        return numeral != null && List.of(kinds).contains(numeral.kind());
    }
}
