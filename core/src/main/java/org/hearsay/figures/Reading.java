package org.hearsay.figures;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** One span's tokens, with what the readers of numbers, units and limits find in them. */
final class Reading {
    private interface Reader {
        @Nullable
        Amount of(Numeric number);
    }

    private interface Opening {
        @Nullable
        Amount at(int at);
    }

    private final Tokens tokens;
    private final Numbers numbers;
    private final Measures measures;
    private final Money money;
    private final Percentages percentages;
    private final Bounds bounds;
    private final Convention convention;

    Reading(Text text, Span span, Vocabulary vocabulary, Convention convention) {
        this.tokens = Tokens.of(text, span, convention);
        this.convention = convention;
        this.bounds = vocabulary.bounds();
        this.numbers = new Numbers(tokens, vocabulary.numerals(), convention);
        this.measures = new Measures(tokens, numbers, vocabulary.measures(), convention);
        this.money = new Money(tokens, numbers, vocabulary.currencies(), vocabulary.prefixes(), convention);
        this.percentages = new Percentages(tokens, numbers, convention);
    }

    Tokens tokens() {
        return tokens;
    }

    Numbers numerals() {
        return numbers;
    }

    List<Amount> numbers() {
        return numbers.all().stream().map(Amount::of).toList();
    }

    List<Amount> percentages() {
        return all(percentages::prefixed, percentages::of);
    }

    List<Amount> measures() {
        return all(measures::alone, measures::of);
    }

    List<Amount> money() {
        return all(this::openingMoney, money::of);
    }

    private @Nullable Amount openingMoney(int at) {
        Amount sum = money.prefixed(at);
        return sum != null ? sum : money.alone(at);
    }

    private List<Amount> all(Opening opening, Reader reader) {
        List<Amount> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Amount amount = opening.at(at);
            Numeric number = amount == null ? numbers.read(at) : null;
            amount = number == null ? amount : reader.of(number);
            if (amount != null) {
                found.add(amount);
            }
            at = amount != null ? amount.to() : number != null ? number.to() : at + 1;
        }
        return found;
    }

    /** Limits on plain numbers. */
    List<Limits> ranges() {
        return new Ranges(tokens, bounds, this::plain, convention).all();
    }

    private @Nullable Amount plain(int at) {
        Numeric number = numbers.read(at);
        if (number == null && tokens.form(at - 1).equals("the")) {
            number = numbers.ordinal(at);
        }
        return number == null || numbers.isGlued(number) ? null : Amount.of(number);
    }

    /** Reads limits on whatever amount stands at a token. */
    Ranges limits() {
        return new Ranges(tokens, bounds, this::amount, convention);
    }

    /** The sum, percentage, measure or number that begins at this token. */
    @Nullable
    Amount amount(int at) {
        Amount sum = money.prefixed(at);
        if (sum != null) {
            return sum;
        }
        Numeric number = numbers.read(at);
        if (number == null) {
            return null;
        }
        Amount amount = money.of(number);
        amount = amount == null ? percentages.of(number) : amount;
        amount = amount == null ? measures.of(number) : amount;
        return amount != null ? amount : numbers.isGlued(number) ? null : Amount.of(number);
    }
}
