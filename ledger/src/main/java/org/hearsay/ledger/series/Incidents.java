package org.hearsay.ledger.series;

import static org.hearsay.ledger.series.Setting.Spread.LASTING;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.ledger.pairs.Matters;

/**
 * Tells which counts speak of one incident. Counts with place, day and kind found incidents: those that share a place, a day and a kind are of one. The
 * others join the incident that alone will have them. Every step looks at the whole set, so the order of counts does not matter.
 */
final class Incidents {
    /** Days after an incident up to which a count without a day may still be of it. */
    private static final int FOLLOWED = 90;

    /** Days before publication in which what is told without a day is taken to have happened, if there is a choice. */
    private static final int FRESH = 3;

    private Incidents() {}

    /** The counts by incident. */
    static List<List<Count>> of(List<Count> counts) {
        List<Count> founders = new ArrayList<>();
        List<Count> loose = new ArrayList<>();
        List<Count> totals = new ArrayList<>();
        for (Count count : counts) {
            Setting setting = count.setting();
            (count.total() ? totals : setting.isSharp() && !setting.kinds().isEmpty() ? founders : loose).add(count);
        }
        List<List<Count>> incidents = founded(founders);
        Map<String, List<List<Count>>> byPlace = byPlace(incidents);
        Map<Integer, List<Count>> joined = new TreeMap<>();
        Map<String, List<Count>> alone = new TreeMap<>();
        Map<List<Count>, Integer> number = new HashMap<>();
        for (int i = 0; i < incidents.size(); i++) {
            number.put(incidents.get(i), i);
        }
        for (Count count : loose) {
            List<List<Count>> candidates = candidates(count, byPlace);
            if (candidates.size() == 1) {
                joined.computeIfAbsent(number.get(candidates.getFirst()), _ -> new ArrayList<>())
                        .add(count);
            } else {
                alone.computeIfAbsent(own(count), _ -> new ArrayList<>()).add(count);
            }
        }
        for (Count count : totals) {
            alone.computeIfAbsent("total " + String.join("|", count.setting().keys()), _ -> new ArrayList<>())
                    .add(count);
        }
        List<List<Count>> all = new ArrayList<>();
        for (int i = 0; i < incidents.size(); i++) {
            List<Count> whole = new ArrayList<>(incidents.get(i));
            whole.addAll(joined.getOrDefault(i, List.of()));
            all.add(whole);
        }
        all.addAll(alone.values());
        return all;
    }

    private static List<List<Count>> founded(List<Count> founders) {
        Matters groups = new Matters(founders.size(), 0);
        Map<String, List<Integer>> byPlace = new HashMap<>();
        for (int i = 0; i < founders.size(); i++) {
            for (String key : founders.get(i).setting().keys()) {
                List<Integer> there = byPlace.computeIfAbsent(key, _ -> new ArrayList<>());
                for (int other : there) {
                    if (areOne(founders.get(other), founders.get(i))) {
                        groups.join(other, i);
                    }
                }
                there.add(i);
            }
        }
        repeated(founders, groups);
        return groups.groups().stream()
                .map(group -> group.stream().map(founders::get).toList())
                .toList();
    }

    /** One number of one day told twice in one document is one count, though the places be told more or less narrowly. */
    private static void repeated(List<Count> founders, Matters groups) {
        Map<String, List<Integer>> byNumber = new HashMap<>();
        for (int i = 0; i < founders.size(); i++) {
            Count count = founders.get(i);
            List<Integer> same = byNumber.computeIfAbsent(
                    count.document() + " " + count.subject() + " "
                            + count.range().size(),
                    _ -> new ArrayList<>());
            for (int other : same) {
                if (areOne(founders.get(other), count)) {
                    groups.join(other, i);
                }
            }
            same.add(i);
        }
    }

    /** Whether two counts that share a place are of one incident. */
    private static boolean areOne(Count one, Count other) {
        Setting setting = one.setting();
        if (!setting.suits(other.setting())
                || setting.spread() == LASTING != (other.setting().spread() == LASTING)) {
            return false;
        }
        if (setting.spread() == LASTING) {
            return one.asOf() == null
                    || other.asOf() == null
                    || Math.abs(ChronoUnit.DAYS.between(one.asOf(), other.asOf())) <= FOLLOWED;
        }
        Days days = setting.days();
        return days != null
                && other.setting().days() != null
                && days.overlaps(other.setting().days());
    }

    private static Map<String, List<List<Count>>> byPlace(List<List<Count>> incidents) {
        Map<String, List<List<Count>>> byPlace = new HashMap<>();
        for (List<Count> incident : incidents) {
            Set<String> keys = new HashSet<>();
            incident.forEach(count -> keys.addAll(count.setting().wideKeys()));
            keys.forEach(
                    key -> byPlace.computeIfAbsent(key, _ -> new ArrayList<>()).add(incident));
        }
        return byPlace;
    }

    /** The incidents that a count may be of; of several, those that others of its kind are counted in, and those just before it was published. */
    private static List<List<Count>> candidates(Count count, Map<String, List<List<Count>>> byPlace) {
        Set<String> narrow = count.setting().narrowKeys();
        List<List<Count>> candidates = (narrow.isEmpty() ? count.setting().keys() : narrow)
                .stream()
                        .flatMap(key -> byPlace.getOrDefault(key, List.of()).stream())
                        .distinct()
                        .filter(incident -> mayHave(incident, count, FOLLOWED))
                        .toList();
        if (candidates.size() < 2) {
            return candidates;
        }
        List<List<Count>> same = candidates.stream()
                .filter(incident ->
                        incident.stream().anyMatch(each -> each.subject().equals(count.subject())))
                .toList();
        if (same.size() < 2) {
            return same;
        }
        List<List<Count>> there =
                same.stream().filter(incident -> isThere(incident, count)).toList();
        return there.size() == 1
                ? there
                : same.stream()
                        .filter(incident -> mayHave(incident, count, FRESH))
                        .toList();
    }

    /** Whether most of an incident's counts tell the same narrowest place as a count. */
    private static boolean isThere(List<Count> incident, Count count) {
        long there = incident.stream()
                .filter(each -> !count.setting().places().isEmpty()
                        && each.setting()
                                .places()
                                .getFirst()
                                .key()
                                .equals(count.setting().places().getFirst().key()))
                .count();
        return 2 * there > incident.size();
    }

    private static boolean mayHave(List<Count> incident, Count count, int after) {
        return incident.stream()
                .anyMatch(each -> each.setting().suits(count.setting()) && isInTime(each, count, after));
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

    /** A count that no incident has stands with those that tell the very same of place, day and kind. */
    private static String own(Count count) {
        Setting setting = count.setting();
        boolean told = !setting.places().isEmpty() && setting.days() != null;
        return String.join("|", setting.keys()) + " " + setting.days() + " "
                + (told ? String.join("|", new java.util.TreeSet<>(setting.kinds())) : count.document());
    }
}
