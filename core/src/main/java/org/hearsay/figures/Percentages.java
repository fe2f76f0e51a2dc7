package org.hearsay.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads percentages: "90 percent", "25 %", "per cent of twenty". */
final class Percentages {
    private static final Set<String> WORDS = Set.of("percent", "percents", "percentage", "percentages", "pct", "%");
    private static final List<String> PER_CENT = List.of("per", "cent");

    private final Tokens tokens;
    private final Numbers numbers;
    private final Convention convention;

    Percentages(Tokens tokens, Numbers numbers, Convention convention) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.convention = convention;
    }

    private int word(int at) {
        return WORDS.contains(tokens.form(at)) ? at + 1 : tokens.match(at, PER_CENT);
    }

    /** The percentage whose number this is, or null. */
    @Nullable
    Amount of(Numeric number) {
        int at = tokens.form(number.to()).equals("-") ? number.to() + 1 : number.to();
        int end = word(at);
        return end < 0 || isEscape(number, end)
                ? null
                : new Amount(
                        number.from(), end, number.from(), Quantity.Kind.PERCENT, number.value(), number.scale(), null);
    }

    /** "%20" in an address. */
    private boolean isEscape(Numeric number, int end) {
        Token next = tokens.get(end);
        boolean before = tokens.form(number.from() - 1).equals("%")
                && !tokens.get(number.from()).spaced();
        boolean after = tokens.form(end - 1).equals("%") && !next.spaced() && (next.isNumber() || next.isWord());
        return before || after;
    }

    /** "percent of twenty", and the word alone, where these are asked for. */
    @Nullable
    Amount prefixed(int at) {
        int end = convention == Convention.LITERAL ? word(at) : -1;
        if (end < 0 || (tokens.form(at).equals("%") && !tokens.get(at).spaced())) {
            return null;
        }
        Numeric number = tokens.form(end).equals("of") ? numbers.read(end + 1) : null;
        return number == null
                ? Amount.alone(at, end, Quantity.Kind.PERCENT, null)
                : new Amount(
                        at, number.to(), number.from(), Quantity.Kind.PERCENT, number.value(), number.scale(), null);
    }
}
