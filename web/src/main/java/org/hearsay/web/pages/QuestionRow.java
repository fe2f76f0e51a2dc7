package org.hearsay.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.QuestionOutline;
import org.hearsay.ledger.questions.QuestionOutline.Told;
import org.hearsay.web.charts.Spark;
import org.hearsay.web.charts.TimeAxis;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Isolated;
import org.hearsay.web.words.Names;
import org.hearsay.web.words.Numbers;
import org.hearsay.web.words.Sides;
import org.jspecify.annotations.Nullable;

/**
 * A question in a list.
 *
 * @param title in somebody's words
 * @param tag "Contested", or how it is not
 * @param stands who takes which side, in words
 * @param sides how many
 * @param itself how many outlets speak in their own voice among them
 * @param spark a small chart; null where no claim is dated
 * @param sparkWords the same in words
 * @param when the day of the last change
 * @param what what changed then
 */
public record QuestionRow(
        String id,
        String title,
        boolean contested,
        String tag,
        List<Stand> stands,
        List<Side> sides,
        int itself,
        @Nullable Spark spark,
        String sparkWords,
        String when,
        String what) {
    /** Names that are told of each side. */
    private static final int NAMES = 2;

    private static final int MOST_GLYPHS = 6;

    /** Makes the lists unchangeable. */
    public QuestionRow {
        stands = List.copyOf(stands);
        sides = List.copyOf(sides);
    }

    /**
     * Who takes a side.
     *
     * @param names of some
     * @param others how many more, in words; empty for none
     * @param verb what they do
     */
    public record Stand(List<String> names, String others, String verb) {
        /** Makes the list unchangeable. */
        public Stand {
            names = List.copyOf(names);
        }
    }

    /**
     * A side in numbers.
     *
     * @param style the name that styles and marks know it by
     * @param words for example "3 affirm"
     * @param glyphs how many marks are shown, one an origin; one where there are too many
     * @param origins how many independent origins, in words
     */
    public record Side(String style, String words, boolean none, int glyphs, String origins) {}

    /**
     * A row.
     *
     * @param axis the time of all rows of the list; null where nothing is dated
     */
    public static QuestionRow of(QuestionOutline outline, @Nullable TimeAxis axis) {
        Question.Summary summary = outline.summary();
        List<Stand> stands = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        for (Sides side : Sides.TAKEN) {
            stand(outline, side, stands);
            sides.add(side(side, side.voices(summary), outline.origins(side.position())));
        }
        boolean dated = axis != null && summary.first() != null;
        List<Change> changes = Change.of(steps(outline));
        Change last = changes.isEmpty() ? null : changes.getLast();
        return new QuestionRow(
                summary.id(),
                summary.title(),
                summary.contested(),
                tag(summary),
                stands,
                sides,
                (int) outline.told().stream()
                        .filter(Told::own)
                        .map(QuestionRow::name)
                        .distinct()
                        .count(),
                dated && axis != null ? Spark.of(outline, axis) : null,
                words(summary, sides),
                last == null
                        ? "Not dated"
                        : Dates.day(Objects.requireNonNull(last.step().day())),
                last == null ? "" : changed(last));
    }

    private static List<Change.Step> steps(QuestionOutline outline) {
        return outline.told().stream()
                .map(told -> new Change.Step(
                        told.claim(), name(told), name(told), told.position(), Dates.of(told.published())))
                .toList();
    }

    /** What is new, in few words. */
    private static String changed(Change change) {
        String verb = Sides.of(change.step().position()).verb(1);
        return (change.before() == null ? verb : "now " + verb) + ": "
                + Isolated.of(change.step().name());
    }

    private static String name(Told told) {
        return Names.voice(told.voice(), told.own(), told.outlet(), told.uri());
    }

    private static String tag(Question.Summary summary) {
        if (summary.contested()) {
            return "Contested";
        }
        return summary.affirms() > 0 && summary.denies() > 0
                ? "Changed sides"
                : summary.hedges() > 0 ? "Left open by some" : "One side";
    }

    private static void stand(QuestionOutline outline, Sides side, List<Stand> stands) {
        Set<String> names = outline.told().stream()
                .filter(told -> told.position() == side.position())
                .map(QuestionRow::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!names.isEmpty()) {
            // Two others take no more room than their number.
            int shown = names.size() <= NAMES ? names.size() : NAMES - 1;
            int more = names.size() - shown;
            stands.add(new Stand(
                    names.stream().limit(shown).toList(),
                    more == 0 ? "" : Numbers.of(more) + " others",
                    side.verb(names.size())));
        }
    }

    private static Side side(Sides side, int voices, int origins) {
        return new Side(
                side.style(),
                Numbers.of(voices) + " " + side.verb(voices),
                voices == 0,
                origins > MOST_GLYPHS ? 1 : origins,
                origins > MOST_GLYPHS ? "× " + Numbers.count(origins, "origin") : Numbers.count(origins, "origin"));
    }

    private static String words(Question.Summary summary, List<Side> sides) {
        String who =
                sides.stream().filter(side -> !side.none()).map(Side::words).collect(Collectors.joining(", "));
        return Dates.day(summary.first()) + " to " + Dates.day(summary.last()) + ": " + who;
    }
}
