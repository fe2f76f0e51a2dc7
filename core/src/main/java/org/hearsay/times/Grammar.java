package org.hearsay.times;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.tables.Table;

/** The rules by which words make time expressions. */
final class Grammar {
    /** The category of whole expressions. */
    static final String ROOT = "time";

    /**
     * A step of a pattern.
     *
     * @param category the category or class that must stand here, or the empty string for literal words
     * @param words the literal words, any of which may stand here
     * @param optional whether it may be missing
     * @param glued whether nothing may stand between it and what goes before
     */
    record Step(String category, Set<String> words, boolean optional, boolean glued) {
        static Step parse(String written) {
            boolean glued = written.startsWith("~");
            boolean optional = written.length() > 1 && written.endsWith("?");
            String core = written.substring(glued ? 1 : 0, written.length() - (optional ? 1 : 0));
            boolean reference = core.length() > 2 && core.startsWith("<") && core.endsWith(">");
            return reference
                    ? new Step(core.substring(1, core.length() - 1), Set.of(), optional, glued)
                    : new Step("", Set.of(core.split("\\|")), optional, glued);
        }

        boolean isReference() {
            return !category.isEmpty();
        }
    }

    /**
     * A rule.
     *
     * @param order its place in the table
     * @param category what it makes
     * @param steps its pattern
     * @param reading the operation that makes its meaning, and its arguments
     * @param conditions what must hold of the words around it
     * @param example text with the expression in brackets, and its value; or empty
     */
    record Rule(
            int order,
            String category,
            List<Step> steps,
            List<String> reading,
            List<Condition> conditions,
            String example) {}

    private final Map<String, List<Rule>> byCategory = new LinkedHashMap<>();

    /** Rules by category and by the key of a token that they may begin with. */
    private final Map<String, Map<String, List<Rule>>> byStart = new HashMap<>();

    /**
     * A grammar of these rows.
     *
     * @param classes the classes of words and numbers, each with the keys of tokens that may begin one
     * @throws IllegalStateException if a rule refers to nothing, or a category begins with itself
     */
    Grammar(List<List<String>> rows, Map<String, Set<String>> classes) {
        for (List<String> row : rows) {
            byCategory.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>()).add(rule(row, rules().size()));
        }
        check(classes.keySet());
        Map<String, Set<String>> starts = new HashMap<>(classes);
        for (String category : byCategory.keySet()) {
            starts(category, starts, new HashSet<>());
            byStart.put(category, index(rules(category), starts));
        }
    }

    static Grammar load(Map<String, Set<String>> classes) {
        return new Grammar(Table.read("times-rules.tsv"), classes);
    }

    private static Rule rule(List<String> row, int order) {
        return new Rule(
                order,
                row.get(0),
                Arrays.stream(row.get(1).split(" ")).map(Step::parse).toList(),
                List.of(row.get(2).split(" ")),
                Condition.parse(row.get(3)),
                row.get(4));
    }

    private void check(Set<String> classes) {
        for (Rule rule : rules()) {
            if (classes.contains(rule.category())) {
                throw new IllegalStateException(
                        "times-rules.tsv: the category " + rule.category() + " is a class of words, too");
            }
            for (Step step : rule.steps()) {
                if (step.isReference()
                        && !byCategory.containsKey(step.category())
                        && !classes.contains(step.category())) {
                    throw new IllegalStateException("times-rules.tsv: no category " + step.category() + " in " + rule);
                }
            }
        }
    }

    /** The keys of tokens that a category may begin with; {@code open} are the categories that led here. */
    private Set<String> starts(String category, Map<String, Set<String>> known, Set<String> open) {
        Set<String> all = known.get(category);
        if (all != null) {
            return all;
        }
        if (!open.add(category)) {
            throw new IllegalStateException("times-rules.tsv: " + category + " begins with itself");
        }
        Set<String> keys = new HashSet<>();
        for (Rule rule : rules(category)) {
            for (Step step : first(rule)) {
                keys.addAll(step.isReference() ? starts(step.category(), known, open) : step.words());
            }
        }
        open.remove(category);
        known.put(category, keys);
        return keys;
    }

    /** The steps of a rule that its match may begin with. */
    private static List<Step> first(Rule rule) {
        List<Step> steps = new ArrayList<>();
        for (Step step : rule.steps()) {
            steps.add(step);
            if (!step.optional()) {
                break;
            }
        }
        return steps;
    }

    private static Map<String, List<Rule>> index(List<Rule> rules, Map<String, Set<String>> starts) {
        Map<String, List<Rule>> index = new HashMap<>();
        for (Rule rule : rules) {
            Set<String> keys = new HashSet<>();
            for (Step step : first(rule)) {
                keys.addAll(step.isReference() ? starts.getOrDefault(step.category(), Set.of()) : step.words());
            }
            // A number named in a pattern is met as a number.
            if (keys.removeIf(key -> Character.isDigit(key.charAt(0)))) {
                keys.add(Token.NUMBER);
            }
            keys.forEach(
                    key -> index.computeIfAbsent(key, _ -> new ArrayList<>()).add(rule));
        }
        return index;
    }

    /** The rules of a category in the table's order. */
    List<Rule> rules(String category) {
        return byCategory.getOrDefault(category, List.of());
    }

    /** Those of them that may begin with this token. */
    List<Rule> rules(String category, Token token) {
        return byStart.getOrDefault(category, Map.of()).getOrDefault(token.key(), List.of());
    }

    /** All rules. */
    List<Rule> rules() {
        return byCategory.values().stream().flatMap(List::stream).toList();
    }

    boolean has(String category) {
        return byCategory.containsKey(category);
    }
}
