package org.hearsay.figures;

import static org.hearsay.figures.Numerals.Kind.DOZEN;
import static org.hearsay.figures.Numerals.Kind.HUNDRED;
import static org.hearsay.figures.Numerals.Kind.SCALE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every quantity of a sentence, with its limits: amounts, ranges, and orders of size such as "tens of thousands". */
final class Drafts {
    private static final Set<String> SEVERAL = Set.of("several", "many", "few");

    private final Tokens tokens;
    private final Reading reading;
    private final Ranges limits;
    private final Numerals numerals;

    Drafts(Reading reading, Numerals numerals) {
        this.tokens = reading.tokens();
        this.reading = reading;
        this.limits = reading.limits();
        this.numerals = numerals;
    }

    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Draft draft = at(at);
            if (draft != null && !isName(draft)) {
                drafts.add(draft);
            }
            at = draft != null ? draft.to : past(at);
        }
        return drafts;
    }

    /** Digits glued to letters are passed over whole. */
    private int past(int at) {
        Numeric number = reading.numerals().read(at);
        return number == null ? at + 1 : number.to();
    }

    private @Nullable Draft at(int at) {
        Draft order = orderOfSize(at);
        if (order != null) {
            return order;
        }
        Limits range = limits.at(at);
        if (range != null) {
            return Draft.limited(range);
        }
        Amount amount = reading.amount(at);
        return amount == null || amount.value() == null ? null : Draft.exact(amount);
    }

    private boolean isName(Draft draft) {
        return reading.numerals().isOrdinalAt(draft.from);
    }

    /** "dozens", "hundreds of thousands", "several hundred". */
    private @Nullable Draft orderOfSize(int at) {
        int from = at;
        boolean several = SEVERAL.contains(tokens.form(at));
        if (several && numerals.is(tokens.get(at + 1), HUNDRED, SCALE, DOZEN)) {
            return Draft.indefinite(from, at + 2, value(at + 1));
        }
        if (!reading.numerals().isIndefinite(at)) {
            return null;
        }
        BigDecimal size = value(at);
        int to = at + 1;
        while (tokens.form(to).equals("of") && reading.numerals().isIndefinite(to + 1)) {
            size = size.multiply(value(to + 1));
            to += 2;
        }
        return Draft.indefinite(from, to, size);
    }

    private BigDecimal value(int at) {
        Numerals.Numeral numeral = numerals.of(tokens.get(at));
        return numeral == null ? BigDecimal.ONE : numeral.value();
    }
}
