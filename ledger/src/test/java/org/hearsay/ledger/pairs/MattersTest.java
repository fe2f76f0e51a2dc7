package org.hearsay.ledger.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MattersTest {
    /** Two triangles, 0-1-2 and 3-4-5, and one edge between them. */
    private static final List<List<Integer>> EDGES = List.of(
            List.of(0, 1), List.of(1, 2), List.of(0, 2), List.of(3, 4), List.of(4, 5), List.of(3, 5), List.of(2, 3));

    private static List<List<Integer>> groups(List<List<Integer>> edges, double support) {
        Matters matters = new Matters(6, support);
        edges.forEach(edge -> matters.join(edge.getFirst(), edge.getLast()));
        return matters.groups();
    }

    @Test
    void anEdgeWithoutCommonNeighboursJoinsNoGroups() {
        assertThat(groups(EDGES, 0.2)).containsExactly(List.of(0, 1, 2), List.of(3, 4, 5));
    }

    @Test
    void withoutSupportAllThatIsConnectedIsOneGroup() {
        assertThat(groups(EDGES, 0)).containsExactly(List.of(0, 1, 2, 3, 4, 5));
    }

    @Test
    void twoAloneNeedNoSupport() {
        assertThat(groups(List.of(List.of(1, 4)), 1))
                .containsExactly(List.of(0), List.of(1, 4), List.of(2), List.of(3), List.of(5));
    }

    @Test
    void theOrderOfEdgesDoesNotMatter() {
        long seed = 7;
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<List<Integer>> edges = new ArrayList<>(EDGES);
            Collections.shuffle(edges, random);
            assertThat(groups(edges, 0.2)).as("seed %d, round %d", seed, round).isEqualTo(groups(EDGES, 0.2));
        }
    }
}
