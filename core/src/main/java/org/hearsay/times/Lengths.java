package org.hearsay.times;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations that make lengths of time. */
final class Lengths {
    private Lengths() {}

    static Length length(String amount, Length.Unit unit) {
        return Length.of(new BigDecimal(amount), unit);
    }

    /** "several days"; "some quarters" are no time. */
    static @Nullable Length some(Length.Unit unit) {
        return unit == Length.Unit.QUARTER ? null : Length.of(null, unit);
    }

    /** A unit in the singular: "one day", "three month", but not "the twenty second" or "the World Cup 2018 day five". */
    static @Nullable Length singular(String amount, Length.Unit unit) {
        BigDecimal number = new BigDecimal(amount);
        boolean one = number.compareTo(BigDecimal.ONE) <= 0;
        boolean many = number.precision() - number.scale() > 3 || unit == Length.Unit.SECOND;
        return one || !many ? Length.of(number, unit) : null;
    }

    /** "one and a half hours": amount, what is added, unit. */
    static Length lengthAnd(Operands operands) {
        BigDecimal amount = new BigDecimal(operands.name(0)).add(new BigDecimal(operands.name(1)));
        return Length.of(amount, operands.unit(2));
    }

    /** "three months and two weeks": units must get smaller. */
    static @Nullable Length plus(Length first, Length second) {
        Length.Unit last = first.parts().getLast().unit();
        return second.parts().getFirst().unit().compareTo(last) > 0 ? first.plus(second) : null;
    }

    /** "one hour and a half": the part is of the last unit. */
    static @Nullable Length andPart(Length length, String part) {
        List<Length.Part> parts = new ArrayList<>(length.parts());
        Length.Part last = parts.removeLast();
        BigDecimal amount = last.amount();
        if (amount == null) {
            return null;
        }
        parts.add(new Length.Part(amount.add(new BigDecimal(part)), last.unit()));
        return new Length(parts, length.mod());
    }
}
