package org.hearsay.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.ledger.pairs.Statements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExemplarsTest {
    private static final int CLAIMS = 60;
    private static final double LEAST = 0.5;
    private static final Terms NONE = Terms.of(Statements.withoutVectors().of(""));

    /** Claims that are all looked at, with likenesses drawn by chance. */
    private static final class Memory implements Standings {
        private final Map<Long, Telling> present = new TreeMap<>();
        private final Map<Long, Long> exemplars = new HashMap<>();

        @Override
        public List<Telling> sharing(Telling telling) {
            return present.values().stream()
                    .filter(other -> other.number() != telling.number())
                    .toList();
        }

        @Override
        public List<Telling> leading(Telling telling) {
            return sharing(telling).stream()
                    .filter(other -> exemplar(other.number()) == other.number())
                    .toList();
        }

        @Override
        public long exemplar(long number) {
            return exemplars.getOrDefault(number, 0L);
        }

        @Override
        public void stand(Telling telling, Telling exemplar, double probability) {
            exemplars.put(telling.number(), exemplar.number());
        }

        Map<String, String> groups() {
            Map<String, String> groups = new TreeMap<>();
            present.values()
                    .forEach(telling -> groups.put(
                            telling.id(),
                            java.util.Objects.requireNonNull(present.get(exemplar(telling.number())))
                                    .id()));
            return groups;
        }
    }

    private static Telling telling(long number, int id) {
        return new Telling(
                number,
                "c" + id,
                number,
                null,
                false,
                NONE,
                new TreeSet<>(),
                NONE,
                id % 3,
                Position.AFFIRMS,
                new TreeSet<>(),
                new TreeSet<>(),
                null,
                null);
    }

    private static Likeness drawn(long seed) {
        return (one, other) -> {
            int a = one.id().compareTo(other.id()) < 0
                    ? one.id().hashCode()
                    : other.id().hashCode();
            int b = one.id().compareTo(other.id()) < 0
                    ? other.id().hashCode()
                    : one.id().hashCode();
            double value = new Random(seed + 31L * a + 1_000_003L * b).nextDouble();
            return value < 0.93 ? 0 : value;
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void groupsDependOnTheClaimsAndNotOnTheirComingAndGoing(long seed) {
        Random random = new Random(seed);
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            ids.add(i);
        }
        Set<Map<String, String>> seen = new HashSet<>();
        for (int order = 0; order < 5; order++) {
            Collections.shuffle(ids, random);
            Memory memory = new Memory();
            Exemplars exemplars = new Exemplars(memory, drawn(seed), LEAST);
            List<Telling> strangers = new ArrayList<>();
            long number = 1;
            for (int id : ids) {
                List<Telling> coming = new ArrayList<>(List.of(telling(number++, id)));
                if (random.nextInt(3) == 0) {
                    coming.add(telling(number++, CLAIMS + random.nextInt(1000)));
                    strangers.add(coming.getLast());
                }
                coming.forEach(telling -> memory.present.put(telling.number(), telling));
                exemplars.add(coming);
            }
            for (Telling stranger : strangers) {
                memory.present.remove(stranger.number());
                boolean led = memory.exemplar(stranger.number()) == stranger.number();
                exemplars.remove(List.of(stranger), led ? Set.of(stranger.number()) : Set.of());
            }
            seen.add(memory.groups());
        }
        assertThat(seen).hasSize(1);
        assertThat(new HashSet<>(seen.iterator().next().values())).hasSizeBetween(5, CLAIMS - 5);
    }
}
