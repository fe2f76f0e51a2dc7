package org.hearsay.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/** Days that have a name. */
final class Holidays {
    private record Name(List<String> words, String rule) {}

    private final Map<String, List<Name>> byFirst = new HashMap<>();

    Holidays(List<List<String>> rows) {
        for (List<String> row : rows) {
            Name name = new Name(List.of(row.get(0).split(" ")), row.get(1));
            byFirst.computeIfAbsent(name.words().getFirst(), _ -> new ArrayList<>())
                    .add(name);
        }
    }

    static Holidays load() {
        return new Holidays(Table.read("times-holidays.tsv"));
    }

    /** The words that names begin with. */
    Set<String> starts() {
        return byFirst.keySet();
    }

    /** The names that stand here, the longest first; the meaning's name is the rule that gives the day. */
    List<Chart.Reading> at(List<Token> tokens, int at) {
        List<Chart.Reading> readings = new ArrayList<>();
        for (Name name : byFirst.getOrDefault(tokens.get(at).form(), List.of())) {
            int end = end(name.words(), tokens, at);
            if (end > 0) {
                readings.add(new Chart.Reading(end, Meaning.Value.of(name.rule()), 0));
            }
        }
        readings.sort((a, b) -> Integer.compare(b.end(), a.end()));
        return readings;
    }

    private static int end(List<String> words, List<Token> tokens, int at) {
        int end = at;
        for (String word : words) {
            if (end >= tokens.size() || !tokens.get(end).is(word)) {
                return -1;
            }
            end++;
            // "New Year's", "Mothers' Day": the possessive does not matter.
            if (end < tokens.size()
                    && tokens.get(end).is("'")
                    && tokens.get(end).glued()) {
                boolean s = end + 1 < tokens.size()
                        && tokens.get(end + 1).is("s")
                        && tokens.get(end + 1).glued();
                end += s ? 2 : 1;
            }
        }
        return end;
    }

    /** The day by a rule, or null for a year in which the rule is not known. */
    static @Nullable LocalDate day(String rule, int year) {
        List<String> parts = List.of(rule.split(" "));
        return switch (parts.get(0)) {
            case "fixed" -> fixed(year, parts.get(1));
            case "easter" -> easter(year).plusDays(Integer.parseInt(parts.get(1)));
            case "nth" -> {
                // nth MONTH WEEKDAY ORDINAL DAYS
                LocalDate day = LocalDate.of(year, Integer.parseInt(parts.get(1)), 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(
                                Integer.parseInt(parts.get(3)), DayOfWeek.of(Integer.parseInt(parts.get(2)))));
                yield day.plusDays(Integer.parseInt(parts.get(4)));
            }
            default -> throw new IllegalStateException("times-holidays.tsv: no rule " + rule);
        };
    }

    /** "XXXX-12-25" for fixed days, else null. */
    static @Nullable Moment fixed(String rule) {
        List<String> parts = List.of(rule.split(" "));
        return parts.get(0).equals("fixed")
                ? Moment.of(
                        Grain.DAY,
                        null,
                        Integer.parseInt(parts.get(1).substring(0, 2)),
                        Integer.parseInt(parts.get(1).substring(3)))
                : null;
    }

    private static LocalDate fixed(int year, String monthDay) {
        return LocalDate.parse(year + "-" + monthDay);
    }

    /** Western Easter Sunday by the algorithm of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = (a + 11 * d + 22 * e) / 451;
        int g = d + e - 7 * f + 114;
        return LocalDate.of(year, g / 31, g % 31 + 1);
    }
}
