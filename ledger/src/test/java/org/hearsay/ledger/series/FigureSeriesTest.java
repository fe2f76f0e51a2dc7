package org.hearsay.ledger.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.series.Relation.Kind;
import org.junit.jupiter.api.Test;

class FigureSeriesTest {
    private static final FigureSeries SERIES = FigureSeries.load();
    private static final String RESCUE = "Rescue Service";

    private static List<Series> of(Written... articles) {
        return FigureSeries.of(Arrays.stream(articles)
                .flatMap(article -> SERIES.counts(article.entry()).stream())
                .toList());
    }

    private static Written first() {
        return new Written(
                        "Herald",
                        "2025-03-04",
                        Map.of("on Tuesday", "2025-03-04"),
                        "Rockets hit the town of Harnok on Tuesday, killing at least 17 people.")
                .killed(
                        RESCUE,
                        "Rockets hit the town of Harnok on Tuesday, killing at least 17 people",
                        "at least 17",
                        17,
                        "at_least",
                        "people");
    }

    /** Of a later day: the place stands in the sentence, the day of the attack nowhere. */
    private static Written later(String name, String day, String source, String words, double value, String bound) {
        return new Written(
                        name,
                        day,
                        Map.of(),
                        "The count goes on. " + words + " people have died in Harnok from the rockets.")
                .killed(source, words + " people have died in Harnok from the rockets", words, value, bound, "people");
    }

    @Test
    void aLaterHigherCountOfOneReporterIsRaised() {
        List<Series> series = of(first(), later("Post", "2025-03-06", RESCUE, "29", 29, "exact"));
        assertThat(series).hasSize(1);
        assertThat(series.getFirst().title()).isEqualTo("people killed, Harnok, 2025-03-04");
        assertThat(series.getFirst().points()).extracting(Count::words).containsExactly("at least 17", "29");
        assertThat(series.getFirst().relations()).extracting(Relation::kind).containsExactly(Kind.RAISED);
    }

    @Test
    void aLowerCountAfterAtLeastAHigherOneIsLoweredAndSaysThatItIsPutRight() {
        Written revised = new Written(
                        "Monitor",
                        "2025-03-20",
                        Map.of(),
                        "The service revised its count of those killed by rockets in Harnok to 54 people.")
                .killed(
                        RESCUE,
                        "its count of those killed by rockets in Harnok to 54 people",
                        "54",
                        54,
                        "exact",
                        "people");
        Series series = of(first(), later("Post", "2025-03-13", RESCUE, "At least 61", 61, "at_least"), revised)
                .getFirst();
        assertThat(series.relations()).extracting(Relation::kind).containsExactly(Kind.RAISED, Kind.LOWERED);
        assertThat(series.relations().getLast().why()).isEqualTo("at least 61, then 54, put right by its own words");
    }

    @Test
    void aLimitBelowAnothersLeastClashes() {
        Series series = of(first(), later("Today", "2025-03-06", "Kardinform", "No more than 12", 12, "at_most"))
                .getFirst();
        assertThat(series.relations()).singleElement().satisfies(relation -> {
            assertThat(relation.kind()).isEqualTo(Kind.CLASH);
            assertThat(relation.why()).isEqualTo("no number is both at least 17 and at most 12");
        });
    }

    @Test
    void anEarlyLeastAndAnothersHigherCountAgree() {
        Series series = of(first(), later("Today", "2025-03-05", "Mission", "23", 23, "exact"))
                .getFirst();
        assertThat(series.relations()).extracting(Relation::kind).containsExactly(Kind.AGREE);
    }

    @Test
    void aNumberToldAgainLowersNothing() {
        Series series = of(
                        first(),
                        later("Post", "2025-03-06", RESCUE, "29", 29, "exact"),
                        later("Copy", "2025-03-07", RESCUE, "At least 17", 17, "at_least"))
                .getFirst();
        assertThat(series.relations()).extracting(Relation::kind).containsExactly(Kind.RAISED, Kind.SAME);
        assertThat(series.relations().getLast().why()).isEqualTo("at least 17, told again");
    }

    @Test
    void theLowerOfTwoNumbersInOneArticleIsAPart() {
        Written article = new Written(
                        "Post",
                        "2025-03-04",
                        Map.of("on Tuesday", "2025-03-04"),
                        "Rockets killed 17 people in Harnok on Tuesday. One rocket killed 4 people in Harnok alone.")
                .killed(RESCUE, "Rockets killed 17 people in Harnok on Tuesday", "17", 17, "exact", "people")
                .killed(RESCUE, "One rocket killed 4 people in Harnok alone", "4", 4, "exact", "people");
        assertThat(of(article).getFirst().relations())
                .extracting(Relation::kind)
                .containsExactly(Kind.PART);
    }

    @Test
    void countsOfAnEpidemicAreOfOneThoughTheirDaysDiffer() {
        Written one = new Written(
                        "Chronicle",
                        "2025-03-19",
                        Map.of("on Monday", "2025-03-17"),
                        "Doctors fear cholera in Ostrel. On Monday two people had died.")
                .killed("Doctor", "two people had died", "two", 2, "exact", "people");
        Written other = new Written(
                        "Wire", "2025-03-26", Map.of(), "Cholera in Ostrel has spread. Four people had died.")
                .killed("Ministry", "Four people had died", "Four", 4, "exact", "people");
        assertThat(of(one, other))
                .singleElement()
                .satisfies(series -> assertThat(series.title()).isEqualTo("people killed, Ostrel"));
    }

    @Test
    void countsOfDaysFarApartAreNotSetAgainstOneAnother() {
        Series series = of(first(), later("Today", "2025-03-20", "Mission", "12", 12, "exact"))
                .getFirst();
        assertThat(series.points()).hasSize(2);
        assertThat(series.relations()).isEmpty();
    }

