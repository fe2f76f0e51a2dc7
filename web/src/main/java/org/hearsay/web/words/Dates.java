package org.hearsay.web.words;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.ledger.filter.Period;
import org.hearsay.text.Published;
import org.jspecify.annotations.Nullable;

/** Days, months and years for people: "4 Mar 2025". */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int OF_DAY = 10;
    private static final int OF_MONTH = 7;

    private Dates() {}

    /** The day of an ISO 8601 day or moment; null for null, or for what is none. */
    public static @Nullable LocalDate of(@Nullable String published) {
        return published == null
                ? null
                : Published.parse(published).map(Published::date).orElse(null);
    }

    /** For example: 4 Mar 2025. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The same of an ISO 8601 day or moment; "Not dated" for null. */
    public static String day(@Nullable String published) {
        LocalDate day = of(published);
        return day == null ? "Not dated" : day(day);
    }

    /** For example: 4 Mar 2025, 12:05 UTC. */
    public static String minute(OffsetDateTime moment) {
        return MINUTE.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** For example: 4 March 2025. */
    public static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** For example: March 2025. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** For example: 4 to 20 Mar 2025, 28 Feb to 3 Mar 2025, or one day. */
    public static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + " to " + day(last);
        }
        return (first.getYear() == last.getYear() ? DAY_OF_YEAR.format(first) : day(first)) + " to " + day(last);
    }

    /** A day, month or year as filters write it, for people; as it is where it is none. */
    public static String period(String iso) {
        Optional<Period> period = Period.parse(iso);
        if (period.isEmpty()) {
            return iso;
        }
        LocalDate first = period.get().first();
        return switch (iso.length()) {
            case OF_DAY -> longDay(first);
            case OF_MONTH -> month(YearMonth.from(first));
            default -> iso;
        };
    }
}
