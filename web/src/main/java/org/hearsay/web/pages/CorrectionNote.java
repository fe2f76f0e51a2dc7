package org.hearsay.web.pages;

import java.time.ZoneOffset;
import java.util.List;
import org.hearsay.ledger.Corrected;
import org.hearsay.ledger.questions.Position;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Sides;

/**
 * What stands beside something that is shown as corrected.
 *
 * @param link to the correction, where it can be undone
 * @param what kind of thing is corrected
 * @param asRead how it was read; may be empty
 */
public record CorrectionNote(String link, String what, String by, String day, String why, String asRead) {
    /** The notes on these corrections. */
    public static List<CorrectionNote> of(List<Corrected> corrections) {
        return corrections.stream().map(CorrectionNote::of).toList();
    }

    private static CorrectionNote of(Corrected its) {
        return new CorrectionNote(
                Links.correction(its.correction()),
                what(its.kind()),
                its.by(),
                Dates.day(its.at().atOffset(ZoneOffset.UTC).toLocalDate()),
                its.why(),
                its.kind().equals("position")
                        ? Sides.of(Position.of(its.asRead())).verb(1)
                        : its.asRead());
    }

    /** A kind of correction as the JSON names it, for people. */
    public static String what(String kind) {
        return switch (kind) {
            case "position" -> "Side";
            case "actor" -> "Voice";
            case "span" -> "Words";
            case "merge" -> "Put together";
            case "split" -> "Split off";
            default -> kind;
        };
    }
}
