package org.hearsay.figures;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads sums of money: "$48.2 million", "USD 200", "75 USD million", "3 dollars 50 cents", "12-cent". */
final class Money {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final String MILLIONS = "million ";

    /** Names of the hundredths, by a word in the name of their currency. */
    private static final Map<String, String> HUNDREDTHS =
            Map.of("Cent", "dollar euro", "Pence", "pound", "Penny", "pound", "Kopek", "ruble hryvnia");

    private final Tokens tokens;
    private final Numbers numbers;
    private final Units currencies;
    private final Units prefixes;
    private final Convention convention;

    Money(Tokens tokens, Numbers numbers, Units currencies, Units prefixes, Convention convention) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.currencies = currencies;
        this.prefixes = prefixes;
        this.convention = convention;
    }

    /** The sum that begins at this token with a currency before its number, or null. */
    @Nullable
    Amount prefixed(int at) {
        Units.Match match = prefixes.at(tokens, at);
        if (match == null || (tokens.form(at).length() == 1 && isSpacedArticle(at))) {
            match = currencies.at(tokens, at);
        }
        if (match == null || tokens.form(match.to()).equals("-")) {
            return null;
        }
        Numeric number = numbers.read(match.to());
        boolean digits = number != null && tokens.get(match.to()).isNumber();
        boolean word = tokens.get(match.to() - 1).isWord();
        if (number == null || !digits || isFollowed(number, match) || (word && !isCode(match))) {
            return null;
        }
        return sum(at, number.to(), number, number.value(), match.unit());
    }

    private boolean isSpacedArticle(int at) {
        return tokens.form(at).equals("a") && tokens.get(at + 1).spaced();
    }

    /** A word before a number is a currency when it is written as a code or nothing else can be meant. */
    private boolean isCode(Units.Match match) {
        String written = tokens.get(match.to() - 1).written();
        return written.equals(written.toUpperCase(java.util.Locale.ROOT)) || convention == Convention.LITERAL;
    }

    /** "dollar 40 rmb": the number has a currency of its own after it. */
    private boolean isFollowed(Numeric number, Units.Match match) {
        Units.Match after = currencies.at(tokens, number.to());
        boolean sign = tokens.get(match.to() - 1).isSign();
        return after != null && !sign && !tokens.get(number.to()).is("$");
    }

    /** The sum whose number this is, with its currency after it, or null. */
    @Nullable
    Amount of(Numeric number) {
        int at = tokens.form(number.to()).equals("-") ? number.to() + 1 : number.to();
        Units.Match match = currencies.at(tokens, at);
        boolean prefix = match != null && tokens.get(at).isSign() && isPrefix(match.to());
        if (match == null || prefix) {
            return null;
        }
        BigDecimal value = number.value();
        int to = match.to();
        Numeric scaled = scale(to);
        if (scaled != null) {
            value = value.multiply(scaled.value());
            to = scaled.to();
        }
        return sum(number.from(), to, number, value, match.unit());
    }

    private Amount sum(int from, int to, Numeric number, BigDecimal value, Unit unit) {
        boolean millions = unit.name().startsWith(MILLIONS);
        Unit plain = millions
                ? new Unit(unit.name().substring(MILLIONS.length()), unit.measures(), unit.iso(), unit.usual(), false)
                : unit;
        BigDecimal whole = millions ? value.multiply(MILLION) : value;
        return withRest(new Amount(from, to, number.from(), Quantity.Kind.MONEY, whole, number.scale(), plain), number);
    }

    /** "10 $30": the sign belongs to the number after it. */
    private boolean isPrefix(int at) {
        return tokens.get(at).isNumber() && !tokens.get(at).spaced();
    }

    private @Nullable Numeric scale(int at) {
        return switch (tokens.form(at)) {
            case "million" -> new Numeric(at, at + 1, MILLION);
            case "billion" -> new Numeric(at, at + 1, BigDecimal.valueOf(1_000_000_000));
            case "trillion" -> new Numeric(at, at + 1, BigDecimal.valueOf(1_000_000_000_000L));
            default -> null;
        };
    }

    /** Adds the hundredths that follow: "and forty-five cents", or a bare number below a hundred where that is asked for. */
    private Amount withRest(Amount sum, Numeric number) {
        int from = tokens.form(sum.to()).equals("and") ? sum.to() + 1 : sum.to();
        Numeric rest = numbers.read(from);
        if (rest == null
                || !number.isWhole()
                || !rest.isWhole()
                || rest.value().compareTo(HUNDRED) >= 0
                || rest.value().signum() < 0) {
            return sum;
        }
        Units.Match minor = currencies.at(tokens, rest.to());
        boolean named = minor != null && isHundredth(minor.unit().name(), sum.unit());
        boolean spelled = convention == Convention.LITERAL
                && hasHundredths(sum.unit())
                && !numbers.isGlued(rest)
                && minor == null
                && number.scale().compareTo(BigDecimal.valueOf(1000)) < 0
                && !tokens.get(sum.to()).is("$")
                && (!tokens.get(sum.from()).isSign() || from > sum.to())
                && numbers.isNumberWord(from);
        BigDecimal value = sum.value();
        if (value == null || (!named && !spelled)) {
            return sum;
        }
        int to = minor != null && named ? minor.to() : rest.to();
        BigDecimal whole = value.add(rest.value().multiply(HUNDREDTH));
        return new Amount(sum.from(), to, sum.number(), sum.kind(), whole, sum.scale(), sum.unit());
    }

    /** Of currencies whose hundredths are left unnamed. */
    private static boolean hasHundredths(@Nullable Unit major) {
        return major != null && HUNDREDTHS.keySet().stream().anyMatch(minor -> isHundredth(minor, major));
    }

    private static boolean isHundredth(String minor, @Nullable Unit major) {
        String majors = HUNDREDTHS.get(minor);
        if (majors == null || major == null) {
            return false;
        }
        for (String word : majors.split(" ", -1)) {
            if (major.name().toLowerCase(java.util.Locale.ROOT).contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The currency's name alone, where that is asked for. */
    @Nullable
    Amount alone(int at) {
        Units.Match match = convention == Convention.LITERAL ? currencies.at(tokens, at) : null;
        return match != null && match.unit().alone() && tokens.get(at).isWord()
                ? Amount.alone(at, match.to(), Quantity.Kind.MONEY, match.unit())
                : null;
    }
}
