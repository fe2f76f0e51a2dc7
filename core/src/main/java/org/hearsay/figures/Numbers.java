package org.hearsay.figures;

import static org.hearsay.figures.Numerals.Kind.DOZEN;
import static org.hearsay.figures.Numerals.Kind.DOZENS;
import static org.hearsay.figures.Numerals.Kind.HALF;
import static org.hearsay.figures.Numerals.Kind.ORDINAL;
import static org.hearsay.figures.Numerals.Kind.ORDINALS;
import static org.hearsay.figures.Numerals.Kind.SCALE;
import static org.hearsay.figures.Numerals.Kind.TEN;
import static org.hearsay.figures.Numerals.Kind.UNIT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads any number: signs, decimals in words, fractions, scales, shares such as "two out of three". */
final class Numbers {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    /** Before these, "one" stands for something named before. */
    private static final Set<String> BEFORE_PRONOUN =
            Set.of("the", "this", "that", "which", "each", "every", "any", "no", "another", "other");

    private final Tokens tokens;
    private final Cardinals cardinals;
    private final Fractions fractions;
    private final Convention convention;
    private final Numerals numerals;

    Numbers(Tokens tokens, Numerals numerals, Convention convention) {
        this.tokens = tokens;
        this.numerals = numerals;
        this.convention = convention;
        this.cardinals = new Cardinals(tokens, numerals);
        this.fractions = new Fractions(tokens, numerals, cardinals);
    }

