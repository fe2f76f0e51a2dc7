package org.hearsay.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes of single words and numbers that rules are made of. */
final class Terminals {
    private static final List<String> WORDS = List.of(
            "month",
            "weekday",
            "weekday-plural",
            "unit",
            "unit-singular",
            "unit-plural",
            "letter",
            "season",
            "part",
            "shift",
            "edge",
            "edge-noun",
            "edge-step",
            "zone",
            "meridiem",
            "frequency",
            "decade-word");

    private final Lexicon lexicon;
    private final Numerals numerals;
    private final Holidays holidays;

    Terminals(Lexicon lexicon, Holidays holidays) {
        this.lexicon = lexicon;
        this.numerals = new Numerals(lexicon);
        this.holidays = holidays;
    }

    /** The classes that rules may use, each with the keys of tokens that may begin one. */
    Map<String, Set<String>> starts() {
        Map<String, Set<String>> starts = new HashMap<>();
        WORDS.forEach(name -> starts.put(name, lexicon.words(name)));
        Numerals.classes().forEach(name -> starts.put(name, numerals.starts()));
        starts.put("holiday", holidays.starts());
        return starts;
    }

    boolean hold(List<Condition> conditions, List<Token> tokens, int at, int end) {
        for (Condition condition : conditions) {
            if (!condition.holds(tokens, at, end, lexicon)) {
                return false;
            }
        }
        return true;
    }

    /** The readings of a class that begin here. */
    List<Chart.Reading> at(String name, List<Token> tokens, int at) {
        return switch (name) {
            case "d" -> within(digitsOrWords(tokens, at, 1, 2), 1, 31);
            case "m" -> within(digits(tokens, at, 1, 2), 1, 12);
            case "dd" -> within(digits(tokens, at, 1, 2), 1, 31);
            case "hh" -> within(digits(tokens, at, 1, 2), 0, 24);
            case "mm" -> within(digits(tokens, at, 2, 2), 0, 59);
            case "n" -> digitsOrWords(tokens, at, 1, 4);
            case "yy" -> digits(tokens, at, 2, 2);
            case "yyyy" -> within(digits(tokens, at, 4, 4), 1000, 2200);
            case "spelled-year" -> numbers(numerals.spelledYears(tokens, at));
            case "nth" -> numbers(numerals.ordinals(tokens, at));
            case "yyyymmdd" -> within(digits(tokens, at, 8, 8), 19000101, 20991231);
            case "dth" -> tokens.get(at).isNumber() ? within(numbers(numerals.ordinals(tokens, at)), 1, 31) : List.of();
            case "amount" -> amounts(numerals.amounts(tokens, at));
            case "holiday" -> holidays.at(tokens, at);
            default -> word(name, tokens.get(at).form(), at);
        };
    }

    private List<Chart.Reading> word(String name, String form, int at) {
        Meaning.Value value = lexicon.value(name, form);
        return value == null ? List.of() : List.of(new Chart.Reading(at + 1, value, 0));
    }

    private static List<Chart.Reading> digits(List<Token> tokens, int at, int least, int most) {
        String form = tokens.get(at).form();
        boolean fits = tokens.get(at).isNumber() && form.length() >= least && form.length() <= most;
        return fits
                ? List.of(new Chart.Reading(at + 1, new Meaning.Value(Integer.parseInt(form), form), 0))
                : List.of();
    }

    private List<Chart.Reading> digitsOrWords(List<Token> tokens, int at, int least, int most) {
        return tokens.get(at).isNumber() ? digits(tokens, at, least, most) : numbers(numerals.spelled(tokens, at));
    }

    private static List<Chart.Reading> within(List<Chart.Reading> readings, int low, int high) {
        return readings.stream()
                .filter(reading -> reading.meaning() instanceof Meaning.Value value
                        && value.number() >= low
                        && value.number() <= high)
                .toList();
    }

    private static List<Chart.Reading> numbers(Map<Integer, Integer> byEnd) {
        List<Chart.Reading> readings = new ArrayList<>();
        byEnd.forEach((end, number) -> readings.add(new Chart.Reading(end, Meaning.Value.of(number), 0)));
        return readings;
    }

    private static List<Chart.Reading> amounts(Map<Integer, String> byEnd) {
        List<Chart.Reading> readings = new ArrayList<>();
        byEnd.forEach((end, amount) -> readings.add(new Chart.Reading(end, Meaning.Value.of(amount), 0)));
        return readings;
    }
}
