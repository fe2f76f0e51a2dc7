package org.hearsay.ledger.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.ledger.series.Setting.Spread;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static final LocalDate START = LocalDate.of(2025, 3, 1);
    private static final List<Spread> SPREADS =
            List.of(Spread.COMMON, Spread.COMMON, Spread.COMMON, Spread.RARE, Spread.LASTING);
    private static final List<Place> PLACES = List.of(
            Place.of("Harnok", Place.Level.TOWN),
            Place.of("Tyrsk", Place.Level.TOWN),
            Place.of("Sablin", Place.Level.TOWN),
            Place.of("Harnok", Place.Level.PROVINCE),
            Place.of("Vost", Place.Level.PROVINCE),
            Place.of("Soravia", Place.Level.COUNTRY),
            Place.of("Kardovia", Place.Level.COUNTRY));

    /** Counts in few places and days, so that most may be of one incident with many others. */
    private static Count random(Random random, int number) {
        List<Place> places = PLACES.stream()
                .filter(_ -> random.nextInt(4) == 0)
                .sorted((a, b) -> a.level().compareTo(b.level()))
                .toList();
        Set<String> kinds = new TreeSet<>();
        for (String kind : List.of("attack", "gas", "illness")) {
            if (random.nextInt(3) == 0) {
                kinds.add(kind);
            }
        }
        Spread spread = SPREADS.get(random.nextInt(SPREADS.size()));
        LocalDate published = random.nextInt(5) == 0 ? null : START.plusDays(random.nextInt(120));
        int document = random.nextInt(40);
        double value = 1 + random.nextInt(6);
        return new Count(
                "c" + number,
                "d" + document,
                List.of(new Span(number, number + 1)),
                "some",
                new Range(value, value, random.nextBoolean() ? value : null, "exact"),
                random.nextInt(4) == 0 ? "children" : "people",
                true,
                random.nextBoolean() ? "killed" : "wounded",
                random.nextInt(12) == 0,
                new Count.Reporter("r" + random.nextInt(4), "Reporter", false),
                published,
                published,
                false,
                new Setting(places, days(random), kinds, spread));
    }

    private static @Nullable Days days(Random random) {
        LocalDate day = START.plusDays(random.nextInt(random.nextBoolean() ? 8 : 120));
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> new Days(day, day.plusDays(30));
            case 2 -> new Days(day, day.plusDays(2));
            default -> new Days(day, day);
        };
    }

    private static List<Count> meeting(List<Count> all, Set<CountKey> keys) {
        return all.stream()
                .filter(count -> CountKey.of(count).stream()
                        .anyMatch(its -> keys.stream().anyMatch(its::meets)))
                .toList();
    }

    private static List<Series> of(List<Count> all, Set<Count> asked) {
        List<Series> whole = FigureSeries.of(all);
        Set<String> incidents = whole.stream()
                .filter(series -> series.points().stream().anyMatch(asked::contains))
                .map(Series::incident)
                .collect(Collectors.toSet());
        return whole.stream()
                .filter(series -> incidents.contains(series.incident()))
                .toList();
    }

    @Test
    void theSeriesAroundCountsAreThoseThatAllCountsGive() {
        int joined = 0;
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            int size = 20 + random.nextInt(100);
            List<Count> all =
                    IntStream.range(0, size).mapToObj(i -> random(random, i)).toList();
            Set<Count> asked = new HashSet<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                asked.add(all.get(random.nextInt(size)));
            }
            List<Series> found = new Surroundings(keys -> meeting(all, keys)).of(asked);
            assertThat(found).as("seed %d", seed).isEqualTo(of(all, asked)).isNotEmpty();
            joined += found.stream().mapToInt(series -> series.points().size()).sum() - asked.size();
        }
        assertThat(joined).isGreaterThan(200);
    }

    @Test
    void countsThatNobodyAskedForGiveNothing() {
        List<Count> all = new ArrayList<>();
        Random random = new Random(1);
        IntStream.range(0, 50).forEach(i -> all.add(random(random, i)));
        assertThat(new Surroundings(keys -> meeting(all, keys)).of(List.of())).isEmpty();
    }

    @Test
    void keysMeetWhereNameAndDaysDo() {
        CountKey march = new CountKey("m harnok", 10, 12);
        assertThat(march.meets(new CountKey("m harnok", 12, 20))).isTrue();
        assertThat(march.meets(new CountKey("m harnok", 13, 20))).isFalse();
        assertThat(march.meets(new CountKey("m tyrsk", 10, 12))).isFalse();
        assertThat(march.hash()).isNotEqualTo(new CountKey("m tyrsk", 10, 12).hash());
    }
}
