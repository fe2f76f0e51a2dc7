package org.hearsay.ledger.origins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.hearsay.ledger.Document;
import org.hearsay.text.Published;

/** Which of two documents told first: by day of publication, on the same day by moment, undated ones last; then the smaller id. */
final class Precedence {
    static final Comparator<Document> BY_DATE = Comparator.comparing(Precedence::day)
            .thenComparing(Precedence::moment)
            .thenComparing(Document::id);

    private Precedence() {}

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
        return published(document)
                .map(published -> published.time() == null
                        ? published.date()
                        : published.time().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate())
                .orElse(LocalDate.MAX);
    }

    private static Instant moment(Document document) {
        return published(document)
                .map(Published::time)
                .map(time -> time.toInstant())
                .orElse(Instant.MAX);
    }

    static boolean isDated(Document document) {
        return published(document).isPresent();
    }

    private static Optional<Published> published(Document document) {
        return Optional.ofNullable(document.published()).flatMap(Published::parse);
    }
}
