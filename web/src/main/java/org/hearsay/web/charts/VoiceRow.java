package org.hearsay.web.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Numbers;
import org.hearsay.web.words.Sides;

/**
 * The positions of one voice on one question, over time.
 *
 * @param marks by day, each where it takes a position
 * @param turns where it says otherwise than before
 * @param words all of it in words
 */
public record VoiceRow(List<Mark> marks, List<Turn> turns, String words) {
    /** Room that a label needs, in per cent. */
    private static final double ROOM = 22;

    private static final double STEP = 2.2;
    private static final double LAST = 98;

    /** Makes the lists unchangeable. */
    public VoiceRow {
        marks = List.copyOf(marks);
        turns = List.copyOf(turns);
    }

    /** A position on a day. */
    public record Stand(LocalDate day, Sides side, String link, String words) {}

    /**
     * A mark.
     *
     * @param label beside it; empty where there is no room
     * @param ahead whether the label stands before it
     * @param words what it is, for those who do not see it
     */
    public record Mark(String x, String style, String link, String label, boolean ahead, String words) {}

    /** A line between two marks. */
    public record Turn(String from, String to) {}

    /** Positions of a day on one side, as they are marked. */
    private record Group(Stand stand, int count) {
        String verb() {
            return stand.side().verb(1)
                    + (count == 1 ? "" : count == 2 ? ", twice" : ", " + Numbers.of(count) + " times");
        }
    }

    /**
     * A row.
     *
     * @param stands in time; at least one
     */
    public static VoiceRow of(List<Stand> stands, TimeAxis axis) {
        List<Group> groups = new ArrayList<>();
        for (Stand stand : stands) {
            boolean same = !groups.isEmpty() && isSame(groups.getLast().stand(), stand);
            Group before = same ? groups.removeLast() : new Group(stand, 0);
            groups.add(new Group(before.stand(), before.count() + 1));
        }
        double[] places = places(groups, axis);
        List<Mark> marks = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < places.length; i++) {
            marks.add(mark(groups.get(i), places, i));
            Stand stand = groups.get(i).stand();
            if (stand.side() != Sides.HEDGE) {
                if (before >= 0 && turns(groups.get(before).stand(), stand)) {
                    turns.add(new Turn(Percent.of(places[before]), Percent.of(places[i])));
                }
                before = i;
            }
        }
        return new VoiceRow(
                marks,
                turns,
                groups.stream()
                        .map(group ->
                                group.verb() + ", " + Dates.day(group.stand().day()))
                        .collect(Collectors.joining("; ")));
    }

    /** Where marks stand: at their days, or beside one another where they would cover each other. */
    private static double[] places(List<Group> groups, TimeAxis axis) {
        double[] places = new double[groups.size()];
        for (int i = 0; i < places.length; i++) {
            double place = axis.place(groups.get(i).stand().day());
            places[i] = i == 0 ? place : Math.max(place, places[i - 1] + STEP);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], i == places.length - 1 ? LAST : places[i + 1] - STEP);
        }
        return places;
    }

    private static Mark mark(Group group, double[] places, int i) {
        double before = i == 0 ? 0 : places[i - 1];
        double after = i == places.length - 1 ? 100 : places[i + 1];
        boolean room = after - places[i] > ROOM;
        boolean ahead = !room && places[i] - before > ROOM;
        Stand stand = group.stand();
        String words = group.verb() + ", " + Dates.day(stand.day()) + ": “" + stand.words() + "”";
        return new Mark(
                Percent.of(places[i]),
                stand.side().style(),
                stand.link(),
                room || ahead ? group.verb() : "",
                ahead,
                words);
    }

    private static boolean isSame(Stand one, Stand other) {
        return one.day().equals(other.day()) && one.side() == other.side();
    }

    private static boolean turns(Stand before, Stand after) {
        return before.side() != after.side() && !before.day().equals(after.day());
    }
}
