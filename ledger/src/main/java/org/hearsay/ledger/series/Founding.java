package org.hearsay.ledger.series;

import static org.hearsay.ledger.series.Setting.Spread.LASTING;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups the counts whose place, day and kind are told by incident: connected components of the pairs that are of one. Whether two are is told by these two
 * alone, and only those are compared that share a place and a day.
 */
final class Founding {
    private final List<Count> counts;
    private final int[] parents;

    private Founding(List<Count> counts) {
        this.counts = counts;
        parents = new int[counts.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    /** The groups, in the order of their first counts. */
    static List<List<Count>> of(List<Count> counts) {
        Founding founding = new Founding(counts);
        Map<String, List<Integer>> meetings = new HashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            List<String> keys = new ArrayList<>(count.setting().meetings());
            // a number told twice in one document is one count, though its place be told more narrowly the second time
            keys.add(twice(count));
            for (String key : keys) {
                founding.meet(i, meetings.computeIfAbsent(key, _ -> new ArrayList<>()));
            }
        }
        Map<Integer, List<Count>> groups = new TreeMap<>();
        for (int i = 0; i < counts.size(); i++) {
            groups.computeIfAbsent(founding.root(i), _ -> new ArrayList<>()).add(counts.get(i));
        }
        return List.copyOf(groups.values());
    }

    /** What a count has in common with one of the same number in its document. */
    static String twice(Count count) {
        return String.join(
                " ",
                count.document(),
                count.subject(),
                Double.toString(count.range().size()));
    }

    private void meet(int count, List<Integer> there) {
        for (int other : there) {
            if (root(other) != root(count) && areOne(counts.get(other), counts.get(count))) {
                parents[Math.max(root(other), root(count))] = Math.min(root(other), root(count));
            }
        }
        there.add(count);
    }

    private int root(int count) {
        int root = count;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
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
                    || Math.abs(ChronoUnit.DAYS.between(one.asOf(), other.asOf())) <= Incidents.FOLLOWED;
        }
        Days days = setting.days();
        return days != null
                && other.setting().days() != null
                && days.overlaps(other.setting().days());
    }
}
