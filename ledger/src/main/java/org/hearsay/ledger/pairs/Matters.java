package org.hearsay.ledger.pairs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Statements grouped by matter: connected components of the edges that hold. An edge alone between two groups would chain them, so one holds
 * only if enough neighbours of its ends are common to both. Which edges hold depends on the set of edges, not on their order.
 */
public final class Matters {
    private final double support;
    private final BitSet[] neighbours;

    /**
     * No edge yet.
     *
     * @param statements how many there are, numbered from 0
     * @param support share of the neighbours of the better connected end, the other end aside, that must be neighbours of both; 0 gives
     *     plain connected components
     */
    public Matters(int statements, double support) {
        this.support = support;
        neighbours = new BitSet[statements];
        for (int i = 0; i < statements; i++) {
            neighbours[i] = new BitSet();
        }
    }

    /** Says that two statements are about the same. */
    public void join(int first, int second) {
        neighbours[first].set(second);
        neighbours[second].set(first);
    }

    /** The groups, each with its statements in order, in the order of their first ones; a statement without edges is a group alone. */
    public List<List<Integer>> groups() {
        int[] root = new int[neighbours.length];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (int i = 0; i < root.length; i++) {
            for (int j = neighbours[i].nextSetBit(i + 1); j >= 0; j = neighbours[i].nextSetBit(j + 1)) {
                if (holds(i, j)) {
                    int a = find(root, i);
                    int b = find(root, j);
                    root[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < root.length; i++) {
            groups.computeIfAbsent(find(root, i), _ -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    private boolean holds(int first, int second) {
        BitSet common = (BitSet) neighbours[first].clone();
        common.and(neighbours[second]);
        int most = Math.max(neighbours[first].cardinality(), neighbours[second].cardinality()) - 1;
        return common.cardinality() >= support * most;
    }

    private static int find(int[] root, int of) {
        int at = of;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
