package org.hearsay.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.questions.Position;
import org.jspecify.annotations.Nullable;

/**
 * Something new on a question: a voice that had not taken this side, or one that left another.
 *
 * @param step what is new
 * @param first whether nobody took this side before
 * @param before when the voice last said the opposite; null if it did not
 */
public record Change(Step step, boolean first, @Nullable LocalDate before) {
    /**
     * A claim on a question.
     *
     * @param claim its id
     * @param voice by which voices are told apart
     * @param name the same for people
     * @param day when it was published; null when unknown
     */
    public record Step(
            String claim,
            String voice,
            String name,
            Position position,
            @Nullable LocalDate day) {}

    /** What changed on a question, oldest first, by its claims in time. What has no date is known before and after, so it changes nothing. */
    public static List<Change> of(List<Step> steps) {
        List<Change> changes = new ArrayList<>();
        Set<Position> sides = EnumSet.noneOf(Position.class);
        Set<List<Object>> taken = new HashSet<>();
        Map<String, Step> last = new HashMap<>();
        steps.stream().filter(step -> step.day() == null).forEach(step -> {
            sides.add(step.position());
            taken.add(List.of(step.voice(), step.position()));
        });
        for (Step step : steps) {
            LocalDate day = step.day();
            if (day == null) {
                continue;
            }
            Step before = last.get(step.voice());
            LocalDate said = before != null && before.position() != step.position() && !day.equals(before.day())
                    ? before.day()
                    : null;
            boolean fresh = taken.add(List.of(step.voice(), step.position()));
            boolean first = sides.add(step.position());
            if (step.position() != Position.HEDGES) {
                if (said != null || fresh) {
                    changes.add(new Change(step, first, said));
                }
                last.put(step.voice(), step);
            } else if (fresh) {
                changes.add(new Change(step, first, null));
            }
        }
        return changes;
    }
}
