package org.hearsay.ledger.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells which counts speak of one incident. Counts with place, day and kind found incidents ({@link Founding}); the others join the one that alone will have
 * them. Every step looks at the whole set, so the order of counts does not matter.
 */
final class Incidents {
    /** Days after an incident up to which a count without a day may still be of it. */
    static final int FOLLOWED = 90;

    /** Days before publication in which what is told without a day is taken to have happened, if there is a choice. */
    private static final int FRESH = 3;

    private Incidents() {}

    private static final class Incident {
        private final List<Count> founders;
        private final List<Count> joined = new ArrayList<>();

        Incident(List<Count> founders) {
            this.founders = founders;
        }

        List<Count> all() {
            List<Count> all = new ArrayList<>(founders);
            all.addAll(joined);
            return all;
        }
    }

    /** The counts by incident. */
    static List<List<Count>> of(List<Count> counts) {
        List<Count> founders = counts.stream().filter(Incidents::isFounder).toList();
        List<Incident> incidents =
                Founding.of(founders).stream().map(Incident::new).toList();
        Map<String, List<Founder>> byPlace = byPlace(incidents);
        Map<String, List<Count>> alone = new TreeMap<>();
        for (Count count : counts) {
            if (count.total()) {
                alone.computeIfAbsent(inAll(count), _ -> new ArrayList<>()).add(count);
            } else if (!isFounder(count)) {
                List<Incident> candidates = candidates(count, byPlace);
                (candidates.size() == 1
                                ? candidates.getFirst().joined
                                : alone.computeIfAbsent(own(count), _ -> new ArrayList<>()))
                        .add(count);
            }
        }
        List<List<Count>> all = new ArrayList<>();
        incidents.forEach(incident -> all.add(incident.all()));
        all.addAll(alone.values());
        return all;
    }

    /** Whether a count tells place, day and kind well enough to found an incident. */
    static boolean isFounder(Count count) {
        return !count.total()
                && count.setting().isSharp()
                && !count.setting().kinds().isEmpty();
    }

    private record Founder(Count count, Incident incident) {}

    private static Map<String, List<Founder>> byPlace(List<Incident> incidents) {
        Map<String, List<Founder>> byPlace = new HashMap<>();
        for (Incident incident : incidents) {
            for (Count count : incident.founders) {
                for (String key : count.setting().wideKeys()) {
                    byPlace.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Founder(count, incident));
                }
            }
        }
        return byPlace;
    }

    /**
     * The incidents that a count may be of: those of which one count shares its place and fits its day and kind. Of several, those that others of its kind are
     * counted in, and those just before it was published.
     */
    private static List<Incident> candidates(Count count, Map<String, List<Founder>> byPlace) {
        List<Incident> candidates = count.setting().looseKeys().stream()
                .flatMap(key -> byPlace.getOrDefault(key, List.of()).stream())
                .filter(founder -> mayHave(founder.count(), count, FOLLOWED))
                .map(Founder::incident)
                .distinct()
                .toList();
        if (candidates.size() < 2) {
            return candidates;
        }
        List<Incident> same = candidates.stream()
                .filter(incident -> incident.founders.stream()
                        .anyMatch(each -> each.subject().equals(count.subject())))
                .toList();
        if (same.size() < 2) {
            return same;
        }
        List<Incident> there =
                same.stream().filter(incident -> isThere(incident, count)).toList();
        return there.size() == 1
                ? there
                : same.stream()
                        .filter(incident -> mayHave(incident, count, FRESH))
                        .toList();
    }

    /** Whether most of an incident's counts tell the same narrowest place as a count. */
    private static boolean isThere(Incident incident, Count count) {
        long there = incident.founders.stream()
                .filter(each -> !count.setting().places().isEmpty()
                        && each.setting()
                                .places()
                                .getFirst()
                                .key()
                                .equals(count.setting().places().getFirst().key()))
                .count();
        return 2 * there > incident.founders.size();
    }

    private static boolean mayHave(Incident incident, Count count, int after) {
        return incident.founders.stream().anyMatch(each -> mayHave(each, count, after));
    }

    private static boolean mayHave(Count founder, Count count, int after) {
        return founder.setting().suits(count.setting()) && isInTime(founder, count, after);
    }

    private static boolean isInTime(Count founder, Count count, int after) {
        Days day = founder.setting().days();
        Days days = count.setting().days();
        if (day == null) {
            return false;
        }
        if (days != null) {
            return days.overlaps(day);
        }
        LocalDate published = count.published();
        return published == null
                || !day.first().isAfter(published)
                        && !day.first().plusDays(after).isBefore(published);
    }

    /** What counts over a war are told together by: their places. */
    static String inAll(Count count) {
        return "total " + String.join("|", count.setting().keys());
    }

    /** A count that no incident has stands with those that tell the very same of place, day and kind. */
    static String own(Count count) {
        Setting setting = count.setting();
        boolean told = !setting.places().isEmpty() && setting.days() != null;
        return String.join("|", setting.keys()) + " " + setting.days() + " "
                + (told ? String.join("|", setting.kinds()) : count.document());
    }
}
