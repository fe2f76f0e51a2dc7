package org.hearsay.figures;

import static org.hearsay.figures.Numerals.Kind.HALF;
import static org.hearsay.figures.Numerals.Kind.HUNDRED;
import static org.hearsay.figures.Numerals.Kind.ORDINAL;
import static org.hearsay.figures.Numerals.Kind.ORDINALS;
import static org.hearsay.figures.Numerals.Kind.SCALE;
import static org.hearsay.figures.Numerals.Kind.TEN;
import static org.hearsay.figures.Numerals.Kind.UNIT;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads fractions and mixed numbers in words: "twenty-three fifths", "one hundred and three quarters", "a half". */
final class Fractions {
    /** Longest run of number words that is looked at. */
    private static final int LONGEST = 16;

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Tokens tokens;
    private final Numerals numerals;
    private final Cardinals cardinals;

    Fractions(Tokens tokens, Numerals numerals, Cardinals cardinals) {
        this.tokens = tokens;
        this.numerals = numerals;
        this.cardinals = cardinals;
    }

    private BigDecimal value(int at) {
        Numerals.Numeral numeral = numerals.of(tokens.get(at));
        return numeral == null ? BigDecimal.ONE : numeral.value();
    }

    private boolean isLower(int at) {
        return cardinals.is(at, ORDINAL, ORDINALS, HALF);
    }

    /** Index of the lower part's last word in the run of number words from here, or -1. */
    int lower(int at) {
        for (int i = at; i < at + LONGEST; i++) {
            if (isLower(i)) {
                return i;
            }
            if (!goesOn(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean goesOn(int at) {
        String form = tokens.form(at);
        return numerals.of(tokens.get(at)) != null
                || tokens.get(at).isNumber()
                || cardinals.isArticle(at)
                || form.equals("and")
                || form.equals("-");
    }

    /** The fraction or mixed number that begins here. */
    @Nullable
    Numeric read(int at) {
        if (cardinals.is(at, HALF)) {
            return new Numeric(at, at + 1, half());
        }
        int lower = lower(at);
        return lower <= at ? null : mixed(at, lower);
    }

    private static BigDecimal half() {
        return new BigDecimal("0.5");
    }

    private @Nullable Numeric mixed(int at, int lower) {
        for (int and = lower - 1; and > at; and--) {
            if (tokens.form(and).equals("and")) {
                Numeric upper = simple(and + 1, lower);
                Numeric whole = upper == null ? null : sum(at, and);
                if (whole != null && upper != null && upper.value().compareTo(BigDecimal.ONE) < 0) {
                    return whole.plus(upper.value().multiply(factor(whole, lower + 1)), lower + 1);
                }
            }
        }
        return simple(at, lower);
    }

    /** "3 million and a half" is half a million more, but "one billion and a half million" says which half it means. */
    private BigDecimal factor(Numeric whole, int after) {
        boolean scaled = cardinals.is(after, SCALE);
        return !scaled && whole.scale().compareTo(MILLION) >= 0 ? whole.scale() : BigDecimal.ONE;
    }

    /** Whole numbers joined by "and": "twenty and three". */
    private @Nullable Numeric sum(int from, int to) {
        Numeric first = cardinals.read(from, to);
        if (first == null || first.to() == to) {
            return first;
        }
        if (!tokens.form(first.to()).equals("and")) {
            return null;
        }
        Numeric rest = sum(first.to() + 1, to);
        return rest == null ? null : first.plus(rest.value(), rest.to());
    }

    /** A fraction without a whole number: upper part, then the longest lower part that leaves one. */
    private @Nullable Numeric simple(int at, int lower) {
        if (cardinals.is(at, HALF) && at == lower) {
            return new Numeric(at, at + 1, half());
        }
        for (int from = at + 1; from <= lower; from++) {
            int start = tokens.form(from).equals("-") ? from + 1 : from;
            BigDecimal below = splits(from) || splits(start) || start > lower ? null : below(start, lower);
            BigDecimal above = below == null ? null : above(at, from);
            if (above != null && below != null && agrees(at, above, lower)) {
                return new Numeric(at, lower + 1, above.divide(below, MathContext.DECIMAL64));
            }
        }
        return null;
    }

    /** Whether a number ends before this token that would go on in it: "twenty | one", "hundred and | one". */
    private boolean splits(int at) {
        int before = tokens.form(at - 1).equals("-") ? at - 2 : at - 1;
        boolean compound = cardinals.is(before, TEN) && cardinals.is(at, UNIT) && !isLower(at);
        return compound || tokens.form(at - 1).equals("and") || tokens.form(at).equals("and");
    }

    private @Nullable BigDecimal above(int from, int to) {
        if (cardinals.isArticle(from) && to == from + 1) {
            return BigDecimal.ONE;
        }
        if (tokens.get(from).isNumber() && to == from + 1) {
            return null;
        }
        int end = tokens.form(to - 1).equals("-") ? to - 1 : to;
        Numeric number = cardinals.read(from, end);
        return number == null || number.to() != end ? null : number.value();
    }

    /** "one fifth", "two fifths", but not "two fifth". */
    private boolean agrees(int at, BigDecimal above, int lower) {
        boolean one = above.compareTo(BigDecimal.ONE) == 0;
        return one ? !cardinals.is(lower, ORDINALS) || tokens.get(at).isWord() : cardinals.is(lower, ORDINALS);
    }

    /** What a lower part such as "fifth", "twenty-first" or "one hundred and fifths" divides by. */
    private @Nullable BigDecimal below(int from, int lower) {
        BigDecimal last = value(lower);
        if (from == lower) {
            return last.compareTo(BigDecimal.ONE) > 0 && !isSecond(lower) ? last : null;
        }
        int end = lower;
        while (end > from
                && (tokens.form(end - 1).equals("and") || tokens.form(end - 1).equals("-"))) {
            end--;
        }
        Numeric head = cardinals.is(from, UNIT, TEN) ? cardinals.read(from, end) : null;
        return head != null && head.to() == end && compounds(end - 1, last)
                ? head.value().add(last)
                : null;
    }

    private boolean isSecond(int at) {
        return tokens.form(at).startsWith("second");
    }

    private boolean compounds(int before, BigDecimal ordinal) {
        return (cardinals.is(before, TEN) && ordinal.compareTo(BigDecimal.TEN) < 0)
                || (cardinals.is(before, HUNDRED, SCALE) && ordinal.compareTo(value(before)) < 0);
    }

    /** Whether the number that ends here is the head of an ordinal: "twenty" in "twenty-first". */
    boolean isOrdinal(Numeric number) {
        int next = tokens.form(number.to()).equals("-") ? number.to() + 1 : number.to();
        next = tokens.form(next).equals("and") ? next + 1 : next;
        return isLower(next)
                && !cardinals.is(next, HALF)
                && !tokens.get(number.from()).isNumber()
                && compounds(number.to() - 1, value(next));
    }

    /** The value of an ordinal in words that begins here ("the tenth", "twenty-first"). */
    @Nullable
    Numeric ordinal(int at) {
        int lower = lower(at);
        if (lower < 0 || !cardinals.is(lower, ORDINAL)) {
            return null;
        }
        BigDecimal value = lower == at ? value(at) : below(at, lower);
        return value == null ? null : new Numeric(at, lower + 1, value);
    }
}
