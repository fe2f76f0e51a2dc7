package org.hearsay.ledger.store;

import java.time.LocalDate;
import org.hearsay.ledger.Document;
import org.hearsay.text.Published;
import org.jspecify.annotations.Nullable;

/**
 * Where a document's claims stand in an order from the newest to the oldest, as a number that grows with it. Negated are: 17 bits for the day of
 * publication, counted from the year 1900 and 0 where none is known; 11 for the minute of that day, 0 where only the day is known; 35 of the
 * document's id, so that the order does not hang on when documents came in.
 */
final class Place {
    private static final int MINUTE_BITS = 11;
    private static final int ID_BITS = 35;
    private static final int DAY_SHIFT = MINUTE_BITS + ID_BITS;
    private static final long LAST_DAY = (1L << 17) - 1;
    private static final long BEFORE_FIRST = LocalDate.of(1900, 1, 1).toEpochDay() - 1;

    /** {@link #day(long)} of a column named place. */
    static final String DAY_SQL = "(-place) >> " + DAY_SHIFT;

    private Place() {}

    static long of(Document document) {
        return of(document.published(), document.id());
    }

    static long of(@Nullable String published, String id) {
        Published known = published == null ? null : Published.parse(published).orElse(null);
        long day = known == null ? 0 : day(known.date());
        long minute = known == null || known.time() == null
                ? 0
                : known.time().getHour() * 60L + known.time().getMinute();
        return -(day << DAY_SHIFT | minute << ID_BITS | hash(id));
    }

    /** Bits of an id, which is "d" and sixteen hexadecimal digits. */
    private static long hash(String id) {
        return Long.parseUnsignedLong(id.substring(1), 16) >>> (Long.SIZE - ID_BITS);
    }

    private static long day(LocalDate date) {
        return Math.clamp(date.toEpochDay() - BEFORE_FIRST, 1, LAST_DAY);
    }

    /** The last place of this day and those after. */
    static long lastSince(LocalDate first) {
        return -(day(first) << DAY_SHIFT);
    }

    /** The first place of this day and those before. */
    static long firstUntil(LocalDate last) {
        return -((day(last) + 1 << DAY_SHIFT) - 1);
    }

    /** The last place where a day is known. */
    static long lastDated() {
        return -(1L << DAY_SHIFT);
    }

    /** The day of a place; null where none is known. */
    static @Nullable LocalDate date(long place) {
        return dateOf(day(place));
    }

    /** The number of the day of a place, from 1 on; 0 where none is known. */
    static long day(long place) {
        return -place >>> DAY_SHIFT;
    }

    /** The day of a number; null for 0. */
    static @Nullable LocalDate dateOf(long day) {
        return day == 0 ? null : LocalDate.ofEpochDay(day + BEFORE_FIRST);
    }
}
