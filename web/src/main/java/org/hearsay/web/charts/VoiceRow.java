package org.hearsay.web.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Numbers;
import org.hearsay.web.words.Sides;
import org.jspecify.annotations.Nullable;

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
     * @param words what it is, for those who do not see it
     */
    public record Mark(String x, String style, String link, String label, String words) {}

    /** A line between two marks. */
    public record Turn(String from, String to) {}

    /**
     * A row.
     *
     * @param stands in time; at least one
     */
    public static VoiceRow of(List<Stand> stands, TimeAxis axis) {
        List<Mark> marks = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Stand before = null;
        double taken = Double.NEGATIVE_INFINITY;
        double turned = 0;
        for (int i = 0; i < stands.size(); ) {
            Stand stand = stands.get(i);
            int same = i;
            while (same < stands.size() && isSame(stands.get(same), stand)) {
                same++;
            }
            double place = Math.max(axis.place(stand.day()), taken + STEP);
            taken = place;
            double next = same < stands.size() ? axis.place(stands.get(same).day()) : 100;
            String verb = stand.side().verb(1) + times(same - i);
            boolean room = next - place > ROOM || (same == stands.size() && place < 100 - ROOM / 2);
            String told = verb + ", " + Dates.day(stand.day());
            marks.add(new Mark(
                    Percent.of(place), stand.side().style(), stand.link(), room ? verb : "", told + ": “" + stand.words() + "”"));
            words.add(told);
            if (stand.side() != Sides.HEDGE) {
                if (before != null && turns(before, stand)) {
                    turns.add(new Turn(Percent.of(turned), Percent.of(place)));
                }
                before = stand;
                turned = place;
            }
            i = same;
        }
        return new VoiceRow(marks, turns, String.join("; ", words));
    }

    private static boolean isSame(Stand one, Stand other) {
        return one.day().equals(other.day()) && one.side() == other.side();
    }

    private static boolean turns(@Nullable Stand before, Stand after) {
        return before != null && before.side() != after.side() && !before.day().equals(after.day());
    }

    private static String times(int count) {
        return count == 1 ? "" : count == 2 ? ", twice" : ", " + Numbers.of(count) + " times";
    }
}
