package org.hearsay.ledger.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.filter.Filter.Alternatives;

/** Reads the filter language, whose grammar stands in the package's comment. */
final class FilterParser {
    /** No filter of people is so long; one of any length would make a question to the database of any length. */
    private static final int LONGEST = 4_000;

    private static final Pattern FIELD = Pattern.compile("([A-Za-z_]+):(?!//)");
    private static final Pattern OPERATOR = Pattern.compile("(AND|OR)(?=[\\s()\"]|$)");

    /** Signs that an argument with blanks holds several terms, or quotation marks of its own. */
    private static final Pattern SEVERAL =
            Pattern.compile("[\"()]|(?U:\\s)(?:-|[A-Za-z_]+:(?!//)|(?:AND|OR)(?=(?U:\\s)|$))");

    private final String text;
    private int at;

    FilterParser(String text) {
        this.text = text;
    }

    /** Whether a term that begins so would name a field. */
    static boolean startsField(String word) {
        return FIELD.matcher(word).lookingAt();
    }

    /** Whether it may stand in a word without quotation marks. */
    static boolean isWordUnit(int unit) {
        return !isBlank(unit) && unit != '"' && unit != '(' && unit != ')';
    }

    private static boolean isBlank(int unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    /** An argument with the quotation marks that a shell has taken from it. */
    static String requoted(String argument) {
        boolean blank = argument.chars().anyMatch(FilterParser::isBlank);
        if (!blank || SEVERAL.matcher(argument).find()) {
            return argument;
        }
        String sign = argument.startsWith("-") ? "-" : "";
        String term = argument.substring(sign.length());
        Matcher field = FIELD.matcher(term);
        int value = field.lookingAt() ? field.end() : 0;
        return sign
                + term.substring(0, value)
                + '"'
                + term.substring(value).strip().replace("\\", "\\\\")
                + '"';
    }

    Filter filter() {
        if (text.length() > LONGEST) {
            throw error(LONGEST, "longer than " + LONGEST + " characters; leave some of it out");
        }
        List<Alternatives> all = new ArrayList<>();
        skipBlanks();
        while (at < text.length()) {
            if (!all.isEmpty() && takeOperator("AND") && at == text.length()) {
                throw error(at, "a term is missing after AND; add one, or leave out AND");
            }
            all.add(alternatives());
        }
        return new Filter(all);
    }

    private Alternatives alternatives() {
        int open = at;
        boolean inside = take('(');
        List<Term> any = new ArrayList<>();
        do {
            any.add(term());
        } while (takeOperator("OR"));
        if (inside && !take(')')) {
            throw error(
                    at < text.length() ? at : open,
                    at < text.length()
                            ? "only OR joins terms inside parentheses; put OR here, or close with )"
                            : "no ) closes this; add one");
        }
        return new Alternatives(any);
    }

    private Term term() {
        int start = at;
        if (at == text.length()) {
            throw error(at, "a term is missing; add one, or leave out what stands before");
        }
        if (OPERATOR.matcher(text).region(at, text.length()).lookingAt()) {
            throw error(at, "AND and OR stand between terms; put one on either side, or leave it out");
        }
        char first = text.charAt(at);
        if (first == '(' || first == ')') {
            throw error(
                    at,
                    first == '('
                            ? "parentheses hold terms joined by OR, no other parentheses; leave these out"
                            : "no ( opens this; leave it out, or put it in quotation marks");
        }
        boolean negated = first == '-' && at + 1 < text.length() && !isBlank(text.charAt(at + 1));
        at += negated ? 1 : 0;
        Matcher field = FIELD.matcher(text).region(at, text.length());
        Term term =
                field.lookingAt() ? fieldTerm(negated, field) : new Term(negated, Field.TEXT, List.of(words(start)));
        skipBlanks();
        return term;
    }

    private Term fieldTerm(boolean negated, Matcher name) {
        int start = at;
        Optional<Field> known = Field.of(name.group(1).toLowerCase(Locale.ROOT));
        if (known.isEmpty()) {
            throw error(
                    start,
                    "there is no '" + name.group(1) + ":'; use one of " + Field.names()
                            + ", or put it in quotation marks to search for it");
        }
        at = name.end();
        Field field = known.get();
        List<String> values = new ArrayList<>();
        do {
            int before = at;
            String value = piece(!field.isTime());
            if (value.isBlank()) {
                throw error(before, field.label() + ": wants a value; write " + example(field));
            }
            values.add(checked(field, value, before));
        } while (!field.isTime() && takeComma());
        return new Term(negated, field, values.stream().distinct().toList());
    }

    private static String example(Field field) {
        if (field.isTime()) {
            return field.label() + ":2022-03-01";
        }
        return field.choices().isEmpty()
                ? field.label() + ":NAME, in quotation marks if it has blanks"
                : field.label() + ":" + field.choices().getFirst();
    }

    private String checked(Field field, String value, int where) {
        if (field.isTime() && Period.parse(value).isEmpty()) {
            throw error(
                    where,
                    field.label() + ": takes a day, month or year like 2022-03-01, 2022-03 or 2022, not '" + value
                            + "'");
        }
        if (field.choices().isEmpty()) {
            return value;
        }
        String lower = value.toLowerCase(Locale.ROOT);
        if (!field.choices().contains(lower)) {
            throw error(
                    where,
                    field.label() + ": takes one of " + String.join(", ", field.choices()) + ", not '" + value + "'");
        }
        return lower;
    }

    private String words(int start) {
        String words = piece(false);
        if (Stems.searchable(words).isEmpty()) {
            throw error(
                    start,
                    Stems.of(words).isEmpty()
                            ? "'" + words + "' holds no word; leave it out"
                            : "'" + words
                                    + "' stands in nearly every text; leave it out, or quote it with its neighbours");
        }
        return words;
    }

    /** What stands in quotation marks, or a word. */
    private String piece(boolean endsAtComma) {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && isWordUnit(text.charAt(at)) && !(endsAtComma && text.charAt(at) == ',')) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int open = at++;
        StringBuilder inside = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            boolean escaped =
                    text.charAt(at) == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0;
            at += escaped ? 1 : 0;
            inside.append(text.charAt(at++));
        }
        if (at == text.length()) {
            throw error(open, "no quotation mark closes this one; add one");
        }
        at++;
        return inside.toString();
    }

    private boolean takeComma() {
        boolean there = at < text.length() && text.charAt(at) == ',';
        at += there ? 1 : 0;
        return there;
    }

    private boolean take(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            skipBlanks();
            return true;
        }
        return false;
    }

    private boolean takeOperator(String wanted) {
        Matcher operator = OPERATOR.matcher(text).region(at, text.length());
        if (operator.lookingAt() && operator.group(1).equals(wanted)) {
            at = operator.end();
            skipBlanks();
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static FilterException error(int index, String why) {
        return new FilterException(index + 1, why);
    }
}
