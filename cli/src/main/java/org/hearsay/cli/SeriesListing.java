package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.cli.Wrapping.Run;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.series.Count;
import org.hearsay.ledger.series.FoundSeries;
import org.hearsay.ledger.series.Relation;
import org.hearsay.ledger.series.Series;

/**
 * Series of figures for people.
 *
 * @param width columns to keep to
 * @param coloured whether to mark titles, reporters and rivals
 */
record SeriesListing(int width, boolean coloured) {
    private static final String STEP = "  ";

    /** Relations that are told, in this order. What agrees or is said again goes without saying. */
    private static final List<Relation.Kind> TOLD =
            List.of(Relation.Kind.CLASH, Relation.Kind.LOWERED, Relation.Kind.RAISED, Relation.Kind.JUMP);

    /** Relations of a series that are told in short. */
    private static final int FEW = 6;

    /** One series after another: what is counted, each reporter's points in time, then what changed and who clashes. */
    String list(List<FoundSeries> all) {
        StringBuilder out = new StringBuilder();
        for (FoundSeries found : all) {
            out.append(out.isEmpty() ? "" : "\n");
            head(out, found.series());
            found.series().byReporter().forEach((reporter, points) -> {
                append(out, STEP, STEP, List.of(new Run(Style.STRONG, name(reporter))));
                String before = "";
                for (Count point : points) {
                    String content = Plain.oneLine(found.claim(point).claim().content());
                    point(out, found, point, content.equals(before) ? "" : content);
                    before = content;
                }
            });
            relations(out, found, Integer.MAX_VALUE);
        }
        return out.toString();
    }

    /** In short, the series in which reporters clash or change their counts: what is counted, then the first of that. */
    String rivals(List<FoundSeries> all) {
        StringBuilder out = new StringBuilder();
        for (FoundSeries found : all) {
            if (TOLD.stream().anyMatch(kind -> found.series().count(kind) > 0)) {
                append(
                        out,
                        "",
                        STEP,
                        List.of(
                                new Run(Style.FAINT, "figures: "),
                                new Run(
                                        Style.STRONG,
                                        Plain.oneLine(found.series().title()))));
                relations(out, found, FEW);
            }
        }
        return out.toString();
    }

    private void head(StringBuilder out, Series series) {
        append(out, "", "", List.of(new Run(Style.STRONG, Plain.oneLine(series.title()))));
        String told = TOLD.stream()
                .filter(kind -> series.count(kind) > 0)
                .map(kind -> switch (kind) {
                    case CLASH -> series.count(kind) + (series.count(kind) == 1 ? " clash" : " clashes");
                    case JUMP -> Tally.count(series.count(kind), "jump");
                    case LOWERED, RAISED, SAME, PART, AGREE -> series.count(kind) + " " + kind.label();
                })
                .collect(Collectors.joining(", "));
        append(
                out,
                STEP,
                STEP,
                List.of(
                        new Run(
                                Style.FAINT,
                                series.incident() + " · "
                                        + Tally.count(series.points().size(), "figure") + " of "
                                        + Tally.count(series.byReporter().size(), "reporter")),
                        new Run(Style.DENIAL, told.isEmpty() ? "" : " · " + told)));
    }

    /** @param content what is claimed; empty for the same as of the point before */
    private void point(StringBuilder out, FoundSeries found, Count point, String content) {
        FoundClaim claim = found.claim(point);
        String indent = STEP + STEP;
        String range = point.range().toString();
        String words = Plain.oneLine(point.words());
        append(
                out,
                indent,
                indent + STEP,
                List.of(
                        new Run(Style.FAINT, day(point) + STEP),
                        new Run(Style.STRONG, Plain.oneLine(range)),
                        new Run(Style.WORDS, words.equalsIgnoreCase(range) ? "" : " “" + words + "”"),
                        new Run(Style.FAINT, content.isEmpty() ? ", in the same words" : " — "),
                        new Run(Style.WORDS, content)));
        append(
                out,
                indent + STEP,
                indent + STEP,
                List.of(new Run(
                        Style.FAINT,
                        Stream.of(claim.outlet(), claim.published(), claim.uri())
                                        .flatMap(Stream::ofNullable)
                                        .map(Plain::oneLine)
                                        .collect(Collectors.joining(" · "))
                                + " ¶" + claim.claim().paragraph() + " · "
                                + claim.claim().id())));
    }

    private void relations(StringBuilder out, FoundSeries found, int most) {
        List<Relation> told = TOLD.stream()
                .flatMap(kind -> found.series().relations().stream().filter(relation -> relation.kind() == kind))
                .toList();
        told.stream().limit(most).forEach(relation -> append(out, STEP, STEP + STEP, told(found, relation)));
        if (told.size() > most) {
            append(out, STEP, STEP, List.of(new Run(Style.FAINT, "and " + (told.size() - most) + " more")));
        }
    }

    /** For example: lowered: Rescue Service, at least 61 (2025-03-13, Post), then 54 (2025-03-20, Monitor). */
    private static List<Run> told(FoundSeries found, Relation relation) {
        List<Run> runs = new ArrayList<>();
        boolean rival = relation.kind() == Relation.Kind.CLASH || relation.kind() == Relation.Kind.JUMP;
        runs.add(new Run(rival ? Style.DENIAL : Style.ACT, relation.kind().label() + ": "));
        Count earlier = relation.earlier();
        Count later = relation.later();
        runs.add(new Run(Style.STRONG, name(earlier.reporter()) + " "));
        runs.add(new Run(Style.WORDS, Plain.oneLine(earlier.range().toString()) + " "));
        runs.add(new Run(Style.FAINT, where(found, earlier)));
        runs.add(new Run(Style.WORDS, rival ? "; " : ", then "));
        if (rival) {
            runs.add(new Run(Style.STRONG, name(later.reporter()) + " "));
        }
        runs.add(new Run(Style.WORDS, Plain.oneLine(later.range().toString()) + " "));
        runs.add(new Run(Style.FAINT, where(found, later)));
        String why = why(relation);
        if (!why.isEmpty()) {
            runs.add(new Run(Style.WORDS, ": " + Plain.oneLine(why)));
        }
        return runs;
    }

    /** What both numbers do not tell by themselves. */
    private static String why(Relation relation) {
        String step = relation.earlier().range() + ", then " + relation.later().range();
        return relation.why().startsWith(step)
                ? relation.why().substring(step.length()).replaceFirst("^, ", "")
                : relation.why();
    }

    private static String where(FoundSeries found, Count point) {
        String outlet = found.claim(point).outlet();
        return "(" + day(point) + (outlet == null ? "" : ", " + Plain.oneLine(outlet)) + ")";
    }

    private static String day(Count point) {
        return point.asOf() == null ? "no date" : point.asOf().toString();
    }

    private static String name(Count.Reporter reporter) {
        return Plain.oneLine(reporter.name()) + (reporter.own() ? " itself" : "");
    }

    private void append(StringBuilder out, String first, String indent, List<Run> runs) {
        Wrapping.append(out, width, coloured, first, indent, runs);
    }
}
