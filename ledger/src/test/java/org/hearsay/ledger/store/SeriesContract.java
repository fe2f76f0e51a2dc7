package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.series.FigureSeries;
import org.hearsay.ledger.series.FoundSeries;
import org.hearsay.ledger.series.Relation;
import org.hearsay.ledger.series.Series;
import org.hearsay.ledger.series.SeriesJson;
import org.hearsay.ledger.series.Written;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What a ledger does, how its claims are found, and how their figures make series, whichever database holds it. */
abstract class SeriesContract extends OriginContract {
    private static final FigureSeries FIGURES = FigureSeries.load();

    /** An article whose one claim counts dead in a town on a day. */
    private static Entry rockets(
            String name, String town, String day, String source, String words, double value, String bound) {
        String content = "Rockets hit the town of " + town + " on that day, killing " + words + " people";
        return new Written(name, day, Map.of("on that day", day), content + ".")
                .killed(source, content, words, value, bound, "people")
                .entry();
    }

    private static Entry wounded(String name, String words, double value) {
        String content = "wounding " + words + " people";
        return new Written(
                        name,
                        "2025-03-04",
                        Map.of("on that day", "2025-03-04"),
                        "Rockets hit the town of Harnok on that day, " + content + ".")
                .claim("Kardinform", content, words, value, "exact", "people", "wounded")
                .entry();
    }

    /** A later article that tells no day. */
    private static Entry later(String name, String town, String day, String source, String words, double value) {
        String content = words + " people have died in " + town + " from the rockets";
        return new Written(name, day, Map.of(), "The count goes on. " + content + ".")
                .killed(source, content, words, value, "exact", "people")
                .entry();
    }

    private static final List<Entry> STORIES = List.of(
            rockets("Herald", "Harnok", "2025-03-04", "Rescue Service", "at least 17", 17, "at_least"),
            rockets("Today", "Harnok", "2025-03-04", "Kardinform", "no more than 12", 12, "at_most"),
            later("Post", "Harnok", "2025-03-06", "Rescue Service", "29", 29),
            rockets("Courier", "Sablin", "2025-03-04", "Rescue Service", "3", 3, "exact"),
            later("Monitor", "Tyrsk", "2025-03-09", "Kardinform", "5", 5));

    private static List<String> shown(List<FoundSeries> found) {
        return found.stream()
                .map(its -> its.series().title() + ": "
                        + its.series().points().stream()
                                .map(point ->
                                        point.words() + " " + its.claim(point).outlet())
                                .toList())
                .toList();
    }

    private static List<FoundSeries> all(Ledger ledger) {
        return ledger.series().list(Filter.parse(""), 1000);
    }

    private static final String HARNOK =
            "people killed, Harnok, 2025-03-04: [no more than 12 The Today, at least 17 The Herald, 29 The Post]";

    @Test
    void figuresOfAnIncidentAreASeriesAndWhatStandsAloneIsNone() {
        try (Ledger ledger = made(fresh())) {
            STORIES.forEach(entry -> ledger.add(List.of(entry)));
            assertThat(shown(all(ledger))).containsExactly(HARNOK);
            Series series = all(ledger).getFirst().series();
            assertThat(series.relations())
                    .extracting(Relation::kind)
                    .containsExactly(Relation.Kind.RAISED, Relation.Kind.CLASH);
        }
    }

