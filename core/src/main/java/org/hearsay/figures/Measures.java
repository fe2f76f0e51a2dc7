package org.hearsay.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number's unit of measure: "10 1/2 miles", "75ml", "188 miles an hour", "5 feet 2 inches", "20 (kg)". */
final class Measures {
    private static final Map<String, String> TIMES = Map.ofEntries(
            Map.entry("hour", "hour"),
            Map.entry("hr", "hour"),
            Map.entry("h", "hour"),
            Map.entry("second", "second"),
            Map.entry("sec", "second"),
            Map.entry("s", "second"),
            Map.entry("minute", "minute"),
            Map.entry("min", "minute"),
            Map.entry("millisecond", "millisecond"),
            Map.entry("ms", "millisecond"));

    private static final Map<String, String> BRACKETS = Map.of("(", ")", "[", "]", "{", "}", "<", ">");

    /** A bare number of degrees is an angle only where something turns. */
    private static final Set<String> TURNING =
            Set.of("rotate", "rotates", "rotated", "turn", "turned", "left", "right", "angle", "tilt", "tilted");

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private final Tokens tokens;
    private final Numbers numbers;
    private final Units units;
    private final Convention convention;

    Measures(Tokens tokens, Numbers numbers, Units units, Convention convention) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.units = units;
        this.convention = convention;
    }

    /** The measure whose number this is, or null. */
    @Nullable
    Amount of(Numeric number) {
        if (isCode(number)) {
            return null;
        }
        Units.Match match = unit(number.to());
        if (match == null || !fits(number, match)) {
            return null;
        }
        Units.Match speed = speed(match);
        if (speed != null) {
            return amount(number, speed, number.value());
        }
        Amount feet = match.unit().name().equals("Foot") ? feetAndInches(number, match) : null;
        return feet != null ? feet : amount(number, match, number.value());
    }

    private static Amount amount(Numeric number, Units.Match match, BigDecimal value) {
        return new Amount(
                number.from(), match.to(), number.from(), match.unit().measures(), value, number.scale(), match.unit());
    }

    /** The unit's name alone, where that is asked for. */
    @Nullable
    Amount alone(int at) {
        Units.Match match = convention == Convention.LITERAL ? units.at(tokens, at) : null;
        if (match == null) {
            return null;
        }
        boolean words = tokens.form(at).length() > 2 || match.to() > at + 1;
        return words && match.unit().alone() && !tokens.get(at - 1).isNumber()
                ? Amount.alone(at, match.to(), match.unit().measures(), match.unit())
                : null;
    }

    /** "SCP-173" and "C4": digits that belong to a word before them. */
    private boolean isCode(Numeric number) {
        Token first = tokens.get(number.from());
        boolean hyphen = tokens.form(number.from() - 1).equals("-") && !first.spaced();
        Token before = tokens.get(hyphen ? number.from() - 2 : number.from() - 1);
        boolean joined = hyphen ? !tokens.get(number.from() - 1).spaced() : !first.spaced();
        return first.isNumber() && joined && before.isWord();
    }

    private Units.@Nullable Match unit(int at) {
        String closing = BRACKETS.get(tokens.form(at));
        if (closing != null) {
            Units.Match inside = units.at(tokens, at + 1);
            return inside != null && tokens.form(inside.to()).equals(closing)
                    ? new Units.Match(inside.unit(), at, inside.to() + 1)
                    : null;
        }
        boolean hyphen = tokens.form(at).equals("-");
        Units.Match match = units.at(tokens, hyphen ? at + 1 : at);
        return match != null && hyphen && tokens.form(at + 1).length() < 2 ? null : match;
    }

    /** Letters that go on into digits ("24703 L-202") are no unit; a quotation mark is inches only when nothing else is meant. */
    private boolean fits(Numeric number, Units.Match match) {
        Token last = tokens.get(match.to() - 1);
        Token next = tokens.get(match.to());
        boolean code = last.form().length() <= 2
                && !next.spaced()
                && (next.isNumber()
                        || next.is("-") && tokens.get(match.to() + 1).isNumber());
        return switch (last.form()) {
            case "\"" -> convention == Convention.LITERAL;
            case "degree", "degrees" -> turns(number.from());
            case "turn", "turns" -> convention == Convention.LITERAL;
            default -> !code;
        };
    }

    private boolean turns(int at) {
        for (int i = Math.max(0, at - 8); i < at; i++) {
            if (TURNING.contains(tokens.form(i))) {
                return true;
            }
        }
        return false;
    }

    private Units.@Nullable Match speed(Units.Match length) {
        int at = length.to();
        String joint = tokens.form(at);
        boolean joined = joint.equals("per") || joint.equals("/") || joint.equals("an") || joint.equals("a");
        String time = joined ? TIMES.get(tokens.form(at + 1)) : null;
        if (time == null || length.unit().measures() != Quantity.Kind.LENGTH) {
            return null;
        }
        Unit unit = new Unit(length.unit().name() + " per " + time, Quantity.Kind.SPEED, null, null, false);
        return new Units.Match(unit, length.from(), at + 2);
    }

    private @Nullable Amount feetAndInches(Numeric feet, Units.Match unit) {
        int from = tokens.form(unit.to()).equals("and") ? unit.to() + 1 : unit.to();
        Numeric inches = numbers.read(from);
        if (inches == null) {
            return null;
        }
        Units.Match inch = units.at(tokens, inches.to());
        boolean named = inch != null && inch.unit().name().equals("Inch");
        boolean shortForm = tokens.form(inches.to()).equals("in")
                && tokens.form(unit.from()).equals("ft");
        if (!named && !shortForm) {
            return null;
        }
        BigDecimal value = feet.value().add(inches.value().divide(TWELVE, MathContext.DECIMAL64));
        return new Amount(
                feet.from(), inches.to() + 1, feet.from(), Quantity.Kind.LENGTH, value, BigDecimal.ONE, unit.unit());
    }
}