    @Test
    void theSamePlaceOnAnotherDayIsAnotherIncident() {
        Written next = new Written(
                        "Next",
                        "2025-03-05",
                        Map.of("on Wednesday", "2025-03-05"),
                        "Rockets hit Harnok city on Wednesday, killing 4 people.")
                .killed(RESCUE, "Rockets hit Harnok city on Wednesday, killing 4 people", "4", 4, "exact", "people");
        assertThat(of(first(), next))
                .extracting(Series::title)
                .containsExactly("people killed, Harnok, 2025-03-04", "people killed, Harnok, 2025-03-05");
    }

    @Test
    void aCountWithoutADayStaysAloneWhereTwoIncidentsWouldHaveIt() {
        Written next = new Written(
                        "Next",
                        "2025-03-05",
                        Map.of("on Wednesday", "2025-03-05"),
                        "Rockets hit Harnok city on Wednesday, killing 4 people.")
                .killed(RESCUE, "Rockets hit Harnok city on Wednesday, killing 4 people", "4", 4, "exact", "people");
        assertThat(of(first(), next, later("Post", "2025-03-06", RESCUE, "29", 29, "exact")))
                .hasSize(3);
    }

    @Test
    void aPartIsAnotherSeriesOfTheSameIncident() {
        Written parts = new Written(
                        "Post",
                        "2025-03-04",
                        Map.of("on Tuesday", "2025-03-04"),
                        "Rockets killed 17 people and among them six children in Harnok on Tuesday.")
                .killed(
                        RESCUE,
                        "Rockets killed 17 people and among them six children in Harnok on Tuesday",
                        "17",
                        17,
                        "exact",
                        "people")
                .killed(
                        RESCUE,
                        "Rockets killed 17 people and among them six children in Harnok on Tuesday",
                        "six",
                        6,
                        "exact",
                        "children");
        List<Series> series = of(parts);
        assertThat(series).extracting(Series::group).containsExactly("children", "people");
        assertThat(series)
                .extracting(Series::incident)
                .hasSize(2)
                .containsOnly(series.getFirst().incident());
    }

    @Test
    void whatAWarHasKilledIsNoIncident() {
        Written war = new Written(
                        "Post",
                        "2025-03-04",
                        Map.of("on Tuesday", "2025-03-04"),
                        "Rockets hit Harnok city on Tuesday. The civil war has killed 280000 people.")
                .killed(null, "The civil war has killed 280000 people", "280000", 280000, "exact", "people");
        List<Series> series = of(first(), war);
        assertThat(series).extracting(Series::total).containsExactly(false, true);
        assertThat(series.getFirst().points()).hasSize(1);
    }

    @Test
    void theLeadTellsPlaceAndDayOfASentenceThatDoesNot() {
        Written article = new Written(
                        "Post",
                        "2025-03-06",
                        Map.of("on Tuesday", "2025-03-04"),
                        "Rockets hit the town of Harnok on Tuesday. Nobody knows why. Rain fell. It was cold. A school stood open. He said 23 people were killed.")
                .killed("Mayor", "Rockets hit the town of Harnok on Tuesday", "Nobody", 0, "exact", "people")
                .killed("Mayor", "23 people were killed", "23", 23, "exact", "people");
        assertThat(of(first(), article))
                .singleElement()
                .satisfies(series -> assertThat(series.points()).hasSize(3));
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        String[] towns = {"Harnok", "Ostrel", "Selmar"};
        for (long seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<Count> counts = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String town = towns[random.nextInt(towns.length)];
                int day = 4 + random.nextInt(3);
                int dead = 1 + random.nextInt(40);
                String when = random.nextBoolean() ? " on that day" : "";
                String kind = random.nextBoolean() ? "rockets" : "an air strike";
                String content = dead + " people were killed by " + kind + " in " + town + when;
                counts.addAll(SERIES.counts(
                        new Written("P" + i, "2025-03-0" + day, Map.of("on that day", "2025-03-0" + day), content + ".")
                                .killed(
                                        "R" + random.nextInt(4),
                                        content,
                                        Integer.toString(dead),
                                        dead,
                                        random.nextBoolean() ? "exact" : "at_least",
                                        "people")
                                .entry()));
            }
            List<Series> one = FigureSeries.of(counts);
            Collections.shuffle(counts, random);
            assertThat(FigureSeries.of(counts)).as("seed %d", seed).isEqualTo(one);
            assertThat(one.stream().mapToInt(series -> series.points().size()).sum())
                    .isEqualTo(counts.size());
        }
    }

    @Test
    void anyTextIsRead() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder("in A");
            for (int i = random.nextInt(60); i > 0; i--) {
                text.appendCodePoint(
                        random.nextBoolean()
                                ? " -'’.AZaz\n".charAt(random.nextInt(10))
                                : random.nextInt(Character.MAX_CODE_POINT + 1));
            }
            Entry entry = new Written("Any", null, Map.of("A", "never"), text.toString())
                    .killed(null, text.toString(), "in", 3, "about", text.toString())
                    .killed("S", "not there", "nor this", 3, "exact", "people")
                    .entry();
            assertThat(FigureSeries.of(SERIES.counts(entry)))
                    .as("round %d", round)
                    .hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void aLongTextOfCapitalsIsReadInTime() {
        String text = "In Aleppo Al-Aleppo ".repeat(20_000) + "ten people were killed.";
        Entry entry = new Written("Long", null, Map.of(), text)
                .killed(null, "ten people were killed", "ten", 10, "exact", "people")
                .entry();
        assertThat(SERIES.counts(entry)).hasSize(1);
    }
}
