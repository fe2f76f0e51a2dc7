package org.hearsay.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best tree over a sentence's tokens: maximum spanning arborescence with one root (Chu and Liu 1965, Edmonds 1967). That only one token is
 * the root's child comes from a price on being it (Zmigrod et al. 2020). At most cubic in the number of tokens, linear where each token's best
 * head makes a tree already.
 */
public final class SpanningTree {
    /** A worse score counts as this one, so that the price can be greater than any tree's worth. */
    private static final double WORST = -1000;

    private static final int NONE = -1;

    private final int size;

    /** score[h][d]: worth of node h as the head of node d; 0 is above the root, token i is node i + 1. */
    private final double[][] score;

    /** Tokens that an edge between nodes joins, once circles are nodes. */
    private final int[][] from;

    private final int[][] to;

    private final boolean[] gone;
    private final int[] best;

    /** What a node stands for: the number of a circle, or NONE for a token. */
    private final int[] stands;

    private final List<Circle> circles = new ArrayList<>();
    private final int[] heads;

    /** Nodes made one. */
    private static final class Circle {
        /** Of each token the place of its node among those of the circle, or NONE. */
        final int[] member;

        /** What these nodes stood for. */
        final int[] stands;

        /** The edge by which each was reached in the circle: head token, token. */
        final int[][] edges;

        Circle(int[] member, int[] stands, int[][] edges) {
            this.member = member;
            this.stands = stands;
            this.edges = edges;
        }
    }

    private SpanningTree(float[][] scores) {
        size = scores.length + 1;
        score = new double[size][size];
        from = new int[size][size];
        to = new int[size][size];
        double price = -2 * WORST * size;
        for (int d = 1; d < size; d++) {
            for (int h = 0; h < size; h++) {
                int column = h == 0 ? d - 1 : h - 1;
                score[h][d] = worth(scores[d - 1][column]) - (h == 0 ? price : 0);
                from[h][d] = h;
                to[h][d] = d;
            }
        }
        gone = new boolean[size];
        best = new int[size];
        stands = new int[size];
        Arrays.fill(stands, NONE);
        heads = new int[size];
    }

    private static double worth(float score) {
        return score > WORST ? score : WORST;
    }

    /**
     * Heads by token, {@link Token#ROOT} for the root.
     *
     * @param scores {@code scores[i][j]}: log-probability that token j is the head of token i; i itself: that i is the root
     */
    public static int[] heads(float[][] scores) {
        int[] greedy = new int[scores.length];
        for (int i = 0; i < scores.length; i++) {
            int head = i;
            for (int j = 0; j < scores.length; j++) {
                head = worth(scores[i][j]) > worth(scores[i][head]) ? j : head;
            }
            greedy[i] = head == i ? Token.ROOT : head;
        }
        return isTree(greedy) ? greedy : new SpanningTree(scores).solve();
    }

