package org.hearsay.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClustersTest {
    /** Two triangles with one link between them. */
    private static final List<Link> TRIANGLES = List.of(
            new Link(0, 1, 0.9),
            new Link(0, 2, 0.8),
            new Link(1, 2, 0.9),
            new Link(2, 3, 0.7),
            new Link(3, 4, 0.9),
            new Link(3, 5, 0.8),
            new Link(4, 5, 0.9));

    private static final List<Integer> SIX = IntStream.range(0, 6).boxed().toList();

    @Test
    void oneLinkDoesNotJoinTwoGroups() {
        assertThat(new Clusters(0.3).of(SIX, TRIANGLES)).containsExactly(List.of(0, 1, 2), List.of(3, 4, 5));
    }

    @Test
    void aChainIsNotOneGroup() {
        List<Link> chain = List.of(new Link(0, 1, 0.9), new Link(1, 2, 0.8), new Link(2, 3, 0.9));
        assertThat(new Clusters(0.5).of(List.of(0, 1, 2, 3), chain)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void membersWithoutLinksStandAlone() {
        assertThat(new Clusters(0.5).of(List.of(3, 7), List.of())).containsExactly(List.of(3), List.of(7));
    }

    @Test
    void everyMemberIsInOneGroupWhateverTheOrderOfTheLinks() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int size = 2 + random.nextInt(9);
            List<Link> links = new ArrayList<>();
            for (int a = 0; a < size; a++) {
                for (int b = a + 1; b < size; b++) {
                    if (random.nextBoolean()) {
                        links.add(new Link(a, b, random.nextInt(1, 5) / 4.0));
                    }
                }
            }
            List<Integer> members = IntStream.range(0, size).boxed().toList();
            Clusters clusters = new Clusters(0.4);
            List<List<Integer>> groups = clusters.of(members, links);
            assertThat(groups.stream().flatMap(List::stream))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(members);
            Collections.shuffle(links, random);
            assertThat(clusters.of(members, links))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(groups);
        }
    }
}
