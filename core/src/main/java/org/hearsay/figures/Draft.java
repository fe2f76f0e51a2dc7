package org.hearsay.figures;

import java.math.BigDecimal;
import org.hearsay.figures.Deeds.Deed;
import org.jspecify.annotations.Nullable;

/** A quantity on its way to a figure: what the rules have found out so far, in tokens. */
final class Draft {
    final int from;
    final int to;
    final Quantity.Kind kind;
    final @Nullable Unit unit;
    final Bound bound;
    final @Nullable BigDecimal value;
    final @Nullable BigDecimal low;
    final @Nullable BigDecimal high;
    final boolean share;

    /** What is counted; equal when there is nothing. */
    int nounFrom;

    int nounTo;

    /** One past all that belongs to the phrase of the number. */
    int end;

    @Nullable
    Deed deed;

    /** The verb that gave the deed, or -1. */
    int verbFrom = -1;

    int verbTo = -1;

    /** Whether the verb stands after the phrase. */
    boolean after;

    /** Whether its deed is that of a larger number it is part of. */
    boolean included;

    int ownerFrom;
    int ownerTo;

    private Draft(
            int from,
            int to,
            Quantity.Kind kind,
            @Nullable Unit unit,
            Bound bound,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.unit = unit;
        this.bound = bound;
        this.value = value;
        this.low = low;
        this.high = high;
        BigDecimal size = value == null ? low : value;
        this.share =
                kind == Quantity.Kind.NUMBER && size != null && size.signum() > 0 && size.compareTo(BigDecimal.ONE) < 0;
        this.nounFrom = to;
        this.nounTo = to;
        this.end = to;
    }

    /** An amount that nothing limits. */
    static Draft exact(Amount amount) {
        BigDecimal value = plain(amount.value());
        return new Draft(amount.from(), amount.to(), amount.kind(), amount.unit(), Bound.EXACT, value, value, value);
    }

    /** An amount with limits; whole counts turn "more than" and "less than" into included limits. */
    static Draft limited(Limits limits) {
        Amount amount = limits.amount();
        BigDecimal value = limits.bound() == Bound.BETWEEN ? null : plain(amount.value());
        BigDecimal low = limits.low();
        BigDecimal high = limits.high();
        boolean count = amount.kind() == Quantity.Kind.NUMBER;
        if (low != null && !limits.lowIncluded() && count && isWhole(low)) {
            low = low.add(BigDecimal.ONE);
        }
        if (high != null && !limits.highIncluded() && count && isWhole(high)) {
            high = high.subtract(BigDecimal.ONE);
        }
        return new Draft(
                limits.from(),
                limits.to(),
                amount.kind(),
                amount.unit(),
                limits.bound(),
                value,
                plain(low),
                plain(high));
    }

    /** An order of size: "dozens" are at least two dozen. */
    static Draft indefinite(int from, int to, BigDecimal size) {
        BigDecimal low = plain(size.multiply(BigDecimal.TWO));
        return new Draft(from, to, Quantity.Kind.NUMBER, null, Bound.AT_LEAST, null, low, null);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    boolean isIndefinite() {
        return bound == Bound.AT_LEAST && value == null;
    }

    void noun(int countedFrom, int countedTo, int phraseEnd) {
        nounFrom = countedFrom;
        nounTo = countedTo;
        end = phraseEnd;
    }

    boolean hasNoun() {
        return nounTo > nounFrom;
    }

    boolean hasOwner() {
        return ownerTo > ownerFrom;
    }

    void owner(int ownedFrom, int ownedTo) {
        ownerFrom = ownedFrom;
        ownerTo = ownedTo;
    }

    void deed(Deed found, int verb, int verbEnd, boolean isAfter) {
        deed = found;
        verbFrom = verb;
        verbTo = verbEnd;
        after = isAfter;
    }
}
