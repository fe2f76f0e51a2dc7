package org.hearsay.figures;

import static org.hearsay.figures.Numerals.Kind.DOZEN;
import static org.hearsay.figures.Numerals.Kind.DOZENS;
import static org.hearsay.figures.Numerals.Kind.HUNDRED;
import static org.hearsay.figures.Numerals.Kind.HUNDREDS;
import static org.hearsay.figures.Numerals.Kind.SCALE;
import static org.hearsay.figures.Numerals.Kind.SCALES;
import static org.hearsay.figures.Numerals.Kind.SUFFIX;
import static org.hearsay.figures.Numerals.Kind.SYMBOL;
import static org.hearsay.figures.Numerals.Kind.TEN;
import static org.hearsay.figures.Numerals.Kind.UNIT;

import java.math.BigDecimal;
import org.hearsay.figures.Numerals.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers in words and digits: "two hundred and two thousand", "4 thousand 3 hundred and 21", "1.5 million". */
final class Cardinals {
    private static final BigDecimal TEN_ = BigDecimal.TEN;
    private static final BigDecimal HUNDRED_ = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(30);

    private final Tokens tokens;
    private final Numerals numerals;

    Cardinals(Tokens tokens, Numerals numerals) {
        this.tokens = tokens;
        this.numerals = numerals;
    }

    boolean is(int at, Numerals.Kind... kinds) {
        return numerals.is(tokens.get(at), kinds);
    }

    private BigDecimal value(int at) {
        Numeral numeral = numerals.of(tokens.get(at));
        return numeral == null ? BigDecimal.ONE : numeral.value();
    }

    /** The index after a hyphen here if a number word follows it. */
    int overHyphen(int at) {
        return tokens.form(at).equals("-") && numerals.of(tokens.get(at + 1)) != null ? at + 1 : at;
    }

    private int overAnd(int at) {
        return tokens.form(at).equals("and") ? at + 1 : at;
    }

    /** The longest number that begins at this token and ends before the limit. */
    @Nullable
    Numeric read(int at, int limit) {
        Numeric sum = scaled(at, limit);
        while (sum != null && sum.scale().compareTo(BigDecimal.ONE) > 0) {
            int from = overAnd(overHyphen(sum.to()));
            Numeric more = from < limit ? scaled(from, limit) : null;
            if (more == null || more.value().compareTo(lastScale(sum)) >= 0 || !mayFollow(sum, more, from)) {
                break;
            }
            sum = new Numeric(sum.from(), more.to(), sum.value().add(more.value()), more.scale());
        }
        return sum;
    }

    private static BigDecimal lastScale(Numeric number) {
        return number.scale();
    }

    /** After a scale, digits go on only before another scale or after "and" ("4 thousand 3 hundred"). */
    private boolean mayFollow(Numeric sum, Numeric more, int from) {
        if (more.value().signum() == 0) {
            return false;
        }
        boolean digits = tokens.get(from).isNumber();
        boolean and = from > sum.to();
        return !digits || more.scale().compareTo(BigDecimal.ONE) > 0 || (and && HUNDRED_.compareTo(sum.scale()) == 0);
    }

    /** A number below a thousand, or digits, with the scales that follow it. */
    private @Nullable Numeric scaled(int at, int limit) {
        Numeric number = hundreds(at, limit);
        while (number != null && number.to() < limit) {
            int next = overHyphen(number.to());
            boolean scale = is(next, SCALE, SCALES, SUFFIX) && !(is(next, SCALES) && next > number.to());
            boolean symbol = is(next, SYMBOL)
                    && tokens.get(number.to() - 1).isNumber()
                    && !tokens.get(next + 1).is("$");
            if ((!scale && !symbol) || next >= limit || number.value().compareTo(LARGEST) > 0) {
                break;
            }
            number = number.times(value(next), next + 1);
        }
        return number;
    }

    private @Nullable Numeric hundreds(int at, int limit) {
        Numeric head = small(at, limit);
        if (head == null) {
            return null;
        }
        int next = overHyphen(head.to());
        if (next >= limit || !is(next, HUNDRED, HUNDREDS)) {
            return dozens(head, limit);
        }
        Numeric hundreds = head.times(HUNDRED_, next + 1);
        int from = overAnd(overHyphen(hundreds.to()));
        Numeric tail = from < limit ? small(from, limit) : null;
        boolean digits = tokens.get(from).isNumber() && from == hundreds.to();
        if (tail == null
                || digits
                || tail.value().compareTo(HUNDRED_) >= 0
                || is(tail.to(), HUNDRED, HUNDREDS)
                || tail.value().signum() <= 0
                || isArticle(from)) {
            return hundreds;
        }
        Numeric dozens = dozens(tail, limit);
        return hundreds.plus(dozens.value(), dozens.to());
    }

    private Numeric dozens(Numeric number, int limit) {
        int to = number.to();
        return to < limit && is(to, DOZEN, DOZENS)
                ? new Numeric(number.from(), to + 1, number.value().multiply(value(to)))
                : number;
    }

    boolean isArticle(int at) {
        return tokens.form(at).equals("a") || tokens.form(at).equals("an");
    }

    /** Digits, a word below a hundred, or "a" before "hundred", a scale or "dozen". */
    private @Nullable Numeric small(int at, int limit) {
        Token token = tokens.get(at);
        if (at >= limit) {
            return null;
        }
        Literal literal = token.literal();
        if (literal != null) {
            return new Numeric(at, at + 1, literal.value());
        }
        if (isArticle(at) && is(at + 1, HUNDRED, SCALE, DOZEN) && at + 1 < limit) {
            return new Numeric(at, at + 1, BigDecimal.ONE);
        }
        if (is(at, HUNDRED) && is(at + 1, SCALE)) {
            return new Numeric(at, at + 1, HUNDRED_);
        }
        if (is(at, UNIT)) {
            return new Numeric(at, at + 1, value(at));
        }
        if (!is(at, TEN)) {
            return null;
        }
        int next = overHyphen(at + 1);
        boolean compound = next < limit
                && is(next, UNIT)
                && value(next).signum() > 0
                && value(next).compareTo(TEN_) < 0;
        return compound ? new Numeric(at, next + 1, value(at).add(value(next))) : new Numeric(at, at + 1, value(at));
    }
}
