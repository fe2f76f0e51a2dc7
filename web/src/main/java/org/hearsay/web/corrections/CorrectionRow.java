package org.hearsay.web.corrections;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.ledger.corrections.Anchor;
import org.hearsay.ledger.corrections.Change;
import org.hearsay.ledger.corrections.Change.Merge;
import org.hearsay.ledger.corrections.Change.Placed;
import org.hearsay.ledger.corrections.Change.Split;
import org.hearsay.ledger.corrections.Change.Spoken;
import org.hearsay.ledger.corrections.Change.Worded;
import org.hearsay.ledger.corrections.CorrectedClaim;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.Part;
import org.hearsay.ledger.corrections.Quote;
import org.hearsay.ledger.corrections.Signed;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.store.Corrections;
import org.hearsay.ledger.store.Corrections.AsRead;
import org.hearsay.web.pages.CorrectionNote;
import org.hearsay.web.words.Cut;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Numbers;
import org.hearsay.web.words.Sides;
import org.jspecify.annotations.Nullable;

/**
 * A correction for people: what, from what to what, by whom.
 *
 * @param link to it, where it can be taken back
 * @param what kind of thing is corrected
 * @param about the claims that it is about
 * @param more how many more it is about, in words; empty for none
 * @param from how it was read; null where the ledger does not know, or nothing was read
 * @param to what it became
 * @param into the question under which another was put; null where it is about none
 * @param undone who took it back; null while it holds
 */
public record CorrectionRow(
        String id,
        String link,
        String what,
        List<Words> about,
        String more,
        @Nullable String from,
        String to,
        @Nullable Words into,
        Sign made,
        @Nullable Sign undone) {
    private static final int MOST_ABOUT = 5;
    private static final int OF_WORDS = 240;

    /** Makes the list unchangeable. */
    public CorrectionRow {
        about = List.copyOf(about);
    }

    /**
     * Words of a claim.
     *
     * @param link to it; null where it is not in the ledger
     */
    public record Words(String text, @Nullable String link) {}

    /**
     * Who did it, when and why.
     *
     * @param iso the moment as ISO 8601
     */
    public record Sign(String by, String iso, String when, String why) {
        static Sign of(Signed signed) {
            return new Sign(
                    signed.by(),
                    signed.at().toString(),
                    Dates.minute(signed.at().atOffset(ZoneOffset.UTC)),
                    signed.why());
        }
    }

    /** These corrections, in their order. */
    static List<CorrectionRow> of(List<Correction> corrections, Corrections ledger) {
        Map<String, AsRead> claims = ledger.asRead(corrections.stream()
                .flatMap(its -> its.change().anchors().stream())
                .map(Anchor::claim)
                .collect(Collectors.toSet()));
        return corrections.stream().map(its -> of(its, claims)).toList();
    }

    private static CorrectionRow of(Correction correction, Map<String, AsRead> claims) {
        Change change = correction.change();
        List<Anchor> about = about(change);
        return new CorrectionRow(
                correction.id(),
                Links.correction(correction.id()),
                CorrectionNote.what(change.kind()),
                about.stream()
                        .limit(MOST_ABOUT)
                        .map(anchor -> words(anchor, claims, change instanceof Merge))
                        .toList(),
                about.size() <= MOST_ABOUT ? "" : Numbers.count(about.size() - MOST_ABOUT, "more claim"),
                from(change, claims),
                to(change),
                change instanceof Merge merge ? words(merge.into().getFirst(), claims, true) : null,
                Sign.of(correction.made()),
                correction.undone() == null ? null : Sign.of(correction.undone()));
    }

    private static List<Anchor> about(Change change) {
        return change instanceof Merge merge ? List.of(merge.question().getFirst()) : change.anchors();
    }

    private static Words words(Anchor anchor, Map<String, AsRead> claims, boolean question) {
        String words = quoted(anchor.content());
        boolean there = claims.containsKey(anchor.claim());
        return new Words(
                words.isEmpty() ? anchor.claim() : words,
                there ? (question ? Links.question(anchor.claim()) : Links.claim(anchor.claim())) : null);
    }

    private static @Nullable String from(Change change, Map<String, AsRead> claims) {
        AsRead read = claims.get(about(change).getFirst().claim());
        String words = switch (change) {
            case Placed _ -> read == null || read.position() == null ? "" : side(read.position());
            case Spoken _ -> read == null ? "" : CorrectedClaim.asRead(change, read.claim(), read.position());
            case Worded worded -> part(worded.part(), worded.claim());
            case Merge _, Split _ -> "";
        };
        return words.isEmpty() ? null : words;
    }

    private static String part(Part part, Anchor claim) {
        String words = quoted(
                switch (part) {
                    case SOURCE -> claim.source();
                    case CUE -> claim.cue();
                    case CONTENT -> claim.content();
                });
        return part.label() + (words.isEmpty() ? " none" : " “" + words + "”");
    }

    private static String to(Change change) {
        return switch (change) {
            case Placed placed -> side(placed.position());
            case Spoken spoken -> spoken.actor().name();
            case Worded worded -> "“" + quoted(worded.words()) + "”";
            case Merge _ -> "under";
            case Split _ -> "a question of its own";
        };
    }

    private static String side(Position position) {
        return Sides.of(position).verb(1);
    }

    private static String quoted(List<Quote> quotes) {
        return Cut.to(quotes.stream().map(Quote::exact).collect(Collectors.joining(" … ")), OF_WORDS);
    }
}
