package org.hearsay.ledger.filter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One condition of a filter.
 *
 * @param negated whether it must not hold
 * @param values of which one must hold; one of a time and of a text
 */
public record Term(boolean negated, Field field, List<String> values) {
    private static final Set<String> OPERATORS = Set.of("AND", "OR");

    /** @throws IllegalArgumentException if there is no value, or several where one is taken */
    public Term {
        values = List.copyOf(values);
        if (values.isEmpty() || (values.size() > 1 && (field == Field.TEXT || field.isTime()))) {
            throw new IllegalArgumentException(field + " of " + values.size() + " values");
        }
    }

    /** The only value, or the first of several. */
    public String value() {
        return values.getFirst();
    }

    /** As {@link FilterParser} reads it. */
    @Override
    public String toString() {
        String sign = negated ? "-" : "";
        return field == Field.TEXT
                ? sign + text(value())
                : sign + field.label() + ":" + values.stream().map(Term::value).collect(Collectors.joining(","));
    }

    private static String text(String text) {
        boolean plain =
                isWord(text) && !text.startsWith("-") && !OPERATORS.contains(text) && !FilterParser.startsField(text);
        return plain ? text : quoted(text);
    }

    private static String value(String value) {
        return isWord(value) && value.indexOf(',') < 0 ? value : quoted(value);
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().allMatch(FilterParser::isWordUnit);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
