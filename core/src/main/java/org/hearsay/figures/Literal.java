package org.hearsay.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number written in digits.
 *
 * @param value what it says
 * @param shape how it is written
 */
record Literal(BigDecimal value, Shape shape) {
    /** How a number is written in digits. */
    enum Shape {
        /** Digits, perhaps grouped. */
        WHOLE,
        /** With a decimal mark. */
        DECIMAL,
        /** "3/4" or "¾". */
        FRACTION,
        /** "1e10", "2^8", "6.2x10^3". */
        POWER
    }

    /** Longer runs of digits are no quantities, and exponents beyond these no sensible ones. */
    private static final int MOST_DIGITS = 40;

    private static final int LARGEST_EXPONENT = 300;

    private static final String PARTS = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final int[] ABOVE = {1, 1, 3, 1, 1, 1, 1, 2, 1, 2, 3, 4, 1, 5, 1, 3, 5, 7};
    private static final int[] BELOW = {4, 2, 4, 7, 9, 10, 3, 3, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8};

    private static final String REST = """
            |(?<fraction>(?<![\\d/.,]|\\d[-–])\\d+/\\d+(?![\\d/]))\
            |(?<grouped>(?<![\\d,.])\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d|,\\d))\
            |(?<lakhs>(?<![\\d,.])\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?(?!\\d|,\\d))\
            |(?<continental>(?<![\\d,.])\\d{1,3}(?:\\.\\d{3})*,\\d{1,2}(?!\\d|,\\d))\
            |(?<decimal>(?<!\\d[.,])\\d+\\.\\d+(?!\\.?\\d)|(?<![\\d.\\p{L}])\\.\\d+(?!\\.?\\d))\
            |(?<whole>\\d+)\
            |(?<part>[%s])""".formatted(PARTS);

    private static final String POWERS =
            "(?<power>\\d+(?:\\.\\d+)?(?:\\^[+-]*\\d+|[eE][+-]?\\d+|\\s?[x×]\\s?10\\^[+-]?\\d+)(?![\\p{L}\\d]))";

    private static final Pattern IN_NEWS = pattern("[\\u00A0\\u2009\\u202F]");
    private static final Pattern ALONE = pattern("[ \\u00A0\\u2009\\u202F]");

    private static Pattern pattern(String blank) {
        return Pattern.compile(POWERS
                + "|(?<spaced>(?<![\\d,.])\\d{1,3}(?:" + blank + "\\d{3})+(?:\\.\\d+)?(?!\\d|" + blank + "\\d))"
                + REST);
    }

    /** Matches a number in digits. */
    static Pattern pattern(Convention convention) {
        return convention == Convention.NEWS ? IN_NEWS : ALONE;
    }

    /** What the digits that {@link #pattern} has found say, or null when they are no sensible number. */
    static @Nullable Literal of(Matcher match) {
        String written = match.group();
        if (written.length() > MOST_DIGITS) {
            return null;
        }
        if (match.group("power") != null) {
            return power(written);
        }
        if (match.group("fraction") != null) {
            int slash = written.indexOf('/');
            return fraction(new BigDecimal(written.substring(0, slash)), new BigDecimal(written.substring(slash + 1)));
        }
        if (match.group("part") != null) {
            int at = PARTS.indexOf(written);
            return fraction(BigDecimal.valueOf(ABOVE[at]), BigDecimal.valueOf(BELOW[at]));
        }
        if (match.group("continental") != null) {
            return new Literal(new BigDecimal(written.replace(".", "").replace(',', '.')), Shape.DECIMAL);
        }
        String plain = written.replaceAll("[^\\d.]", "");
        return new Literal(new BigDecimal(plain), plain.contains(".") ? Shape.DECIMAL : Shape.WHOLE);
    }

    private static @Nullable Literal fraction(BigDecimal above, BigDecimal below) {
        return below.signum() == 0 ? null : new Literal(above.divide(below, MathContext.DECIMAL64), Shape.FRACTION);
    }

    private static @Nullable Literal power(String written) {
        boolean scientific = !written.contains("^") || written.matches(".*[x×].*");
        String[] parts = written.split(scientific ? "[eE]|\\s?[x×]\\s?10\\^" : "\\^", 2);
        boolean negative = parts[1].chars().filter(c -> c == '-').count() % 2 == 1;
        String digits = parts[1].replaceAll("[+-]", "");
        int exponent = digits.length() > 3 ? LARGEST_EXPONENT + 1 : Integer.parseInt(digits);
        if (exponent > LARGEST_EXPONENT) {
            return null;
        }
        BigDecimal base = new BigDecimal(parts[0]);
        int signed = negative ? -exponent : exponent;
        if (scientific) {
            return new Literal(base.scaleByPowerOfTen(signed), Shape.POWER);
        }
        if (base.signum() == 0) {
            return null;
        }
        return new Literal(base.pow(signed, MathContext.DECIMAL64), Shape.POWER);
    }
}
