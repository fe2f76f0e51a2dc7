package org.hearsay.figures;

import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Finds numbers, percentages, sums of money, measures and ranges in any text. Immutable and thread-safe. */
public final class Quantities {
    private final Vocabulary vocabulary;
    private final Convention convention;

    private Quantities(Vocabulary vocabulary, Convention convention) {
        this.vocabulary = vocabulary;
        this.convention = convention;
    }

    /**
     * Reads the tables from the class path.
     *
     * @throws IllegalStateException if they are missing or malformed; the message says which and where
     */
    public static Quantities load(Convention convention) {
        return new Quantities(Vocabulary.load(), convention);
    }

    private Reading read(Text text, Span span) {
        return new Reading(text, span, vocabulary, convention);
    }

    private static List<Quantity> quantities(Reading reading, List<Amount> amounts) {
        return amounts.stream().map(amount -> amount.in(reading.tokens())).toList();
    }

    /** The numbers in a span, those of percentages, sums and spaced measures included. */
    public List<Quantity> numbers(Text text, Span span) {
        Reading reading = read(text, span);
        return quantities(reading, reading.numbers());
    }

    /** The percentages in a span. */
    public List<Quantity> percentages(Text text, Span span) {
        Reading reading = read(text, span);
        return quantities(reading, reading.percentages());
    }

    /** The sums of money in a span. */
    public List<Quantity> money(Text text, Span span) {
        Reading reading = read(text, span);
        return quantities(reading, reading.money());
    }

    /** The measures in a span. */
    public List<Quantity> measures(Text text, Span span) {
        Reading reading = read(text, span);
        return quantities(reading, reading.measures());
    }

    /** The numbers in a span that its words limit from below or above. */
    public List<Interval> ranges(Text text, Span span) {
        Reading reading = read(text, span);
        return reading.ranges().stream()
                .map(limits -> limits.in(reading.tokens()))
                .toList();
    }
}