    /** All numbers, in order; those glued to a word ("180ml", "4th") and pronouns ("the one") are none. */
    List<Numeric> all() {
        List<Numeric> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Numeric number = read(at);
            if (number == null) {
                Numeric ordinal = fractions.ordinal(at);
                at = ordinal == null ? at + 1 : ordinal.to();
                continue;
            }
            if (!isGlued(number) && !isCode(number) && !isPronoun(number) && !fractions.isOrdinal(number)) {
                found.add(number);
            }
            at = number.to();
        }
        return found;
    }

    /** Whether letters follow the digits without a blank. */
    boolean isGlued(Numeric number) {
        Token next = tokens.get(number.to());
        return tokens.get(number.to() - 1).isNumber() && next.isWord() && !next.spaced();
    }

    /** Whether letters stand before the digits without a blank: "RPG7". */
    boolean isCode(Numeric number) {
        Token first = tokens.get(number.from());
        return first.isNumber()
                && !first.spaced()
                && tokens.get(number.from() - 1).isWord();
    }

    private boolean isPronoun(Numeric number) {
        return number.to() == number.from() + 1
                && tokens.form(number.from()).equals("one")
                && BEFORE_PRONOUN.contains(tokens.form(number.from() - 1));
    }

    /** The number that begins at this token, its sign included, or null. */
    @Nullable
    Numeric read(int at) {
        int from = afterSign(at);
        Numeric number = unsigned(from);
        if (number == null) {
            return null;
        }
        return from == at ? number : new Numeric(at, number.to(), number.value().negate(), number.scale());
    }

    private int afterSign(int at) {
        Token token = tokens.get(at);
        if (token.is("minus") || token.is("negative")) {
            return at + 1;
        }
        boolean dash = token.is("-") && !token.written().equals("—");
        boolean attached = !tokens.get(at + 1).spaced();
        boolean free = token.spaced() || tokens.get(at - 1).isSign();
        boolean afterNumber = tokens.get(at - 1).isNumber() || numerals.of(tokens.get(at - 1)) != null;
        boolean apart = convention == Convention.LITERAL && at == 0;
        return dash
                        && free
                        && !afterNumber
                        && (attached || apart)
                        && tokens.get(at + 1).isNumber()
                ? at + 1
                : at;
    }

    private @Nullable Numeric unsigned(int at) {
        Numeric digits = mixedDigits(at);
        if (digits != null) {
            return digits;
        }
        if (tokens.form(at).equals("quarter") && cardinals.is(at + 1, SCALE)) {
            return scaled(new Numeric(at, at + 1, new BigDecimal("0.25")));
        }
        Numeric fraction = fractions.read(at);
        if (fraction != null && (convention == Convention.LITERAL || isShare(fraction))) {
            return scaled(fraction);
        }
        Numeric whole = cardinals.read(at, NO_LIMIT);
        return whole == null ? null : ratio(decimal(whole));
    }

    /** In news "a fifth" may be one more of them; it is a share before "of", and so is any fraction with a plural. */
    private boolean isShare(Numeric fraction) {
        boolean article = cardinals.isArticle(fraction.from()) && fraction.to() == fraction.from() + 2;
        boolean ordinal = cardinals.is(fraction.to() - 1, ORDINAL)
                && !tokens.get(fraction.to() - 1).is("quarter");
        return !article || !ordinal || tokens.form(fraction.to()).equals("of");
    }

    /** "2 1/4", "2½". */
    private @Nullable Numeric mixedDigits(int at) {
        Literal whole = tokens.get(at).literal();
        Literal part = tokens.get(at + 1).literal();
        if (whole == null
                || part == null
                || whole.shape() != Literal.Shape.WHOLE
                || part.shape() != Literal.Shape.FRACTION
                || part.value().compareTo(BigDecimal.ONE) >= 0) {
            return null;
        }
        return scaled(new Numeric(at, at + 2, whole.value().add(part.value())));
    }

    /** A fraction with the scale or dozen after it: "half a million", "two thirds of a million", "half a dozen". */
    private Numeric scaled(Numeric fraction) {
        int next = fraction.to();
        next = tokens.form(next).equals("of") && cardinals.isArticle(next + 1) ? next + 2 : next;
        next = next == fraction.to() && cardinals.isArticle(next) ? next + 1 : next;
        if (!cardinals.is(next, SCALE, DOZEN, Numerals.Kind.HUNDRED)) {
            return fraction;
        }
        boolean large = fraction.scale().compareTo(BigDecimal.ONE) > 0 || hasScale(fraction);
        Numerals.Numeral scale = numerals.of(tokens.get(next));
        BigDecimal factor = scale == null ? BigDecimal.ONE : scale.value();
        return large ? largeAndPart(fraction, factor, next + 1) : fraction.times(factor, next + 1);
    }

    private boolean hasScale(Numeric fraction) {
        for (int i = fraction.from(); i < fraction.to(); i++) {
            if (cardinals.is(i, SCALE)) {
                return true;
            }
        }
        return false;
    }

    /** "one billion and three quarters million": the scale belongs to the part alone. */
    private static Numeric largeAndPart(Numeric mixed, BigDecimal factor, int to) {
        BigDecimal part = mixed.value().remainder(BigDecimal.ONE);
        BigDecimal whole = mixed.value().subtract(part);
        return new Numeric(mixed.from(), to, whole.add(part.multiply(factor)), mixed.scale());
    }

    /** "two hundred point zero three". */
    private Numeric decimal(Numeric whole) {
        if (!tokens.form(whole.to()).equals("point") || tokens.get(whole.from()).isNumber()) {
            return whole;
        }
        StringBuilder digits = new StringBuilder();
        int at = whole.to() + 1;
        while (cardinals.is(at, UNIT, TEN) && digits.length() < 20) {
            Numeric next = cardinals.read(at, cardinals.is(at, TEN) ? NO_LIMIT : at + 1);
            if (next == null) {
                break;
            }
            digits.append(next.value().toPlainString());
            at = next.to();
        }
        return digits.isEmpty()
                ? whole
                : new Numeric(whole.from(), at, whole.value().add(new BigDecimal("0." + digits)));
    }

    /** "one over three", "one in twenty", "two out of three". */
    private Numeric ratio(Numeric above) {
        int next = above.to();
        int from = tokens.form(next).equals("out") && tokens.form(next + 1).equals("of") ? next + 2 : next + 1;
        boolean outOf = from == next + 2;
        boolean over = tokens.form(next).equals("over");
        boolean in = tokens.form(next).equals("in");
        boolean currency = isCurrencySign(tokens.get(above.from() - 1));
        if (currency || (!outOf && (convention == Convention.NEWS || !(over || in)))) {
            return above;
        }
        Numeric below = cardinals.read(from, NO_LIMIT);
        boolean proper = below != null && (over || above.value().compareTo(below.value()) < 0);
        if (below == null || below.value().signum() == 0 || !proper || isYear(below) || !above.isWhole()) {
            return above;
        }
        int to = cardinals.is(below.to(), Numerals.Kind.HUNDREDS) ? below.to() + 1 : below.to();
        return new Numeric(above.from(), to, above.value().divide(below.value(), MathContext.DECIMAL64));
    }

    /** Four digits without a mark after "in" are a year. */
    private boolean isYear(Numeric number) {
        Token token = tokens.get(number.from());
        return token.isNumber() && token.written().matches("(?:1[5-9]|20)\\d\\d");
    }

    private static boolean isCurrencySign(Token token) {
        return Character.getType(token.form().codePointAt(0)) == Character.CURRENCY_SYMBOL;
    }

    /** Whether the word counts without a number before it: "thousands", "dozens". */
    boolean isIndefinite(int at) {
        return cardinals.is(at, DOZENS, Numerals.Kind.HUNDREDS, Numerals.Kind.SCALES);
    }

    /** The value of an ordinal in words that begins here. */
    @Nullable
    Numeric ordinal(int at) {
        return fractions.ordinal(at);
    }

    /** Whether the number that begins here is the head of an ordinal: "twenty" in "twenty-first". */
    boolean isOrdinalAt(int at) {
        Numeric number = read(at);
        return number != null && fractions.isOrdinal(number);
    }

    /** Whether a word can be part of a number. */
    boolean isNumberWord(int at) {
        return cardinals.is(at, UNIT, TEN, HALF, ORDINALS) || tokens.get(at).isNumber();
    }
}
