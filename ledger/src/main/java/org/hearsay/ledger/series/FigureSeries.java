package org.hearsay.ledger.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.Entry;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;

/** Lines figures up into series. Immutable and thread-safe. */
public final class FigureSeries {
    private final CountReading reading;

    private FigureSeries(SeriesWords words) {
        reading = new CountReading(words);
    }

    /**
     * With the tables of the class path.
     *
     * @throws IllegalStateException if a table is missing or damaged
     */
    public static FigureSeries load() {
        return new FigureSeries(SeriesWords.load());
    }

    /** The counts of people and things in a document's claims. They depend on that document alone, so they can be kept. */
    public List<Count> counts(Entry entry) {
        return reading.of(entry);
    }

    /** The series of some counts, by title, then id of incident; one of a single point is a series, too. */
    public static List<Series> of(Collection<Count> given) {
        List<Count> counts = given.stream().sorted(Count.IN_TIME).distinct().toList();
        List<Series> all = new ArrayList<>();
        for (List<Count> incident : Incidents.of(counts)) {
            String id = "i"
                    + Article.digest(incident.stream()
                            .map(FigureSeries::key)
                            .min(Comparator.naturalOrder())
                            .orElseThrow());
            String where = where(incident);
            Map<String, List<Count>> bySubject =
                    incident.stream().collect(Collectors.groupingBy(Count::subject, TreeMap::new, Collectors.toList()));
            joinThings(bySubject);
            bySubject.values().forEach(subject -> all.add(Series.of(id, where, subject)));
        }
        all.sort(Comparator.comparing(Series::title).thenComparing(Series::incident));
        return List.copyOf(all);
    }

    /** Things of which nothing is told to have happened ("about a dozen rockets") are those of which one thing is ("had fired 12 rockets"). */
    private static void joinThings(Map<String, List<Count>> bySubject) {
        Map<String, List<String>> happenings = new TreeMap<>();
        bySubject.forEach((subject, counts) -> {
            if (counts.getFirst().happening() != null) {
                happenings
                        .computeIfAbsent(counts.getFirst().group(), _ -> new ArrayList<>())
                        .add(subject);
            }
        });
        for (String subject : List.copyOf(bySubject.keySet())) {
            List<Count> counts = bySubject.getOrDefault(subject, List.of());
            List<String> told = happenings.getOrDefault(counts.getFirst().group(), List.of());
            if (counts.getFirst().happening() == null && !counts.getFirst().people() && told.size() == 1) {
                bySubject.merge(
                        told.getFirst(),
                        counts,
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
                bySubject.remove(subject);
            }
        }
    }

    private static String key(Count count) {
        return count.claim() + " " + count.spans().getFirst().start();
    }

    private static String where(List<Count> incident) {
        String place = most(
                incident,
                count -> count.setting().places().isEmpty()
                        ? null
                        : count.setting().places().getFirst().name());
        String days = most(
                incident,
                count -> count.setting().days() == null
                        ? null
                        : String.valueOf(count.setting().days()));
        return (place == null ? "" : ", " + place) + (days == null ? "" : ", " + days);
    }

    /** What most counts tell; of equals the first. */
    private static @Nullable String most(List<Count> counts, Function<Count, @Nullable String> of) {
        Map<String, Integer> times = new TreeMap<>();
        for (Count count : counts) {
            String value = of.apply(count);
            if (value != null) {
                times.merge(value, 1, Integer::sum);
            }
        }
        return times.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
