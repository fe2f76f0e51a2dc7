package org.hearsay.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.QuantityCases;
import org.hearsay.bench.corpora.QuantityCases.Case;
import org.hearsay.bench.corpora.QuantityCases.Expected;
import org.hearsay.figures.Convention;
import org.hearsay.figures.Interval;
import org.hearsay.figures.Quantities;
import org.hearsay.figures.Quantity;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Measures the reading of quantities on the English cases of Microsoft Recognizers-Text: {@code bench/run RecognizersText [--show
 * N]}. Every case of a model counts, those its own ports do not support as well. A case is right when exactly the expected spans
 * with the expected values are found; the unit and currency code are counted apart.
 */
public final class RecognizersText {
    /** Values are given to fifteen digits. */
    private static final BigDecimal CLOSE = new BigDecimal("1e-12");

    private RecognizersText() {}

    /** Runs the measurement. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("show"));
        Corpora corpora = Corpora.required(System.getenv());
        int show = arguments.number("show", 0);
        Quantities quantities = Quantities.load(Convention.LITERAL);
        models(quantities).forEach((name, reader) -> {
            List<Outcome> outcomes = new ArrayList<>();
            for (Case one : QuantityCases.of(
                    corpora, name.substring(0, name.indexOf('/')), name.substring(name.indexOf('/') + 1))) {
                outcomes.add(
                        Outcome.of(one, one.input().isEmpty() ? List.of() : reader.apply(Text.of(one.input()), one)));
            }
            print(name, outcomes, show);
        });
    }

    private static Map<String, BiFunction<Text, Case, List<Found>>> models(Quantities quantities) {
        Map<String, BiFunction<Text, Case, List<Found>>> models = new LinkedHashMap<>();
        models.put("Number/NumberModel", (text, _) -> found(text, quantities.numbers(text, text.whole())));
        models.put(
                "Number/NumberRangeModel",
                (text, _) -> quantities.ranges(text, text.whole()).stream()
                        .map(interval -> Found.of(text, interval))
                        .toList());
        models.put("Number/PercentModel", (text, _) -> found(text, quantities.percentages(text, text.whole())));
        models.put("NumberWithUnit/CurrencyModel", (text, _) -> found(text, quantities.money(text, text.whole())));
        models.put("NumberWithUnit/DimensionModel", (text, _) -> found(text, quantities.measures(text, text.whole())));
        return models;
    }

    private static List<Found> found(Text text, List<Quantity> quantities) {
        return quantities.stream().map(quantity -> Found.of(text, quantity)).toList();
    }

    private static void print(String name, List<Outcome> outcomes, int show) {
        long right = outcomes.stream()
                .filter(outcome -> outcome.cause() == Cause.NONE || outcome.cause() == Cause.UNIT)
                .count();
        long units = outcomes.stream()
                .filter(outcome -> outcome.cause() == Cause.NONE)
                .count();
        System.out.printf(
                Locale.ROOT,
                "%s: %d cases, span and value %.1f %%, with unit %.1f %%%n",
                name,
                outcomes.size(),
                100.0 * right / outcomes.size(),
                100.0 * units / outcomes.size());
        for (Cause cause : Cause.values()) {
            List<Outcome> failed = outcomes.stream()
                    .filter(outcome -> outcome.cause() == cause)
                    .toList();
            if (cause != Cause.NONE && !failed.isEmpty()) {
                System.out.println("  " + cause.name().toLowerCase(Locale.ROOT) + " " + failed.size());
                failed.stream().limit(show).forEach(outcome -> System.out.println("    " + outcome));
            }
        }
    }

    /** Why a case is wrong. */
    private enum Cause {
        NONE,
        MISSED,
        INVENTED,
        SPAN,
        VALUE,
        UNIT
    }

    /**
     * A thing found, in UTF-16 units as the cases count.
     *
     * @param start first unit
     * @param end one past the last
     * @param value as the cases write it
     * @param unit its unit, empty for none
     * @param currency its code, empty for none
     */
    private record Found(int start, int end, String value, String unit, String currency) {
        static Found of(Text text, Quantity quantity) {
            BigDecimal value = quantity.value();
            String written = value == null ? "null" : value.toPlainString();
            return new Found(
                    text.unit(quantity.span().start()),
                    text.unit(quantity.span().end()),
                    quantity.kind() == Quantity.Kind.PERCENT && value != null ? written + "%" : written,
                    or(quantity.unit()),
                    or(quantity.currency()));
        }

        static Found of(Text text, Interval interval) {
            String value = (interval.lowIncluded() && interval.low() != null ? "[" : "(")
                    + (interval.low() == null ? "" : interval.low().toPlainString())
                    + ","
                    + (interval.high() == null ? "" : interval.high().toPlainString())
                    + (interval.highIncluded() && interval.high() != null ? "]" : ")");
            return new Found(
                    text.unit(interval.span().start()),
                    text.unit(interval.span().end()),
                    value,
                    "",
                    "");
        }

        private static String or(@Nullable String name) {
            return name == null ? "" : name;
        }

        boolean at(Expected expected) {
            return start == expected.start() && end == expected.end();
        }

        boolean means(Expected expected) {
            String other = expected.value();
            if (value.equals(other) || other.startsWith("[") || other.startsWith("(") || "null".equals(other)) {
                return value.equals(other);
            }
            if (value.equals("null") || value.endsWith("%") != other.endsWith("%")) {
                return false;
            }
            BigDecimal mine = new BigDecimal(value.replace("%", ""));
            BigDecimal theirs = new BigDecimal(other.replace("%", ""));
            return mine.subtract(theirs).abs().compareTo(theirs.abs().multiply(CLOSE)) <= 0;
        }
    }

    private record Outcome(Case one, List<Found> found, Cause cause) {
        static Outcome of(Case one, List<Found> found) {
            List<Found> sorted =
                    found.stream().sorted(Comparator.comparingInt(Found::start)).toList();
            List<Expected> expected = one.expected().stream()
                    .sorted(Comparator.comparingInt(Expected::start))
                    .toList();
            return new Outcome(one, sorted, cause(expected, sorted));
        }

        private static Cause cause(List<Expected> expected, List<Found> found) {
            if (expected.size() != found.size()) {
                return expected.size() > found.size() ? Cause.MISSED : Cause.INVENTED;
            }
            Cause worst = Cause.NONE;
            for (int i = 0; i < expected.size(); i++) {
                Cause cause = cause(expected.get(i), found.get(i));
                worst = worst == Cause.NONE || (cause != Cause.NONE && cause.compareTo(worst) < 0) ? cause : worst;
            }
            return worst;
        }

        private static Cause cause(Expected expected, Found found) {
            if (!found.at(expected)) {
                return Cause.SPAN;
            }
            if (!found.means(expected)) {
                return Cause.VALUE;
            }
            boolean unit = expected.unit().isEmpty() || expected.unit().equals(found.unit());
            return unit && expected.currency().equals(found.currency()) ? Cause.NONE : Cause.UNIT;
        }

        @Override
        public String toString() {
            String input = one.input().length() > 300 ? one.input().substring(0, 300) : one.input();
            return input + "\n      expected " + one.expected() + "\n      found    " + found;
        }
    }
}
