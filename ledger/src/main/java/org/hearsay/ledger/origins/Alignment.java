package org.hearsay.ledger.origins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of a text stand in which place of another: longest runs in common, from left to right, as far as runs of five words find them; runs that
 * follow each other closely in both are one passage.
 */
final class Alignment {
    /** Places of one run of words that are tried; a text that repeats itself more often has them all alike. */
    private static final int PLACES = 8;

    /** Words put in between two runs by whoever copies, and words left out. */
    private static final int ADDED = 8;

    private static final int LEFT_OUT = 40;

    /** Words of a passage that must agree, and their least share: fewer are a set phrase, less is another text. */
    private static final int LEAST = 12;

    private static final double SHARE = 0.7;

    private final Words origin;
    private final Words copy;
    private final int[] places;
    private final List<Passage> passages = new ArrayList<>();

    private record Run(int origin, int copy, int length) {}

    Alignment(Words origin, Words copy) {
        this.origin = origin;
        this.copy = copy;
        places = new int[copy.size()];
        Arrays.fill(places, -1);
        List<Run> chain = new ArrayList<>();
        for (Run run : runs()) {
            if (!chain.isEmpty() && !follows(chain.getLast(), run)) {
                keep(chain);
                chain.clear();
            }
            chain.add(run);
        }
        keep(chain);
    }

    /** The word of the origin at which a word of the copy stands in a passage; -1 for none. */
    int place(int word) {
        return places[word];
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    private List<Run> runs() {
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int i = 0; i + Fingerprints.RUN <= origin.size(); i++) {
            List<Integer> at = index.computeIfAbsent(origin.hash(i, Fingerprints.RUN), _ -> new ArrayList<>(1));
            if (at.size() < PLACES) {
                at.add(i);
            }
        }
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at + Fingerprints.RUN <= copy.size()) {
            Run best = new Run(0, at, 0);
            for (int place : index.getOrDefault(copy.hash(at, Fingerprints.RUN), List.of())) {
                int length = length(place, at);
                if (length > best.length()) {
                    best = new Run(place, at, length);
                }
            }
            if (best.length() >= Fingerprints.RUN) {
                runs.add(best);
            }
            at += Math.max(best.length(), 1);
        }
        return runs;
    }

    private int length(int from, int at) {
        int length = 0;
        while (from + length < origin.size()
                && at + length < copy.size()
                && origin.form(from + length).equals(copy.form(at + length))) {
            length++;
        }
        return length;
    }

    private static boolean follows(Run before, Run after) {
        int added = after.copy() - before.copy() - before.length();
        int leftOut = after.origin() - before.origin() - before.length();
        return added <= ADDED && leftOut >= 0 && leftOut <= LEFT_OUT;
    }

    private void keep(List<Run> chain) {
        int shared = chain.stream().mapToInt(Run::length).sum();
        if (shared < LEAST) {
            return;
        }
        Run first = chain.getFirst();
        Run last = chain.getLast();
        int words = last.copy() + last.length() - first.copy();
        if (shared < SHARE * words) {
            return;
        }
        for (Run run : chain) {
            for (int i = 0; i < run.length(); i++) {
                places[run.copy() + i] = run.origin() + i;
            }
        }
        passages.add(new Passage(
                origin.span(first.origin(), last.origin() + last.length() - 1),
                copy.span(first.copy(), last.copy() + last.length() - 1),
                shared,
                words));
    }
}
