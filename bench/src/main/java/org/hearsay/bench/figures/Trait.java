package org.hearsay.bench.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.bench.corpora.GoldFigures;
import org.hearsay.figures.Figure;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Something said of a figure that gold and reader agree on or not. */
public enum Trait {
    /** The very words of the number. */
    SPAN,
    /** The number and its limits. */
    VALUE,
    /** How the number stands to what it counts. */
    BOUND,
    /** What kind of thing is counted, and the currency of money. */
    UNIT,
    /** The very words for what is counted. */
    COUNTED,
    /** The very words for whose it is. */
    OWNER,
    /** What happened to it. */
    HAPPENING,
    /** The very words for the time of the count. */
    AS_OF,
    /** Over what it is counted. */
    SCOPE;

    /** What it is called in tables. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The gold's value; "null" where the text gives none. */
    public String of(GoldFigures.Marked figure) {
        return switch (this) {
            case SPAN -> figure.spans().toString();
            case VALUE -> numbers(figure.value(), figure.low(), figure.high());
            case BOUND -> figure.bound();
            case UNIT -> figure.unit() + " " + figure.currency();
            case COUNTED -> words(figure.counted());
            case OWNER -> words(figure.owner());
            case HAPPENING -> String.valueOf(figure.happening());
            case AS_OF -> words(figure.asOf());
            case SCOPE -> String.valueOf(figure.scope());
        };
    }

    /** The reader's value; "null" where it finds none. */
    public String of(Figure figure) {
        return switch (this) {
            case SPAN -> figure.spans().toString();
            case VALUE -> numbers(figure.value(), figure.low(), figure.high());
            case BOUND -> figure.bound().label();
            case UNIT -> figure.unit().label() + " " + figure.currency();
            case COUNTED -> words(list(figure.counted()));
            case OWNER -> words(list(figure.owner()));
            case HAPPENING ->
                figure.happening() == null ? "null" : figure.happening().label();
            case AS_OF -> words(list(figure.asOf()));
            case SCOPE -> figure.scope() == null ? "null" : figure.scope().label();
        };
    }

    private static List<Span> list(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }

    private static String words(List<Span> spans) {
        return spans.isEmpty() ? "null" : spans.toString();
    }

    private static String numbers(@Nullable BigDecimal... numbers) {
        return Stream.of(numbers)
                .map(number ->
                        number == null ? "null" : number.stripTrailingZeros().toPlainString())
                .toList()
                .toString();
    }
}
