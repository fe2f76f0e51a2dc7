package org.hearsay.ledger.origins;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hashes by which documents with a passage in common find each other: of all runs of five words those that winnowing picks, the smallest in each
 * window of eight (Schleimer, Wilkerson and Aiken 2003). Twelve words in common are sure to give one hash in common, whatever stands around them,
 * and in an article about every fifth run is picked.
 */
public final class Fingerprints {
    /** Words of a run. */
    static final int RUN = 5;

    private static final int WINDOW = 8;

    /** Hashes kept, the smallest ones: enough for some 20,000 words. In a longer text short passages may be missed. */
    private static final int MOST = 4096;

    private Fingerprints() {}

    /** The hashes of a text, in no order; they depend on its words alone. Empty for fewer words than a run has. */
    public static Set<Long> of(String text) {
        return of(Words.of(text));
    }

    static Set<Long> of(Words words) {
        TreeSet<Long> picked = new TreeSet<>();
        int runs = words.size() - RUN + 1;
        long[] hashes = new long[Math.max(runs, 0)];
        Deque<Integer> window = new ArrayDeque<>();
        for (int i = 0; i < runs; i++) {
            hashes[i] = words.hash(i, RUN);
            while (!window.isEmpty() && hashes[window.peekLast()] >= hashes[i]) {
                window.removeLast();
            }
            window.addLast(i);
            if (window.peekFirst() <= i - WINDOW) {
                window.removeFirst();
            }
            if (i >= WINDOW - 1 || i == runs - 1) {
                picked.add(hashes[window.peekFirst()]);
                if (picked.size() > MOST) {
                    picked.pollLast();
                }
            }
        }
        return Set.copyOf(picked);
    }
}
