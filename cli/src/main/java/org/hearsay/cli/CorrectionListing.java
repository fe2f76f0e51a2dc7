package org.hearsay.cli;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.cli.Wrapping.Run;
import org.hearsay.ledger.Corrected;
import org.hearsay.ledger.corrections.Anchor;
import org.hearsay.ledger.corrections.Change;
import org.hearsay.ledger.corrections.Change.Merge;
import org.hearsay.ledger.corrections.Change.Placed;
import org.hearsay.ledger.corrections.Change.Split;
import org.hearsay.ledger.corrections.Change.Spoken;
import org.hearsay.ledger.corrections.Change.Worded;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.Quote;
import org.hearsay.ledger.corrections.Signed;
import org.hearsay.ledger.sheets.Csv;

/** Corrections for people. */
record CorrectionListing(int width, boolean coloured) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);
    private static final String STEP = "  ";

    /** One correction after another: what, then by whom, when and why. */
    String list(List<Correction> corrections) {
        StringBuilder out = new StringBuilder();
        for (Correction correction : corrections) {
            append(
                    out,
                    "",
                    List.of(
                            new Run(Style.FAINT, correction.id() + " "),
                            new Run(Style.STRONG, Plain.oneLine(what(correction.change())))));
            append(out, STEP, List.of(new Run(Style.WORDS, signed(correction.made()))));
            if (correction.undone() != null) {
                append(out, STEP, List.of(new Run(Style.DENIAL, "undone: " + signed(correction.undone()))));
            }
        }
        return out.toString();
    }

    private void append(StringBuilder out, String first, List<Run> runs) {
        Wrapping.append(out, width, coloured, first, first + STEP, runs);
    }

    private static String signed(Signed signed) {
        return Plain.oneLine(signed.by()) + ", " + MINUTE.format(signed.at()) + " UTC: " + Plain.oneLine(signed.why());
    }

    /** For example: position of c0123456789abcdef: hedges. */
    private static String what(Change change) {
        return change.kind() + " of "
                + claims(change).stream().map(Anchor::claim).collect(Collectors.joining(", ")) + ": " + becomes(change);
    }

    private static List<Anchor> claims(Change change) {
        return switch (change) {
            case Merge merge -> List.of(merge.question().getFirst());
            case Split split -> split.claims();
            case Placed placed -> placed.anchors();
            case Spoken spoken -> spoken.anchors();
            case Worded worded -> worded.anchors();
        };
    }

    private static String becomes(Change change) {
        return switch (change) {
            case Merge merge -> "into " + merge.into().getFirst().claim();
            case Split _ -> "a question of their own";
            case Placed placed -> placed.position().label();
            case Spoken spoken -> spoken.actor().name();
            case Worded worded ->
                worded.part().label() + " "
                        + worded.words().stream()
                                .map(Quote::exact)
                                .map(words -> "“" + words + "”")
                                .collect(Collectors.joining(" "));
        };
    }

    /** What stands beside something that is shown as corrected. */
    static String note(Corrected its) {
        return "corrected by " + Plain.oneLine(its.by()) + ", "
                + MINUTE.format(its.at()).substring(0, 10) + ": "
                + Plain.oneLine(its.why()) + " · as read: " + Plain.oneLine(its.asRead()) + " · undo: "
                + its.correction();
    }

    /** The names of the columns, then a line a correction. */
    static String table(List<Correction> corrections) {
        return "correction,kind,at,by,why,documents,claims,becomes,undone_at,undone_by,undone_why\n"
                + corrections.stream().map(CorrectionListing::row).collect(Collectors.joining());
    }

    private static String row(Correction correction) {
        Change change = correction.change();
        Signed made = correction.made();
        Signed undone = correction.undone();
        return Stream.of(
                        correction.id(),
                        change.kind(),
                        made.at(),
                        made.by(),
                        made.why(),
                        claims(change).stream().map(Anchor::uri).distinct().collect(Collectors.joining("; ")),
                        claims(change).stream().map(Anchor::claim).collect(Collectors.joining("; ")),
                        becomes(change),
                        undone == null ? "" : undone.at(),
                        undone == null ? "" : undone.by(),
                        undone == null ? "" : undone.why())
                .map(Objects::toString)
                .map(Csv::cell)
                .collect(Collectors.joining(",", "", "\n"));
    }
}
