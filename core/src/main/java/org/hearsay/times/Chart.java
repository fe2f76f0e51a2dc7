package org.hearsay.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a sentence's tokens can be read as, worked out on demand and remembered. */
final class Chart {
    /**
     * A reading of some tokens.
     *
     * @param end index after the last token
     * @param meaning what they mean
     * @param order place of the rule in the table
     */
    record Reading(int end, Meaning meaning, int order) {}

    private record Key(String category, int at) {}

    private final List<Token> tokens;
    private final Grammar grammar;
    private final Terminals terminals;
    private final Readings readings;
    private final Map<Key, List<Reading>> memory = new HashMap<>();

    Chart(List<Token> tokens, Grammar grammar, Terminals terminals, Readings readings) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.terminals = terminals;
        this.readings = readings;
    }

    /** The longest reading of a category that begins here, or null; of two as long, that of the earlier rule. */
    @Nullable
    Reading longest(String category, int at) {
        Reading best = null;
        for (Reading reading : at(category, at)) {
            if (best == null || reading.end() > best.end()) {
                best = reading;
            }
        }
        return best;
    }

    /** All readings of a category or class that begin here, one for each end. */
    private List<Reading> at(String category, int at) {
        if (at >= tokens.size()) {
            return List.of();
        }
        Key key = new Key(category, at);
        List<Reading> known = memory.get(key);
        if (known == null) {
            known = grammar.has(category) ? byRules(category, at) : terminals.at(category, tokens, at);
            memory.put(key, known);
        }
        return known;
    }

    private List<Reading> byRules(String category, int at) {
        Map<Integer, Reading> byEnd = new LinkedHashMap<>();
        for (Grammar.Rule rule : grammar.rules(category, tokens.get(at))) {
            match(rule, 0, at, at, new ArrayList<>(), byEnd);
        }
        return List.copyOf(byEnd.values());
    }

    private void match(
            Grammar.Rule rule,
            int step,
            int from,
            int at,
            List<@Nullable Meaning> arguments,
            Map<Integer, Reading> byEnd) {
        if (step == rule.steps().size()) {
            finish(rule, from, at, arguments, byEnd);
            return;
        }
        Grammar.Step wanted = rule.steps().get(step);
        if (at < tokens.size() && !(wanted.glued() && !tokens.get(at).glued())) {
            if (wanted.isReference()) {
                for (Reading reading : at(wanted.category(), at)) {
                    arguments.add(reading.meaning());
                    match(rule, step + 1, from, reading.end(), arguments, byEnd);
                    arguments.removeLast();
                }
            } else if (wanted.words().contains(tokens.get(at).form())) {
                match(rule, step + 1, from, at + 1, arguments, byEnd);
            }
        }
        if (wanted.optional()) {
            if (wanted.isReference()) {
                arguments.add(null);
            }
            match(rule, step + 1, from, at, arguments, byEnd);
            if (wanted.isReference()) {
                arguments.removeLast();
            }
        }
    }

    private void finish(
            Grammar.Rule rule, int from, int end, List<@Nullable Meaning> arguments, Map<Integer, Reading> byEnd) {
        if (end == from || byEnd.containsKey(end) || !terminals.hold(rule.conditions(), tokens, from, end)) {
            return;
        }
        Meaning meaning = readings.read(rule.reading(), arguments);
        if (meaning != null) {
            byEnd.put(end, new Reading(end, meaning, rule.order()));
        }
    }
}
