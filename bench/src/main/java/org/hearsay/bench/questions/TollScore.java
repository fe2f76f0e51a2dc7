package org.hearsay.bench.questions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.bench.corpora.GoldIncidents.Incident;
import org.hearsay.bench.corpora.GoldIncidents.Toll;
import org.hearsay.ledger.series.Count;
import org.hearsay.ledger.series.Range;
import org.hearsay.ledger.series.Series;
import org.jspecify.annotations.Nullable;

/**
 * How well series agree with a gold of tolls. A toll is found in the count of its document whose words share characters with its own. A read incident stands
 * for the gold incident of which it holds most tolls, each for one at most.
 */
public final class TollScore {
    /** What gold calls groups, by what series call them. */
    private static final Map<String, List<String>> GROUPS = Map.of(
            "total", List.of("people"),
            "rebels", List.of("fighters"),
            "Islamic State fighters", List.of("fighters"),
            "security forces", List.of("police", "soldiers"),
            "government fighters", List.of("fighters", "soldiers"));

    /** Letters by which words of a name are compared. */
    private static final int STEM = 5;

    /**
     * Characters at the beginning of a text in which FA-KES repeats its headline, which gold leaves unmarked; up to twice as far if the article
     * tells the number again.
     */
    private static final int HEADLINE = 100;

    private static final Set<String> EMPTY = Set.of("the", "of", "for", "and", "a", "an", "at", "in", "to", "who");

    private final Map<Incident, String> incidents = new LinkedHashMap<>();
    private final Map<String, String> verdicts = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> sums = new TreeMap<>();

    private record Found(
            Incident incident,
            Toll toll,
            @Nullable Count count,
            @Nullable Series series) {}

    /**
     * Compares.
     *
     * @param gold every incident; tolls of documents that were not read are left out
     * @param counts what was read, by row of FA-KES
     * @param all the series of these counts
     */
    public TollScore(List<Incident> gold, Map<String, List<Count>> counts, List<Series> all) {
        Map<Count, Series> home = new HashMap<>();
        all.forEach(series -> series.points().forEach(point -> home.put(point, series)));
        List<Found> found = new ArrayList<>();
        Set<Count> known = new HashSet<>();
        for (Incident incident : gold) {
            for (Toll toll : incident.tolls()) {
                if (counts.containsKey(toll.document())) {
                    Count count = counts.getOrDefault(toll.document(), List.of()).stream()
                            .filter(each -> each.spans().stream().anyMatch(toll.span()::overlaps))
                            .min(Comparator.comparing(each -> !"killed".equals(each.happening())))
                            .orElse(null);
                    found.add(new Found(incident, toll, count, count == null ? null : home.get(count)));
                }
            }
        }
        assign(found);
        for (Found each : found) {
            String verdict = verdict(each);
            sums.merge(verdict, 1, Integer::sum);
            if (each.count() != null) {
                known.add(each.count());
                verdicts.put(key(each.count()), verdict);
            }
            lines.add("%-16s %s, %s by %s [%s] %s: %s%s"
                    .formatted(
                            verdict,
                            each.incident().id(),
                            range(each.toll()),
                            each.toll().by(),
                            each.toll().of(),
                            each.toll().document(),
                            each.count() == null
                                    ? ""
                                    : each.count().range() + " " + each.count().group() + " by "
                                            + each.count().reporter().name() + " " + places(each.count()),
                            each.series() == null ? "" : " (" + each.series().title() + ")"));
        }
        invented(gold, counts, home, known);
    }

    private static String places(Count count) {
        return count.setting().places().stream().map(place -> place.name()).toList() + " "
                + count.setting().days() + " " + count.setting().kinds();
    }

