package org.hearsay.times;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers in digits or words. Every reading is a prefix of the tokens: where it ends, and its number. */
final class Numerals {
    private final Lexicon lexicon;

    Numerals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whole numbers in words: "three", "twenty-four", "two thousand and fifteen". */
    Map<Integer, Integer> spelled(List<Token> tokens, int at) {
        Map<Integer, Integer> readings = new LinkedHashMap<>();
        for (Map.Entry<Integer, Integer> head : belowHundred(tokens, at).entrySet()) {
            readings.put(head.getKey(), head.getValue());
            scaled(tokens, head.getKey(), head.getValue(), "hundred", 100, readings);
            scaled(tokens, head.getKey(), head.getValue(), "thousand", 1000, readings);
        }
        return readings;
    }

    private void scaled(
            List<Token> tokens, int at, int head, String scale, int factor, Map<Integer, Integer> readings) {
        if (!is(tokens, at, scale)) {
            return;
        }
        readings.put(at + 1, head * factor);
        int next = is(tokens, at + 1, "and") ? at + 2 : at + 1;
        Map<Integer, Integer> rest = belowHundred(tokens, next);
        for (Map.Entry<Integer, Integer> tail : rest.entrySet()) {
            readings.put(tail.getKey(), head * factor + tail.getValue());
            if (factor == 1000 && tail.getValue() < 10 && is(tokens, tail.getKey(), "hundred")) {
                scaled(tokens, tail.getKey(), head * 10 + tail.getValue(), "hundred", 100, readings);
            }
        }
    }

    /** "seven", "twenty", "twenty-four", "twenty and four". */
    private Map<Integer, Integer> belowHundred(List<Token> tokens, int at) {
        Map<Integer, Integer> readings = new LinkedHashMap<>();
        int first = cardinal(tokens, at);
        if (first < 0) {
            return readings;
        }
        readings.put(at + 1, first);
        if (first >= 20 && first < 100) {
            int next = is(tokens, at + 1, "-") || is(tokens, at + 1, "and") ? at + 2 : at + 1;
            int second = cardinal(tokens, next);
            if (second > 0 && second < 10) {
                readings.put(next + 1, first + second);
            }
        }
        return readings;
    }

    /** Years in words, which pair two numbers below a hundred: "nineteen ninety-six", "twenty oh five". */
    Map<Integer, Integer> spelledYears(List<Token> tokens, int at) {
        Map<Integer, Integer> readings = new LinkedHashMap<>();
        spelled(tokens, at).forEach((end, number) -> {
            if (number >= 1000 && number < 3000) {
                readings.put(end, number);
            }
        });
        int century = cardinal(tokens, at);
        if (century >= 11 && century <= 20) {
            belowHundred(tokens, at + 1).forEach((end, number) -> {
                if (number >= 10) {
                    readings.put(end, century * 100 + number);
                }
            });
        }
        return readings;
    }

    /** Ordinals in digits or words: "1st", "third", "twenty-second". */
    Map<Integer, Integer> ordinals(List<Token> tokens, int at) {
        Map<Integer, Integer> readings = new LinkedHashMap<>();
        Token token = tokens.get(at);
        if (token.isNumber() && token.form().length() < 5 && at + 1 < tokens.size()) {
            Token suffix = tokens.get(at + 1);
            if (suffix.glued() && List.of("st", "nd", "rd", "th").contains(suffix.form())) {
                readings.put(at + 2, Integer.parseInt(token.form()));
            }
            return readings;
        }
        int first = value("ordinal", tokens, at);
        if (first > 0) {
            readings.put(at + 1, first);
        }
        int tens = cardinal(tokens, at);
        int next = is(tokens, at + 1, "-") ? at + 2 : at + 1;
        int ones = value("ordinal", tokens, next);
        if (tens >= 20 && tens < 100 && ones > 0 && ones < 10) {
            readings.put(next + 1, tens + ones);
        }
        return readings;
    }

    /** Amounts: "3", "3.5", "1,000", "½", "twenty-four"; each as its decimal digits. */
    Map<Integer, String> amounts(List<Token> tokens, int at) {
        Map<Integer, String> readings = new LinkedHashMap<>();
        Token token = tokens.get(at);
        if (token.is("½") || token.is("¼") || token.is("¾")) {
            readings.put(at + 1, token.is("½") ? "0.5" : token.is("¼") ? "0.25" : "0.75");
        } else if (token.isNumber()) {
            digits(tokens, at, readings);
        } else {
            spelled(tokens, at).forEach((end, number) -> readings.put(end, Integer.toString(number)));
        }
        return readings;
    }

    private static void digits(List<Token> tokens, int at, Map<Integer, String> readings) {
        StringBuilder digits = new StringBuilder(tokens.get(at).form());
        int end = at + 1;
        while (isGlued(tokens, end, ",")
                && isGlued(tokens, end + 1, "")
                && tokens.get(end + 1).form().length() == 3
                && tokens.get(end + 1).isNumber()) {
            digits.append(tokens.get(end + 1).form());
            end += 2;
        }
        if (digits.length() > 8) {
            return;
        }
        if (isGlued(tokens, end, ".")
                && isGlued(tokens, end + 1, "")
                && tokens.get(end + 1).isNumber()) {
            readings.put(end + 2, digits + "." + tokens.get(end + 1).form());
        } else {
            readings.put(end, digits.toString());
        }
    }

    private static boolean isGlued(List<Token> tokens, int at, String form) {
        return at < tokens.size()
                && tokens.get(at).glued()
                && (form.isEmpty() || tokens.get(at).is(form));
    }

    private int cardinal(List<Token> tokens, int at) {
        return value("cardinal", tokens, at);
    }

    private int value(String name, List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return -1;
        }
        Meaning.Value value = lexicon.value(name, tokens.get(at).form());
        return value == null ? -1 : value.number();
    }

    private static boolean is(List<Token> tokens, int at, String form) {
        return at < tokens.size() && tokens.get(at).is(form);
    }

    /** The keys of tokens that numbers begin with. */
    Set<String> starts() {
        Set<String> starts = new HashSet<>(lexicon.words("cardinal"));
        starts.addAll(lexicon.words("ordinal"));
        starts.addAll(List.of(Token.NUMBER, "½", "¼", "¾"));
        return starts;
    }

    /** The classes of numbers that rules name. */
    static List<String> classes() {
        return new ArrayList<>(List.of(
                "d", "m", "dd", "n", "yy", "yyyy", "spelled-year", "yyyymmdd", "nth", "dth", "amount", "hh", "mm"));
    }
}