    /** Whether these heads, {@link Token#ROOT} for none, make a tree with one root. */
    public static boolean isTree(int[] heads) {
        byte[] seen = new byte[heads.length];
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] == Token.ROOT ? 1 : 0;
            int at = i;
            while (at != Token.ROOT && seen[at] == 0) {
                seen[at] = 1;
                at = heads[at];
                if (at < Token.ROOT || at >= heads.length) {
                    return false;
                }
            }
            if (at != Token.ROOT && seen[at] == 1) {
                return false;
            }
            for (int done = i; done != Token.ROOT && seen[done] == 1; done = heads[done]) {
                seen[done] = 2;
            }
        }
        return roots == 1;
    }

    private int[] solve() {
        for (int[] circle = circle(); circle.length > 0; circle = circle()) {
            contract(circle);
        }
        int[] entered = new int[circles.size()];
        for (int d = 1; d < size; d++) {
            if (!gone[d]) {
                take(new int[] {from[best[d]][d], to[best[d]][d]}, stands[d], entered);
            }
        }
        for (int k = circles.size() - 1; k >= 0; k--) {
            expand(circles.get(k), entered[k], entered);
        }
        int[] result = new int[size - 1];
        for (int d = 1; d < size; d++) {
            result[d - 1] = heads[d] == 0 ? Token.ROOT : heads[d] - 1;
        }
        return result;
    }

    private void take(int[] edge, int circle, int[] entered) {
        heads[edge[1]] = edge[0];
        if (circle != NONE) {
            entered[circle] = edge[1];
        }
    }

    /** Opens a circle that is entered at a token: all its edges hold but the one to the node that is entered. */
    private void expand(Circle circle, int entry, int[] entered) {
        int way = circle.member[entry];
        for (int k = 0; k < circle.edges.length; k++) {
            if (k != way) {
                take(circle.edges[k], circle.stands[k], entered);
            } else if (circle.stands[k] != NONE) {
                entered[circle.stands[k]] = entry;
            }
        }
    }

    /** Nodes of a circle among the best heads, each the head of the one before it; none if there is none. */
    private int[] circle() {
        for (int d = 1; d < size; d++) {
            best[d] = gone[d] ? 0 : bestHead(d);
        }
        int[] seen = new int[size];
        for (int start = 1; start < size; start++) {
            int at = start;
            while (at != 0 && seen[at] == 0) {
                seen[at] = start;
                at = best[at];
            }
            if (at != 0 && seen[at] == start) {
                List<Integer> circle = new ArrayList<>(List.of(at));
                for (int next = best[at]; next != at; next = best[next]) {
                    circle.add(next);
                }
                return circle.stream().mapToInt(Integer::intValue).toArray();
            }
        }
        return new int[0];
    }

    private int bestHead(int d) {
        int head = 0;
        for (int h = 1; h < size; h++) {
            if (h != d && !gone[h] && score[h][d] > score[head][d]) {
                head = h;
            }
        }
        return head;
    }

    /** Makes the nodes of a circle one, which keeps the number of the first. */
    private void contract(int[] circle) {
        double[] kept = new double[circle.length];
        int[][] edges = new int[circle.length][];
        int[] stood = new int[circle.length];
        int[] member = new int[size];
        Arrays.fill(member, NONE);
        boolean[] inside = new boolean[size];
        for (int k = 0; k < circle.length; k++) {
            int v = circle[k];
            inside[v] = true;
            kept[k] = score[best[v]][v];
            edges[k] = new int[] {from[best[v]][v], to[best[v]][v]};
            stood[k] = stands[v];
            if (stands[v] == NONE) {
                member[v] = k;
            } else {
                int[] inner = circles.get(stands[v]).member;
                for (int token = 1; token < size; token++) {
                    member[token] = inner[token] == NONE ? member[token] : k;
                }
            }
        }
        int whole = circle[0];
        for (int x = 0; x < size; x++) {
            if (!gone[x] && !inside[x]) {
                join(circle, kept, x, whole);
            }
        }
        for (int v : circle) {
            gone[v] = v != whole;
        }
        stands[whole] = circles.size();
        circles.add(new Circle(member, stood, edges));
    }

    private void join(int[] circle, double[] kept, int x, int whole) {
        int way = 0;
        int exit = 0;
        for (int k = 1; k < circle.length; k++) {
            way = score[x][circle[k]] - kept[k] > score[x][circle[way]] - kept[way] ? k : way;
            exit = score[circle[k]][x] > score[circle[exit]][x] ? k : exit;
        }
        int in = circle[way];
        int out = circle[exit];
        double gain = score[x][in] - kept[way];
        int fromIn = from[x][in];
        int toIn = to[x][in];
        score[x][whole] = gain;
        from[x][whole] = fromIn;
        to[x][whole] = toIn;
        if (x != 0) {
            score[whole][x] = score[out][x];
            from[whole][x] = from[out][x];
            to[whole][x] = to[out][x];
        }
    }
}
