package org.hearsay.web.charts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.ledger.questions.QuestionOutline;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Sides;

/**
 * A small chart of a question's claims over time: affirmations on the upper line, hedges on the middle one, denials on the lower.
 *
 * @param marks each where one or more claims are
 */
public record Spark(List<Mark> marks) {
    private static final int STEPS = 25;

    /** Makes the list unchangeable. */
    public Spark {
        marks = List.copyOf(marks);
    }

    /** A mark. */
    public record Mark(String x, String y, String style) {}

    /** The dated claims of a question on an axis. */
    public static Spark of(QuestionOutline question, TimeAxis axis) {
        Set<Mark> marks = new LinkedHashSet<>();
        for (QuestionOutline.Told told : question.told()) {
            LocalDate day = Dates.of(told.published());
            if (day != null) {
                Sides side = Sides.of(told.position());
                double place = axis.place(day);
                // Marks that would cover one another are one.
                double step = Math.round(place * STEPS / 100) * 100.0 / STEPS;
                marks.add(new Mark(Percent.of(step), line(side), side.style()));
            }
        }
        return new Spark(List.copyOf(marks));
    }

    private static String line(Sides side) {
        return switch (side) {
            case AFFIRM -> "18%";
            case HEDGE -> "50%";
            case DENY -> "82%";
        };
    }
}
