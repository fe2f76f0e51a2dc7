package org.hearsay.bench.times;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a value covers.
 *
 * @param first the first
 * @param last the last
 */
public record Days(LocalDate first, LocalDate last) {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q\\d|H\\d)");

    /** The days of a value: a century, decade, year, month, week, season or day; times of day do not matter. */
    public static Optional<Days> of(String value) {
        String date = value.indexOf('T') < 0 ? value : value.substring(0, value.indexOf('T'));
        Matcher week = WEEK.matcher(date);
        if (week.matches()) {
            LocalDate monday = LocalDate.parse(week.group(1) + "-01-04")
                    .with(ChronoField.DAY_OF_WEEK, 1)
                    .plusWeeks(Long.parseLong(week.group(2)) - 1);
            return Optional.of(new Days(week.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6)));
        }
        Matcher part = PART.matcher(date);
        if (part.matches()) {
            return Optional.of(part(Integer.parseInt(part.group(1)), part.group(2)));
        }
        return plain(date);
    }

    private static Days part(int year, String name) {
        int number = name.charAt(1) - '0';
        int month = switch (name) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            case "WI" -> 12;
            default -> name.startsWith("Q") ? number * 3 - 2 : number * 6 - 5;
        };
        LocalDate first = LocalDate.of(year, month, 1);
        return new Days(first, first.plusMonths(name.startsWith("H") ? 6 : 3).minusDays(1));
    }

    private static Optional<Days> plain(String date) {
        if (date.matches("\\d{2,4}")) {
            int years = (int) Math.pow(10, 4 - date.length());
            LocalDate first = LocalDate.of(Integer.parseInt(date) * years, 1, 1);
            return Optional.of(new Days(first, first.plusYears(years).minusDays(1)));
        }
        if (date.matches("\\d{4}-\\d\\d")) {
            LocalDate first = LocalDate.parse(date + "-01");
            return Optional.of(new Days(first, first.plusMonths(1).minusDays(1)));
        }
        return date.matches("\\d{4}-\\d\\d-\\d\\d")
                ? Optional.of(new Days(LocalDate.parse(date), LocalDate.parse(date)))
                : Optional.empty();
    }
}