    @Test
    void aFilterAsksForTheIncidentsOfTheClaimsThatFit() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(STORIES);
            assertThat(shown(ledger.series().list(Filter.parse("voice:Kardinform on:2025-03-04"), 5)))
                    .containsExactly(HARNOK);
            assertThat(shown(ledger.series().list(Filter.parse("since:2025-03-05"), 5)))
                    .containsExactly(HARNOK);
            assertThat(ledger.series().list(Filter.parse("Sablin"), 5)).isEmpty();
            assertThat(ledger.series().list(Filter.parse("Harnok -Harnok"), 5)).isEmpty();
        }
    }

    @Test
    void theSeriesOfAQuestionAreThoseThatItsClaimsCountIn() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(STORIES);
            String claim = STORIES.getFirst().claims().getFirst().id();
            assertThat(shown(ledger.series().ofQuestion(claim))).containsExactly(HARNOK);
            assertThat(ledger.series()
                            .ofQuestion(STORIES.get(3).claims().getFirst().id()))
                    .isEmpty();
            assertThat(ledger.series().ofQuestion("q0000000000000000")).isEmpty();
        }
    }

    @Test
    void aListTellsOfSeriesWithoutTheirClaims() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(STORIES);
            StoredSeries.Overview overview = ledger.series().overview(Filter.parse("Harnok"));
            assertThat(overview.whole()).isTrue();
            assertThat(overview.series())
                    .isEqualTo(all(ledger).stream().map(FoundSeries::series).toList());
            Series series = overview.series().getFirst();
            assertThat(series.least().words()).isEqualTo("no more than 12");
            assertThat(series.most().words()).isEqualTo("29");
            assertThat(series.first()).hasToString("2025-03-04");
            assertThat(series.last()).hasToString("2025-03-06");
        }
    }

    @Test
    void aSeriesIsFoundByAnyOfItsFiguresAndByTheirClaims() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(STORIES);
            ledger.add(List.of(wounded("Globe", "30", 30), wounded("Times", "35", 35)));
            List<FoundSeries> found = all(ledger);
            assertThat(found).hasSize(2);
            found.getFirst().series().points().forEach(point -> {
                assertThat(ledger.series().ofFigure(point.id()).orElseThrow().series())
                        .isEqualTo(found.getFirst());
                assertThat(ledger.series().ofFigure(point.claim()).orElseThrow().series())
                        .isEqualTo(found.getFirst());
            });
            assertThat(ledger.series()
                            .ofFigure(found.getFirst().series().id())
                            .orElseThrow()
                            .beside())
                    .containsExactly(found.get(1).series());
            String alone = STORIES.get(3).claims().getFirst().id();
            assertThat(ledger.series().ofFigure(alone)).isEmpty();
            assertThat(ledger.series()
                            .ofFigure(found.getFirst()
                                            .series()
                                            .points()
                                            .getFirst()
                                            .claim() + "-9999"))
                    .isEmpty();
            assertThat(ledger.series().ofFigure("c' or '1' = '1-")).isEmpty();
        }
    }

    /** Articles on few towns and days, some of which tell no day. */
    private static List<Entry> articles(Random random, int count) {
        List<String> towns = List.of("Harnok", "Sablin", "Tyrsk", "Renk");
        List<String> voices = List.of("Rescue Service", "Kardinform", "Monitor Group");
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    String town = towns.get(random.nextInt(towns.size()));
                    String day = "2025-03-%02d".formatted(1 + random.nextInt(9));
                    String voice = voices.get(random.nextInt(voices.size()));
                    int value = 3 + random.nextInt(40);
                    return random.nextInt(3) == 0
                            ? later("Later " + i, town, day, voice, "" + value, value)
                            : rockets("Story " + i, town, day, voice, "at least " + value, value, "at_least");
                })
                .toList();
    }

    private static List<String> lines(List<FoundSeries> found) {
        return found.stream().map(SeriesJson::line).toList();
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>(articles(random, 40));
        List<Series> wanted =
                FigureSeries.of(entries.stream()
                                .flatMap(entry -> FIGURES.counts(entry).stream())
                                .toList())
                        .stream()
                        .filter(series -> series.points().size() > 1)
                        .sorted(Series.CONTESTED_FIRST)
                        .toList();
        try (Ledger one = made(fresh());
                Ledger other = made(fresh())) {
            one.add(entries);
            Collections.shuffle(entries, random);
            entries.forEach(entry -> other.add(List.of(entry)));
            List<FoundSeries> found = all(one);
            assertThat(found.stream().map(FoundSeries::series))
                    .as("seed %d", seed)
                    .isEqualTo(wanted)
                    .isNotEmpty();
            assertThat(lines(all(other))).as("seed %d", seed).isEqualTo(lines(found));
            assertThat(lines(other.series().list(Filter.parse("Harnok voice:Kardinform"), 3)))
                    .as("seed %d", seed)
                    .isEqualTo(lines(one.series().list(Filter.parse("Harnok voice:Kardinform"), 3)));
        }
    }

    @Test
    void whatIsForgottenIsAsIfItHadNeverBeenThere() {
        Address address = fresh();
        Random random = new Random(11);
        List<Entry> entries = articles(random, 30);
        try (Ledger ledger = made(address);
                Ledger without = made(fresh())) {
            ledger.add(entries);
            without.add(entries.subList(15, 30));
            entries.subList(0, 15)
                    .forEach(entry -> ledger.forget(entry.document().id()));
            assertThat(lines(all(ledger))).isEqualTo(lines(all(without))).isNotEmpty();
            entries.forEach(entry -> ledger.forget(entry.document().uri()));
            assertThat(all(ledger)).isEmpty();
        }
        try (Handle handle = handle(address)) {
            assertThat(rowsOfSeries(handle)).isEmpty();
        }
    }

    private static List<String> rowsOfSeries(Handle handle) {
        List<String> rows = new ArrayList<>();
        rows.addAll(handle.createQuery(
                        "select claim || ' ' || position || json from reported_count order by claim, position")
                .mapTo(String.class)
                .list());
        rows.addAll(
                handle.createQuery("select value || ' ' || first || ' ' || last || ' ' || claim from reported_count_key"
                                + " order by value, first, last, claim")
                        .mapTo(String.class)
                        .list());
        return rows;
    }

    @Test
    void anOlderLedgerIsFilledWhenItIsOpened() {
        Address older = fresh();
        Address newer = fresh();
        List<Entry> entries = articles(new Random(5), 80);
        makeFirstVersion(older, entries);
        try (Ledger ledger = Ledger.open(older, Ledger.Missing.REFUSED);
                Ledger whole = made(newer)) {
            whole.add(entries);
            assertThat(lines(all(ledger))).isEqualTo(lines(all(whole))).isNotEmpty();
        }
        try (Handle its = handle(older);
                Handle wanted = handle(newer)) {
            assertThat(rowsOfSeries(its)).isEqualTo(rowsOfSeries(wanted)).hasSizeGreaterThan(200);
        }
    }

    @Test
    void figuresInArticlesOfAnyTextAreKept() {
        String town = "Har\uD83D\uDE00nok " + "Al-Very Long ".repeat(2000) + "\u0000";
        try (Ledger ledger = made(fresh())) {
            ledger.add(List.of(
                    rockets("One", town, "2025-03-04", "Kard\uD800inform", "17", 17, "exact"),
                    rockets("Two", town, "2025-03-04", "Rescue\u0000 Service", "19", 19, "exact")));
            ledger.add(entries(21, 60));
            assertThat(all(ledger))
                    .allSatisfy(found -> assertThat(SeriesJson.line(found)).isNotEmpty());
        }
    }
}
