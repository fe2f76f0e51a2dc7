package org.hearsay.ledger.questions;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Parts the members of a connected component into groups by average linkage over its links: of all pairs of groups the one with the highest mean
 * probability is joined, until none reaches the least. Pairs without a link count as zero, so that a chain of neighbours does not make one group.
 * Ties are broken by the members' order, which is that of their ids: the same members give the same groups, whenever they came.
 */
final class Clusters {
    private final double least;

    Clusters(double least) {
        this.least = least;
    }

    private record Candidate(double mean, int a, int b, int ages) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            int byMean = Double.compare(other.mean, mean);
            if (byMean != 0) {
                return byMean;
            }
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    /** Groups of members, each in order; in the order of their first members. */
    List<List<Integer>> of(List<Integer> members, List<Link> links) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            places.put(members.get(i), i);
        }
        List<Map<Integer, Double>> sums = new ArrayList<>();
        members.forEach(_ -> sums.add(new HashMap<>()));
        for (Link link : links) {
            int a = requireNonNull(places.get(link.first()));
            int b = requireNonNull(places.get(link.second()));
            sums.get(a).merge(b, link.probability(), Math::max);
            sums.get(b).merge(a, link.probability(), Math::max);
        }
        return join(members, sums);
    }

    private List<List<Integer>> join(List<Integer> members, List<Map<Integer, Double>> sums) {
        int n = members.size();
        List<List<Integer>> groups = new ArrayList<>();
        members.forEach(member -> groups.add(new ArrayList<>(List.of(member))));
        int[] ages = new int[n];
        boolean[] gone = new boolean[n];
        PriorityQueue<Candidate> queue = new PriorityQueue<>();
        for (int a = 0; a < n; a++) {
            for (Map.Entry<Integer, Double> other : sums.get(a).entrySet()) {
                if (a < other.getKey()) {
                    offer(queue, groups, sums, ages, a, other.getKey());
                }
            }
        }
        while (!queue.isEmpty()) {
            Candidate best = queue.poll();
            if (gone[best.a()] || gone[best.b()] || best.ages() != ages[best.a()] + ages[best.b()]) {
                continue;
            }
            merge(groups, sums, gone, best.a(), best.b());
            ages[best.a()]++;
            for (int other : sums.get(best.a()).keySet()) {
                offer(queue, groups, sums, ages, Math.min(best.a(), other), Math.max(best.a(), other));
            }
        }
        return Arrays.stream(indices(gone)).mapToObj(groups::get).toList();
    }

    private static int[] indices(boolean[] gone) {
        return IntStream.range(0, gone.length).filter(i -> !gone[i]).toArray();
    }

    private void offer(
            PriorityQueue<Candidate> queue,
            List<List<Integer>> groups,
            List<Map<Integer, Double>> sums,
            int[] ages,
            int a,
            int b) {
        double mean = requireNonNull(sums.get(a).get(b))
                / ((double) groups.get(a).size() * groups.get(b).size());
        if (mean >= least) {
            queue.add(new Candidate(mean, a, b, ages[a] + ages[b]));
        }
    }

    private static void merge(
            List<List<Integer>> groups, List<Map<Integer, Double>> sums, boolean[] gone, int into, int from) {
        groups.get(into).addAll(groups.get(from));
        groups.get(into).sort(null);
        gone[from] = true;
        for (Map.Entry<Integer, Double> link : sums.get(from).entrySet()) {
            int other = link.getKey();
            sums.get(other).remove(from);
            if (other != into) {
                sums.get(into).merge(other, link.getValue(), Double::sum);
                sums.get(other).merge(into, link.getValue(), Double::sum);
            }
        }
        sums.get(into).remove(from);
        sums.get(from).clear();
    }
}
