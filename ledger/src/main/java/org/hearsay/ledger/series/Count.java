package org.hearsay.ledger.series;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One reported figure as series see it.
 *
 * @param claim id of the claim it stands in
 * @param document id of its document
 * @param spans where its words stand
 * @param words the article's words for it
 * @param range what it allows
 * @param group what is counted: "people" for the whole, "children", "soldiers" and so on for parts; a noun for things
 * @param people whether people are counted
 * @param happening what happened to it, as claims write it; null when not told
 * @param total whether it goes over a war or longer
 * @param reporter whose count it is
 * @param asOf the day as of which it stands; null when nothing tells
 * @param published day of publication; null when unknown
 * @param corrected whether words near it tell that a count is put right
 * @param setting what is told of the incident
 */
public record Count(
        String claim,
        String document,
        List<Span> spans,
        String words,
        Range range,
        String group,
        boolean people,
        @Nullable String happening,
        boolean total,
        Reporter reporter,
        @Nullable LocalDate asOf,
        @Nullable LocalDate published,
        boolean corrected,
        Setting setting) {
    /** The order of points: by day, what has none last; of a day the lower first, since counts grow; ties by publication, document and place. */
    static final Comparator<Count> IN_TIME = Comparator.comparing(
                    Count::asOf, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingDouble(count -> count.range().size())
            .thenComparing(Count::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Count::document)
            .thenComparing(count -> count.spans().getFirst())
            .thenComparing(Count::claim)
            .thenComparing(Count::words);

    /** Makes the list unchangeable. */
    public Count {
        spans = List.copyOf(spans);
    }

    /**
     * Whose count it is.
     *
     * @param id the actor's id; the words for who has none, with the document's id; "outlet " and its name in the article's own voice
     * @param name for people
     * @param own whether the outlet counts itself
     */
    public record Reporter(String id, String name, boolean own) {}

    /** By what addresses know it: the id of its claim, a hyphen, and where its words begin. */
    public String id() {
        return claim + "-" + spans.getFirst().start();
    }

    /** What is counted and what happened to it: figures that differ here are never of one series. */
    String subject() {
        return group + " " + (happening == null ? "" : happening) + (total ? " in all" : "");
    }

    /** Where it stands tells it apart; the rest would take long, and sets of counts are asked often. */
    @Override
    public int hashCode() {
        return 31 * claim.hashCode() + spans.hashCode();
    }
}
