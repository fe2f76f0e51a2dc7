package org.hearsay.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.questions.Question;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Numbers;
import org.hearsay.web.words.Sides;

/**
 * A question in a short list.
 *
 * @param sides who stands where, in numbers
 * @param size how many claims of how many origins, and when
 */
public record Near(String link, String title, boolean contested, List<Side> sides, String size) {
    /** Makes the list unchangeable. */
    public Near {
        sides = List.copyOf(sides);
    }

    /** How many voices take a side. */
    public record Side(String style, String words) {}

    static Near of(Question.Summary summary) {
        List<Side> sides = new ArrayList<>();
        add(sides, Sides.AFFIRM, summary.affirms());
        add(sides, Sides.HEDGE, summary.hedges());
        add(sides, Sides.DENY, summary.denies());
        LocalDate first = Dates.of(summary.first());
        LocalDate last = Dates.of(summary.last());
        String when = first == null || last == null ? "not dated" : Dates.range(first, last);
        return new Near(
                Links.question(summary.id()),
                summary.title(),
                summary.contested(),
                sides,
                Numbers.count(summary.claims(), "claim") + " of " + Numbers.count(summary.origins(), "origin") + ", "
                        + when);
    }

    private static void add(List<Side> sides, Sides side, int voices) {
        if (voices > 0) {
            sides.add(new Side(side.style(), Numbers.count(voices, "voice") + " " + side.verb(voices)));
        }
    }
}
