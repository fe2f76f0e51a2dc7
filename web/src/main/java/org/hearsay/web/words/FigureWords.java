package org.hearsay.web.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.StoredClaim.Figure;
import org.jspecify.annotations.Nullable;

/** Figures and bounds as they were read: "at least 14,501 · killed · Russia". */
public final class FigureWords {
    private static final List<String> PLAIN_UNITS = List.of("people", "things");

    private FigureWords() {}

    /** What was read in a figure. */
    public static String of(Figure figure) {
        return Stream.of(
                        amount(figure),
                        PLAIN_UNITS.contains(figure.unit()) ? null : unit(figure),
                        figure.happening() == null ? null : figure.happening().replace('_', ' '),
                        figure.owner() == null
                                ? null
                                : Isolated.of(figure.owner().name()),
                        figure.asOf() == null ? null : "as of " + figure.asOf())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String unit(Figure figure) {
        return figure.currency() == null ? figure.unit() : figure.currency();
    }

    private static String amount(Figure figure) {
        Double low = figure.low();
        Double high = figure.high();
        if (figure.value() != null && figure.bound().equals("about")) {
            return "about " + number(figure.value());
        }
        if (low != null && high != null) {
            return low.equals(high) ? "exactly " + number(low) : number(low) + " to " + number(high);
        }
        if (low != null) {
            return "at least " + number(low);
        }
        return high != null ? "at most " + number(high) : value(figure.value());
    }

    private static String value(@Nullable Double value) {
        return value == null ? "no number given" : number(value);
    }

    private static String number(double number) {
        String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        if (Math.abs(number) >= 1e15 || point >= 0) {
            return plain;
        }
        return String.format(Locale.ROOT, "%,d", Long.parseLong(plain));
    }
}
