package org.hearsay.figures;

import java.math.BigDecimal;
import org.hearsay.figures.Quantity.Kind;

/** Tells quantities that are reported from dates, times, ages, durations, numbers in names and other numbers. */
final class Screening {
    private static final BigDecimal FEW = BigDecimal.TEN;

    private final Tokens tokens;
    private final WordLists words;
    private final Phrases phrases;
    private final Numbers numbers;
    private final Lookalikes lookalikes;

    Screening(Syntax syntax) {
        this.tokens = syntax.tokens();
        this.words = syntax.words();
        this.phrases = syntax.phrases();
        this.numbers = syntax.numbers();
        this.lookalikes = new Lookalikes(tokens, words);
    }

    /** Whether the number can be a quantity at all, judged before anything else is known of it. */
    boolean isQuantity(Draft draft) {
        return !lookalikes.has(draft);
    }

    /** Whether the number counts something other than time, judged with the words it counts. */
    boolean isCount(Draft draft) {
        return !isDuration(draft) && !isYear(draft);
    }

    /** Whether the quantity is reported, judged by all that is known of it. */
    boolean isReported(Draft draft) {
        if (isDesignation(draft) || isSpeaker(draft)) {
            return false;
        }
        if (draft.kind != Kind.NUMBER) {
            return !isCaliber(draft) && !isRepeated(draft);
        }
        if (draft.share) {
            return (tokens.form(draft.to).equals("of") || draft.hasNoun()) && !phrases.isDate(draft.to + 1);
        }
        if (isOne(draft)) {
            return !tokens.form(draft.to).equals("of")
                    && !tokens.form(draft.to - 2).equals("or")
                    && (draft.deed != null || draft.bound != Bound.EXACT && draft.hasNoun());
        }
        if (!draft.hasNoun()) {
            return draft.deed != null || isOfThem(draft) || isMeasured(draft);
        }
        boolean several = draft.value == null || draft.value.compareTo(BigDecimal.ONE) != 0;
        if (several && draft.deed == null && !phrases.isPlural(draft.nounTo - 1) && !hasLight(draft)) {
            return false;
        }
        return draft.deed != null || draft.bound != Bound.EXACT || !isDefinite(draft);
    }

    /** "Two residents said": the speakers are counted, nothing is reported of them. */
    private boolean isSpeaker(Draft draft) {
        return draft.hasNoun()
                && draft.bound == Bound.EXACT
                && words.has("speech", tokens.form(draft.nounTo))
                && words.has("people", tokens.form(draft.nounTo - 1));
    }

    /** "some 275,000 of whom remain". */
    private boolean isOfThem(Draft draft) {
        String of = tokens.form(draft.to + 1);
        return tokens.form(draft.to).equals("of") && (of.equals("whom") || of.equals("which") || of.equals("them"));
    }

    /** "a population of 700,000". */
    private boolean isMeasured(Draft draft) {
        return tokens.form(draft.from - 1).equals("of") && words.has("measured", tokens.form(draft.from - 2));
    }

    private boolean hasLight(Draft draft) {
        for (int at = draft.nounFrom; at < draft.nounTo; at++) {
            if (tokens.form(at).equals("of")
                    || tokens.form(at).equals("and")
                    || tokens.get(at).is("-")) {
                return true;
            }
        }
        return tokens.get(draft.nounTo - 1).isCapital() && draft.bound != Bound.EXACT || draft.isIndefinite();
    }

    private boolean isDuration(Draft draft) {
        if (draft.kind != Kind.NUMBER) {
            return false;
        }
        int last = draft.nounTo - 1;
        boolean time = draft.hasNoun()
                && (words.has("time", tokens.form(last)) || words.has("time", tokens.form(draft.nounFrom)));
        int at = draft.to;
        boolean modified = words.has("time", tokens.form(at)) || tokens.form(at).equals("percentage");
        boolean ahead = !draft.hasNoun()
                && (tokens.form(draft.from - 1).equals("past")
                        || tokens.form(draft.from - 1).equals("last"));
        return time || modified || ahead;
    }

    /** "Flight 17", "Regiment 111": a number that belongs to the name before it. */
    private boolean isDesignation(Draft draft) {
        Token before = tokens.get(draft.from - 1);
        if (draft.from == 0
                || draft.kind != Kind.NUMBER
                || draft.bound != Bound.EXACT
                || !tokens.get(draft.from).isNumber()) {
            return false;
        }
        boolean numbered = before.is("#") || before.is("№") || before.is("$");
        boolean designator = words.has("designator", before.form())
                && (before.isCapital()
                        || before.is("no")
                        || before.is("no.")
                        || before.is("number")
                        || before.is("page"));
        boolean group = before.is("of")
                && tokens.form(draft.from - 2).equals("group")
                && tokens.get(draft.from - 2).isCapital();
        boolean name = before.isWord() && before.isCapital() && !draft.hasNoun() && draft.deed == null;
        return numbered
                || designator && !(draft.hasNoun() && phrases.isPlural(draft.nounTo - 1) && draft.deed != null)
                || group
                || name;
    }

    private boolean isYear(Draft draft) {
        Token token = tokens.get(draft.from);
        boolean four = draft.to == draft.from + 1
                && token.isNumber()
                && token.written().matches("(?:1[5-9]|20)\\d\\d");
        if (!four || draft.bound != Bound.EXACT || draft.kind != Kind.NUMBER) {
            return false;
        }
        boolean counts = draft.hasNoun()
                && phrases.isPlural(draft.nounTo - 1)
                && !tokens.get(draft.nounFrom).isCapital();
        boolean dated = words.has("year-before", tokens.form(draft.from - 1))
                || lookalikes.isMonth(draft.from - 1)
                || tokens.get(draft.from - 1).isNumber()
                || tokens.form(draft.from - 1).equals(",")
                        && tokens.get(draft.from - 2).isNumber();
        return dated || !counts;
    }

    private boolean isOne(Draft draft) {
        return draft.to == draft.from + 1 && tokens.form(draft.from).equals("one")
                || tokens.form(draft.to - 1).equals("one")
                        && draft.value != null
                        && draft.value.compareTo(BigDecimal.ONE) == 0;
    }

    /** "the two leaders": named before, not reported. */
    private boolean isDefinite(Draft draft) {
        BigDecimal value = draft.value;
        int before = draft.from - 1;
        before = words.has("addition", tokens.form(before)) && !words.has("definite", tokens.form(before))
                ? before - 1
                : before;
        return words.has("definite", tokens.form(before)) && value != null && value.compareTo(FEW) <= 0;
    }

    /** "8 km (5 miles)", "two kilometres (one mile)": said again in another measure. */
    private boolean isRepeated(Draft draft) {
        boolean bracket = tokens.form(draft.from - 1).equals("(");
        return bracket && draft.from > 2 && (isNumber(draft.from - 3) || isNumber(draft.from - 4));
    }

    private boolean isNumber(int at) {
        return tokens.get(at).isNumber() || numbers.isNumberWord(at);
    }

    /** "a 120mm shell". */
    private boolean isCaliber(Draft draft) {
        Unit unit = draft.unit;
        return unit != null && unit.name().equals("Millimeter");
    }
}