    private void assign(List<Found> found) {
        Map<Incident, Map<String, Integer>> shared = new LinkedHashMap<>();
        for (Found each : found) {
            Map<String, Integer> ids = shared.computeIfAbsent(each.incident(), _ -> new TreeMap<>());
            if (each.series() != null) {
                ids.merge(each.series().incident(), 1, Integer::sum);
            }
        }
        record Pair(Incident incident, String id, int times) {}
        List<Pair> pairs = new ArrayList<>();
        shared.forEach((incident, ids) -> ids.forEach((id, times) -> pairs.add(new Pair(incident, id, times))));
        pairs.sort(Comparator.comparingInt(Pair::times)
                .reversed()
                .thenComparing(pair -> pair.incident().id())
                .thenComparing(Pair::id));
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!incidents.containsKey(pair.incident()) && taken.add(pair.id())) {
                incidents.put(pair.incident(), pair.id());
            }
        }
    }

    private String verdict(Found each) {
        Count count = each.count();
        Toll toll = each.toll();
        if (count == null || each.series() == null) {
            return "missed: unread";
        }
        if (!"killed".equals(count.happening())) {
            return "missed: not killed";
        }
        if (count.total()
                || !Objects.equals(incidents.get(each.incident()), each.series().incident())) {
            return "wrong: incident";
        }
        if (!sameNumber(toll, count.range())) {
            return "wrong: number";
        }
        if (!GROUPS.getOrDefault(toll.of(), List.of(toll.of())).contains(count.group())) {
            return "wrong: group";
        }
        return isReporter(toll.by(), count.reporter()) ? "found" : "wrong: reporter";
    }

    private void invented(
            List<Incident> gold, Map<String, List<Count>> counts, Map<Count, Series> home, Set<Count> known) {
        Set<String> documents =
                gold.stream().flatMap(incident -> incident.documents().stream()).collect(Collectors.toSet());
        for (String document : documents.stream().sorted().toList()) {
            for (Count count : counts.getOrDefault(document, List.of())) {
                Series series = home.get(count);
                if ("killed".equals(count.happening())
                        && !known.contains(count)
                        && !isHeadline(document, count, gold)
                        && series != null
                        && incidents.containsValue(series.incident())) {
                    sums.merge("invented", 1, Integer::sum);
                    verdicts.put(key(count), "invented");
                    lines.add("invented         %s: %s %s by %s %s (%s)"
                            .formatted(
                                    document,
                                    count.words(),
                                    count.group(),
                                    count.reporter().name(),
                                    places(count),
                                    series.title()));
                }
            }
        }
    }

    private static boolean isHeadline(String document, Count count, List<Incident> gold) {
        int end = count.spans().getFirst().end();
        return end < HEADLINE
                || end < 2 * HEADLINE
                        && gold.stream()
                                .flatMap(incident -> incident.tolls().stream())
                                .anyMatch(toll -> toll.document().equals(document)
                                        && same(toll.value(), count.range().size()));
    }

    private static boolean sameNumber(Toll toll, Range range) {
        if (!toll.bound().equals(range.bound())) {
            return false;
        }
        return toll.value() == null
                ? range.low() != null
                        && range.high() != null
                        && same(toll.low(), range.low())
                        && same(toll.high(), range.high())
                : same(toll.value(), range.size());
    }

    private static boolean same(@Nullable Integer one, double other) {
        return one != null && one.doubleValue() == other;
    }

    private static String range(Toll toll) {
        return toll.bound() + " " + (toll.value() == null ? toll.low() + " to " + toll.high() : toll.value());
    }

    /** Whether names are of one reporter: two thirds of the words of the shorter one stand in the longer one, endings aside ("Syria", "Syrian"). */
    static boolean isReporter(String by, Count.Reporter reporter) {
        if (by.equals("outlet")) {
            return reporter.own();
        }
        if (by.equals("nobody named") || by.equals("reports")) {
            return reporter.name().equals("nobody named") || reporter.own();
        }
        Set<String> one = words(by);
        Set<String> other = words(reporter.name());
        int shared = (int) one.stream().filter(other::contains).count();
        return !reporter.own() && shared > 0 && 3 * shared >= 2 * Math.min(one.size(), other.size());
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .map(word -> word.substring(0, Math.min(word.length(), STEM)))
                .collect(Collectors.toSet());
    }

    /** What names a count in listings: its claim and where its words begin. */
    public static String key(Count count) {
        return count.claim() + ":" + count.spans().getFirst().start();
    }

    /** The read incident that stands for each gold incident. */
    public Map<Incident, String> incidents() {
        return Map.copyOf(incidents);
    }

    /** What came of each count that was compared, by {@link #key}. */
    public Map<String, String> verdicts() {
        return Map.copyOf(verdicts);
    }

    /** A line for each toll and each count that gold does not have. */
    public List<String> lines() {
        return lines.stream().sorted().toList();
    }

    /** The sums. */
    public String table() {
        int all = sums.entrySet().stream()
                .filter(sum -> !sum.getKey().equals("invented"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        StringBuilder table = new StringBuilder(all + " tolls\n");
        sums.forEach((verdict, times) -> table.append("%-20s %d%n".formatted(verdict, times)));
        return table.toString();
    }
}
