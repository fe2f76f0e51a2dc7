package org.hearsay.intake.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Published;
import org.jspecify.annotations.Nullable;

/** Reads the dates that pages give for machines: ISO 8601 and its usual misspellings, and RFC 1123. */
final class Dates {
    private static final Pattern STAMP = Pattern.compile(
            "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
                    + "(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?)?.*");

    private static final Pattern DENSE =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{4})?)?");

    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2200;

    private Dates() {}

    /** The first of these that can be read, or null. */
    static @Nullable Published first(List<String> stamps) {
        for (String stamp : stamps) {
            Published published = parse(stamp.strip());
            if (published != null) {
                return published;
            }
        }
        return null;
    }

    static @Nullable Published parse(String stamp) {
        try {
            Matcher matcher = STAMP.matcher(stamp);
            if (matcher.matches()) {
                return of(matcher);
            }
            Matcher dense = DENSE.matcher(stamp);
            if (dense.matches()) {
                return checked(LocalDate.of(number(dense, 1), number(dense, 2), number(dense, 3)), null);
            }
            OffsetDateTime time = OffsetDateTime.parse(stamp, DateTimeFormatter.RFC_1123_DATE_TIME);
            return checked(time.toLocalDate(), time);
        } catch (DateTimeParseException e) {
            return null;
        } catch (DateTimeException e) {
            // Numbers that are no date: the page's slip.
            return null;
        }
    }

    private static @Nullable Published of(Matcher matcher) {
        LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
        String zone = matcher.group(8);
        if (matcher.group(4) == null || zone == null) {
            return checked(date, null);
        }
        int second = matcher.group(6) == null ? 0 : number(matcher, 6);
        String fraction = matcher.group(7) == null ? "" : matcher.group(7);
        int nanos = fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
        OffsetDateTime time = date.atTime(number(matcher, 4), number(matcher, 5), second, nanos)
                .atOffset(offset(zone));
        return checked(date, time);
    }

    private static java.time.ZoneOffset offset(String zone) {
        return zone.equals("Z") || zone.equals("UTC") || zone.equals("GMT")
                ? java.time.ZoneOffset.UTC
                : java.time.ZoneOffset.of(zone);
    }

    private static @Nullable Published checked(LocalDate date, @Nullable OffsetDateTime time) {
        return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : new Published(date, time);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
