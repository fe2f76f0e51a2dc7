package org.hearsay.bench.times;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.times.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The values of time expressions as the public project Recognizers-Text writes them. Its conventions differ from ours in these points:
 *
 * <ul>
 *   <li>Ranges, quarters, halves, decades and centuries are triples of first day, first day of the end (or after it), and length.
 *   <li>What is open on one side has the value of its known end.
 *   <li>"two years ago" is a day, where we give a year.
 *   <li>An open amount ("several days") is 3.
 *   <li>A season without a year has no place for one; a week's number without a year is of the year of the reference.
 * </ul>
 */
public final class RecognizersForm {
    private static final Map<String, Integer> MONTHS = Map.of("Q1", 1, "Q2", 4, "Q3", 7, "Q4", 10, "H1", 1, "H2", 7);
    private static final Pattern PART = Pattern.compile("(\\d{4}|XXXX)-([QH]\\d)");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");

    private final LocalDate reference;

    /** @param reference the day from which the case is reckoned */
    public RecognizersForm(LocalDate reference) {
        this.reference = reference;
    }

    /** The value in that project's form; empty where there is none. */
    public String of(TimeExpression found) {
        return switch (found.type()) {
            case DURATION -> Optional.ofNullable(found.timex()).orElse("").replace("X", "3");
            case DATE -> found.distance() != null ? counted(found.distance()) : dated(found.timex());
            case RANGE -> range(found);
            case TIME, SET -> Optional.ofNullable(found.timex()).orElse("");
        };
    }

    private String counted(String distance) {
        boolean back = distance.startsWith("-");
        LocalDate day = shifted(reference, distance.substring(back ? 1 : 0), back ? -1 : 1);
        return day.toString();
    }

    private String dated(@Nullable String timex) {
        return timex != null && timex.matches("XXXX-W\\d\\d") ? reference.getYear() + timex.substring(4) : date(timex);
    }

    private static String date(@Nullable String timex) {
        if (timex == null) {
            return "";
        }
        Matcher part = PART.matcher(timex);
        if (part.matches()) {
            int months = part.group(2).startsWith("Q") ? 3 : 6;
            int first = MONTHS.getOrDefault(part.group(2), 1);
            boolean turn = first + months > 12;
            String year = part.group(1);
            String after = turn && !year.startsWith("X") ? Integer.toString(Integer.parseInt(year) + 1) : year;
            return String.format(
                    "(%s-%02d-01,%s-%02d-01,P%dM)",
                    year, first, after, turn ? first + months - 12 : first + months, months);
        }
        if (timex.matches("\\d{3}|\\d{2}")) {
            int years = timex.length() == 3 ? 10 : 100;
            int first = Integer.parseInt(timex) * years;
            return String.format("(%04d-01-01,%04d-01-01,P%dY)", first, first + years, years);
        }
        if (timex.matches("XX\\d")) {
            int first = Integer.parseInt(timex.substring(2)) * 10;
            return String.format("(XX%02d-01-01,XX%02d-01-01,P10Y)", first, (first + 10) % 100);
        }
        return timex.matches("XXXX-(SP|SU|FA|WI)") ? timex.substring(5) : timex;
    }

    private static String range(TimeExpression found) {
        String timex = found.timex();
        if (timex == null) {
            return "";
        }
        List<String> ends = List.of(timex.split("/", -1));
        if (ends.contains("..")) {
            return date(ends.getFirst().equals("..") ? ends.getLast() : ends.getFirst());
        }
        if (found.length() != null) {
            LocalDate start = first(found.start());
            String length = found.length().replace("X", "3");
            return start == null ? "" : "(" + start + "," + shifted(start, length, 1) + "," + length + ")";
        }
        LocalDate start = first(found.start());
        LocalDate end = first(found.end());
        return start == null || end == null
                ? ""
                : "(" + padded(ends.getFirst()) + "," + padded(ends.getLast()) + ","
                        + between(start, end, ends.getFirst(), ends.getLast()) + ")";
    }

    private static String padded(String timex) {
        String date = date(timex);
        if (date.startsWith("(")) {
            return date.substring(1, date.indexOf(','));
        }
        return date.length() == 4 ? date + "-01-01" : date.length() == 7 ? date + "-01" : date;
    }

    private static String between(LocalDate start, LocalDate end, String from, String to) {
        boolean years = from.length() == 4 && to.length() == 4;
        boolean months = from.length() < 8 && to.length() < 8;
        if (years) {
            return "P" + ChronoUnit.YEARS.between(start, end) + "Y";
        }
        return months
                ? "P" + Period.between(start, end).toTotalMonths() + "M"
                : "P" + ChronoUnit.DAYS.between(start, end) + "D";
    }

    private static @Nullable LocalDate first(@Nullable String value) {
        if (value == null) {
            return null;
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            return LocalDate.of(Integer.parseInt(part.group(1)), MONTHS.getOrDefault(part.group(2), 1), 1);
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return LocalDate.parse(value.substring(0, 4) + "-01-04")
                    .with(java.time.temporal.ChronoField.DAY_OF_WEEK, 1)
                    .plusWeeks(Integer.parseInt(week.group(2)) - 1L);
        }
        String digits = value.matches("\\d{3}") ? value + "0" : value;
        String day = digits.length() == 4 ? digits + "-01-01" : digits.length() == 7 ? digits + "-01" : digits;
        return day.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(day) : null;
    }

    private static LocalDate shifted(LocalDate from, String length, int sign) {
        LocalDate day = from;
        Matcher amount = Pattern.compile("(\\d+(?:\\.\\d+)?)([YMWD])").matcher(length.replaceAll("T.*", ""));
        while (amount.find()) {
            long n = sign * new BigDecimal(amount.group(1)).longValue();
            day = switch (amount.group(2)) {
                case "Y" -> day.plusYears(n);
                case "M" -> day.plusMonths(n);
                case "W" -> day.plusWeeks(n);
                default -> day.plusDays(n);
            };
        }
        return day;
    }
}
