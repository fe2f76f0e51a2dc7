package org.hearsay.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as precisely as its document says.
 *
 * @param date the day, in the time zone that the document gives
 * @param time the moment with its offset from UTC, or null when only the day is known
 */
public record Published(LocalDate date, @Nullable OffsetDateTime time) {
    /** @throws IllegalArgumentException if day and moment disagree */
    public Published {
        if (time != null && !time.toLocalDate().equals(date)) {
            throw new IllegalArgumentException("day " + date + " is not that of " + time);
        }
    }

    /** Reads an ISO 8601 day ("2023-04-17") or moment with offset ("2023-04-17T09:30:00+02:00"); empty if it is neither. */
    public static Optional<Published> parse(String iso) {
        try {
            if (iso.indexOf('T') < 0) {
                return Optional.of(new Published(LocalDate.parse(iso), null));
            }
            OffsetDateTime time = OffsetDateTime.parse(iso);
            return Optional.of(new Published(time.toLocalDate(), time));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** ISO 8601, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return time == null ? date.toString() : time.toString();
    }
}
