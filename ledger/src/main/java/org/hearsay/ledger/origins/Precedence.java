package org.hearsay.ledger.origins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.hearsay.ledger.Document;
import org.hearsay.text.Published;
import org.jspecify.annotations.Nullable;

/** Which of two documents told first: by day of publication, on the same day by moment, undated ones last; then the smaller id. */
final class Precedence {
    static final Comparator<Document> BY_DATE = Comparator.comparing(Precedence::of);

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::day).thenComparing(Place::moment).thenComparing(Place::document);

    private Precedence() {}

    /** Where a document stands in this order. */
    record Place(LocalDate day, Instant moment, String document) implements Comparable<Place> {
        /** @param published as the document has it; null for an undated one */
        static Place of(@Nullable String published, String document) {
            Optional<Published> read = Optional.ofNullable(published).flatMap(Published::parse);
            return new Place(
                    read.map(Precedence::day).orElse(LocalDate.MAX),
                    read.map(Published::time).map(time -> time.toInstant()).orElse(Instant.MAX),
                    document);
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private static Place of(Document document) {
        return Place.of(document.published(), document.id());
    }

    /** Whether the first precedes the second: who is credited in a byline precedes who credits him, whatever their dates. */
    static boolean precedes(Document one, Document other) {
        boolean credited = credits(other, one);
        return credited != credits(one, other) ? credited : BY_DATE.compare(one, other) < 0;
    }

    private static boolean credits(Document document, Document agency) {
        return document.byline() != null
                && agency.outlet() != null
                && Outlets.key(document.byline()).equals(Outlets.key(agency.outlet()))
                && !Outlets.key(document.outlet()).equals(Outlets.key(agency.outlet()));
    }

    /** The day in UTC where the moment is known; far in the future for an undated document. */
    static LocalDate day(Document document) {
        return of(document).day();
    }

    private static LocalDate day(Published published) {
        return published.time() == null
                ? published.date()
                : published.time().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }

    static boolean isDated(Document document) {
        return Optional.ofNullable(document.published())
                .flatMap(Published::parse)
                .isPresent();
    }
}
