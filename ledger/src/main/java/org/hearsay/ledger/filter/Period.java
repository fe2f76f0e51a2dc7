package org.hearsay.ledger.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month or year.
 *
 * @param first its first day
 * @param last its last day
 */
public record Period(LocalDate first, LocalDate last) {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /** Reads "2022", "2022-03" or "2022-03-01"; empty if it is none of these. */
    public static Optional<Period> parse(String iso) {
        Matcher matcher = ISO.matcher(iso);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        try {
            if (matcher.group(2) == null) {
                return Optional.of(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(matcher.group(3)));
            return Optional.of(new Period(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
