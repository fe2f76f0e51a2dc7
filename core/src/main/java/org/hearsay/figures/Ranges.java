package org.hearsay.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads limits on amounts: "more than 20", "20 or more", "between 20 and 30", "20-30", "above 10 and below 15". */
final class Ranges {
    /** Reads the amount that begins at a token. */
    interface Operands {
        @Nullable
        Amount at(int at);
    }

    private static final Set<String> JOINTS = Set.of("and", "but", ",");
    private static final Set<String> EQUAL = Set.of("equal");

    private final Tokens tokens;
    private final Bounds bounds;
    private final Operands operands;
    private final Convention convention;

    Ranges(Tokens tokens, Bounds bounds, Operands operands, Convention convention) {
        this.tokens = tokens;
        this.bounds = bounds;
        this.operands = operands;
        this.convention = convention;
    }

    /** All amounts whose words limit them from below or above, in order. */
    List<Limits> all() {
        List<Limits> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Limits range = at(at);
            if (range != null && range.bound() != Bound.ABOUT) {
                found.add(range);
                at = range.to();
            } else {
                Amount amount = range == null ? operands.at(at) : null;
                at = amount == null ? at + 1 : amount.to();
            }
        }
        return found;
    }

    /** The limited amount that begins at this token, or null where nothing limits. */
    @Nullable
    Limits at(int at) {
        Limits both = two(at);
        if (both != null) {
            return both;
        }
        Limits one = one(at);
        if (one == null || one.bound() == Bound.EXACT || one.bound() == Bound.ABOUT) {
            return one;
        }
        int next = one.to();
        for (int i = 0; i < 2 && JOINTS.contains(tokens.form(next)); i++) {
            next++;
        }
        Limits other = next > one.to() ? one(next) : null;
        Limits joined = other == null ? null : Limits.joined(one, other);
        return joined == null ? one : joined;
    }

    /** "between 20 and 30", "from 20 to 30", "20-30". */
    private @Nullable Limits two(int at) {
        String form = tokens.form(at);
        if (form.equals("between")) {
            return pair(at, at + 1, Set.of("and"));
        }
        if (form.equals("from")) {
            return pair(at, at + 1, Set.of("to"));
        }
        Amount first = operands.at(at);
        if (first == null || isChained(at)) {
            return null;
        }
        Set<String> joints = convention == Convention.NEWS ? Set.of("-", "~", "to") : Set.of("-", "~", "through");
        return pair(at, at, joints);
    }

    /** A phone number or a date: digits that hang together by hyphens. */
    private boolean isChained(int at) {
        String before = tokens.form(at - 1);
        boolean joined = !tokens.get(at).spaced() && !tokens.get(at - 1).spaced();
        return joined
                && (before.equals("-") || before.equals("/"))
                && !tokens.form(at - 2).isBlank();
    }

    private @Nullable Limits pair(int from, int at, Set<String> joints) {
        Amount first = operand(at);
        if (first == null || !joints.contains(tokens.form(first.to()))) {
            return null;
        }
        int next = first.to() + 1;
        Bounds.Match bound = bounds.before(tokens, next);
        Amount second = operand(bound == null ? next : bound.to());
        BigDecimal high = second == null ? null : second.value();
        BigDecimal low = second == null ? null : low(first, second);
        boolean chained = second != null && isJoined(second.to());
        if (second == null || low == null || high == null || low.compareTo(high) >= 0 || chained) {
            return null;
        }
        return new Limits(from, second.to(), second, Bound.BETWEEN, low, true, high, convention == Convention.NEWS);
    }

    private boolean isJoined(int at) {
        boolean sign = tokens.form(at).equals("-") || tokens.form(at).equals("/");
        return sign
                && !tokens.get(at).spaced()
                && tokens.get(at + 1).isNumber()
                && !tokens.get(at + 1).spaced();
    }

    /** In "$5-10 million" both are millions. */
    private @Nullable BigDecimal low(Amount first, Amount second) {
        BigDecimal low = first.value();
        BigDecimal high = second.value();
        if (low == null || high == null) {
            return low;
        }
        boolean shared = convention == Convention.NEWS
                && first.scale().compareTo(BigDecimal.ONE) == 0
                && second.scale().compareTo(BigDecimal.valueOf(1000)) >= 0
                && low.compareTo(high.divide(second.scale())) < 0;
        return shared ? low.multiply(second.scale()) : low;
    }

    private @Nullable Amount operand(int at) {
        return operands.at(tokens.form(at).equals("the") ? at + 1 : at);
    }

    /** One limit, its words before or after the amount. */
    private @Nullable Limits one(int at) {
        Bounds.Match before = bounds.before(tokens, at);
        if (before != null && !isNegatedSign(at)) {
            Amount amount = operand(before.to());
            return amount == null || amount.value() == null ? null : closed(at, amount, before.bound());
        }
        Amount amount = operands.at(at);
        if (amount == null || amount.value() == null) {
            return null;
        }
        Bounds.Match after = after(amount.to());
        return after == null ? null : Limits.of(at, after.to(), amount, after.bound());
    }

    /** "=>30" and "<>30" are no comparisons. */
    private boolean isNegatedSign(int at) {
        return tokens.get(at).isSign()
                && (tokens.form(at - 1).equals("=") || tokens.form(at - 1).equals("<"));
    }

    /** Words after an amount that limit it; a "than" or "to" belongs to them unless another amount follows. */
    private Bounds.@Nullable Match after(int at) {
        Bounds.Match match = bounds.after(tokens, at);
        if (match == null) {
            return null;
        }
        boolean either = bounds.before(tokens, at) != null;
        if (either && operand(match.to()) != null) {
            return null;
        }
        boolean than = tokens.form(match.to()).equals("than");
        if (than && operand(match.to() + 1) != null) {
            return null;
        }
        return than ? new Bounds.Match(match.bound(), match.to() + 1) : match;
    }

    /** A limit before the amount, closed by what comes after: "less than 5000 or equal", "equal to 5000 or less". */
    private Limits closed(int at, Amount amount, Bound bound) {
        int to = amount.to();
        Bounds.Match after = after(to);
        if (bound == Bound.EXACT && after != null) {
            return Limits.of(at, after.to(), amount, after.bound());
        }
        boolean orEqual = tokens.form(to).equals("or") && EQUAL.contains(tokens.form(to + 1));
        int end = tokens.form(to + 2).equals("to") ? to + 3 : to + 2;
        if (!orEqual || operand(end) != null) {
            return Limits.of(at, to, amount, bound);
        }
        Bound closed = bound == Bound.MORE_THAN ? Bound.AT_LEAST : bound == Bound.LESS_THAN ? Bound.AT_MOST : bound;
        return Limits.of(at, end, amount, closed);
    }
}
