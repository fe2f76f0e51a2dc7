package org.hearsay.figures;

import java.math.BigDecimal;
import org.hearsay.figures.Quantity.Kind;

/** Tells numbers that only look like quantities: dates, times of day, ages, and parts of words, names and longer numbers. */
final class Lookalikes {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

    private final Tokens tokens;
    private final WordLists words;

    Lookalikes(Tokens tokens, WordLists words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether the number is no quantity, judged before anything else is known of it. */
    boolean has(Draft draft) {
        return isAttributive(draft)
                || isJoined(draft)
                || isDate(draft)
                || isClock(draft)
                || isAge(draft)
                || isRatio(draft);
    }

    /** "21-year-old", "20-member": the number only describes. */
    private boolean isAttributive(Draft draft) {
        boolean hyphen =
                tokens.form(draft.to).equals("-") && !tokens.get(draft.to).spaced();
        boolean inUnit = draft.kind != Kind.NUMBER && draft.kind != Kind.MONEY && hasHyphen(draft);
        return inUnit && draft.kind == Kind.SPEED
                || hyphen
                        && !tokens.get(draft.to + 1).spaced()
                        && tokens.get(draft.to + 1).isWord()
                        && draft.kind != Kind.MONEY;
    }

    private boolean hasHyphen(Draft draft) {
        return tokens.form(draft.to - 2).equals("-")
                && !tokens.get(draft.to - 1).spaced()
                && tokens.get(draft.to - 1).isWord()
                && draft.to - 2 > draft.from;
    }

    /** Digits that hang on other digits or letters: "10.10.2017", "18:05", "F-16", "910-432". */
    private boolean isJoined(Draft draft) {
        Token first = tokens.get(draft.from);
        Token before = tokens.get(draft.from - 1);
        Token after = tokens.get(draft.to);
        boolean left = !first.spaced()
                && draft.from > 0
                && (before.isWord()
                        || before.isNumber()
                        || isLink(before)
                                && !before.spaced()
                                && !tokens.form(draft.from - 2).isBlank()
                                && !tokens.get(draft.from - 2).isSign());
        boolean right = !after.spaced()
                && isLink(after)
                && !tokens.get(draft.to + 1).spaced()
                && (tokens.get(draft.to + 1).isNumber()
                        || after.is("-") && tokens.get(draft.to + 1).isNumber());
        return first.isNumber()
                && draft.kind == Kind.NUMBER
                && (left || right || first.written().matches("0\\d+"));
    }

    private static boolean isLink(Token token) {
        return token.is("-")
                || token.is(".")
                || token.is(":")
                || token.is("/")
                || token.is(",")
                || token.is("#")
                || token.is("+");
    }

    /** Texts that were scraped badly write "Jul 282016". */
    private boolean isDate(Draft draft) {
        Token first = tokens.get(draft.from);
        boolean short_ = first.isNumber() && first.written().length() <= 2;
        return draft.kind == Kind.NUMBER
                        && short_
                        && draft.to == draft.from + 1
                        && (isMonth(draft.from - 1)
                                || isMonth(draft.to)
                                || tokens.form(draft.to).equals("of") && isMonth(draft.to + 1))
                || first.written().matches("\\d{1,2}(?:19|20)\\d\\d") && isMonth(draft.from - 1)
                || draft.kind == Kind.NUMBER
                        && draft.bound == Bound.BETWEEN
                        && (isMonth(draft.from - 1) || isMonth(draft.to));
    }

    /** Whether the name of a month stands here, or an abbreviation of it before this full stop. */
    boolean isMonth(int at) {
        int month = tokens.form(at).equals(".") ? at - 1 : at;
        return tokens.get(month).isCapital() && words.has("month", tokens.form(month));
    }

    private boolean isClock(Draft draft) {
        String next = tokens.form(draft.to);
        boolean local = !next.equals("local") || tokens.form(draft.to + 1).equals("time");
        boolean hours = next.equals("hours") && tokens.form(draft.from - 1).equals("at");
        boolean colon = next.equals(":") && tokens.get(draft.to + 1).isNumber();
        return draft.kind == Kind.NUMBER && (words.has("clock", next) && local || hours || colon);
    }

    /** "aged 43", "Ortu, 43, said", "Ortu (43)". */
    private boolean isAge(Draft draft) {
        BigDecimal value = draft.value;
        String before = tokens.form(draft.from - 1);
        String after = tokens.form(draft.to);
        boolean apposition = (before.equals(",") || before.equals("("))
                && (after.equals(",") || after.equals(")"))
                && tokens.get(draft.from - 2).isCapital();
        boolean young = value != null && value.compareTo(OLDEST) < 0;
        boolean aged = before.equals("aged")
                || before.equals("age")
                || before.equals("ages")
                || before.equals("of") && tokens.form(draft.from - 2).equals("age")
                || before.equals("as")
                        && (tokens.form(draft.from - 2).equals("young")
                                || tokens.form(draft.from - 2).equals("old"));
        return draft.kind == Kind.NUMBER
                && (aged || apposition && young && draft.bound == Bound.EXACT && draft.to == draft.from + 1);
    }

    /** "24/7", "9/11". */
    private boolean isRatio(Draft draft) {
        Literal literal = tokens.get(draft.from).literal();
        return draft.kind == Kind.NUMBER
                && literal != null
                && literal.shape() == Literal.Shape.FRACTION
                && tokens.get(draft.from).written().contains("/")
                && !tokens.form(draft.to).equals("of");
    }
}
