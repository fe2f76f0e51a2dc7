package org.hearsay.bench.corpora;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The gold of incidents ({@code bench/gold/questions/incidents.jsonl}): what happened in ten groups of FA-KES, and how many died by whose count. */
public final class GoldIncidents {
    private GoldIncidents() {}

    /**
     * One incident.
     *
     * @param id its name
     * @param groups the groups of FA-KES whose articles tell of it
     * @param what what happened
     * @param where where
     * @param when the day as far as the articles tell, or words for it
     * @param background whether it is told in passing only
     * @param documents rows of those groups that tell of it
     * @param tolls the tolls they give
     */
    public record Incident(
            String id,
            List<Group> groups,
            String what,
            String where,
            String when,
            boolean background,
            List<String> documents,
            List<Toll> tolls) {
        /** Makes the lists unchangeable. */
        public Incident {
            groups = List.copyOf(groups);
            documents = List.copyOf(documents);
            tolls = List.copyOf(tolls);
        }
    }

    /**
     * The articles that FA-KES gives one date and place.
     *
     * @param date as the corpus writes it
     * @param location as the corpus writes it
     */
    public record Group(String date, String location) {}

    /**
     * A number of dead.
     *
     * @param document row of the article
     * @param outlet whose article it is
     * @param value the number, or null where the text gives two ends
     * @param low lower end, or null
     * @param high upper end, or null
     * @param bound how the number stands to what it counts, as figures write it
     * @param by who counts; "outlet" for the article's own voice
     * @param of what is counted
     * @param span where it stands
     * @param first first word under the span
     * @param last last word under the span
     */
    public record Toll(
            String document,
            String outlet,
            @Nullable Integer value,
            @Nullable Integer low,
            @Nullable Integer high,
            String bound,
            String by,
            String of,
            Span span,
            String first,
            String last) {}

    /**
     * The incidents, in order.
     *
     * @param gold the folder of the gold of questions
     */
    public static List<Incident> read(Path gold) {
        return GoldRow.read(gold.resolve("incidents.jsonl"), GoldIncidents::incident);
    }

    private static Incident incident(GoldRow row) {
        return new Incident(
                row.text("id"),
                row.rows("groups").stream()
                        .map(group -> new Group(group.text("date"), group.text("location")))
                        .toList(),
                row.text("what"),
                row.text("where"),
                row.text("when"),
                row.is("background"),
                row.texts("documents"),
                row.rows("tolls").stream().map(GoldIncidents::toll).toList());
    }

    private static Toll toll(GoldRow row) {
        List<String> words = row.texts("words");
        return new Toll(
                row.text("document"),
                row.text("outlet"),
                row.numberOrNull("value"),
                row.numberOrNull("low"),
                row.numberOrNull("high"),
                row.text("bound"),
                row.text("by"),
                row.text("of"),
                row.span("span"),
                words.get(0),
                words.get(1));
    }
}
