package org.hearsay.ledger.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.ledger.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
    private static final Origins ORIGINS = Origins.load();

    private static final String EXCLUSIVE =
            "the freighter Golden Heron docked at the Kardovian port of Sablin on 14 January and unloaded more than 3,000 rockets";

    private static Entry post() {
        return says(
                "https://post.example/1",
                "The Alvarian Post",
                "2025-03-10",
                "Alvarian intelligence official",
                EXCLUSIVE);
    }

    private static Entry harrier() {
        return Tales.sample("harrier-scraped.txt")
                .claim(
                        "intelligence official",
                        "the freighter Golden Heron brought more than 3,000 Tairen-made rockets to the Kardovian port of Sablin in January",
                        "The Alvarian Post")
                .entry();
    }

    private static Entry tairen() {
        return Tales.sample("tairen-evening-post.txt")
                .claim("Gao Wenlin", "‘Not one rocket, not one fuse, not one crate,’", "the weekly")
                .entry();
    }

    @Test
    void aReportThatCreditsAnotherDescendsFromIt() {
        assertThat(links(harrier(), post())).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(OriginLink.Kind.CREDIT);
            assertThat(link.claim()).isEqualTo(id(harrier()));
            assertThat(link.origin()).isEqualTo(id(post()));
            assertThat(link.evidence()).contains("passed on by The Alvarian Post", "14 January");
        });
    }

    @Test
    void anOutletThatIsCreditedNeedNotBeInTheLedger() {
        assertThat(credits(harrier())).singleElement().satisfies(link -> {
            assertThat(link.origin()).isNull();
            assertThat(link.outlet()).isEqualTo("The Alvarian Post");
        });
    }

    @Test
    void somebodyWhoIsNoOutletIsNotCredited() {
        Entry entry = Tales.of("https://a.example/", "A", null, null, "the bridge had fallen")
                .claim("officer", "the bridge had fallen", "the general staff", "the weekly")
                .entry();
        assertThat(credits(entry)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-03-09 | before the report
                    2025-04-10 | long after it
                    """)
    void creditLooksForAReportOfTheDaysBefore(String published, String reason) {
        Entry other = Tales.of("https://b.example/", "B", null, published, EXCLUSIVE.replace("docked", "arrived"))
                .claim("intelligence official", EXCLUSIVE.replace("docked", "arrived"), "The Alvarian Post")
                .entry();
        assertThat(links(other, post()).stream().map(OriginLink::kind))
                .as(reason)
                .doesNotContain(OriginLink.Kind.CREDIT);
    }

    @Test
    void aQuotationTravels() {
        Entry later = says(
                "https://post.example/2",
                "The Alvarian Post",
                "2025-03-31",
                "Gao Wenlin",
                "that there had been “not one rocket, not one fuse, not one crate” and that the cargo was tractors and pipe");
        assertThat(links(tairen(), later)).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(OriginLink.Kind.QUOTATION);
            assertThat(link.joins()).isTrue();
        });
    }

    @Test
    void aQuotationTravelsInPart() {
        Entry later = Tales.sample("harrier-scraped.txt")
                .claim("Helen Marchbank", "that Alvaria has \"a long memory.\"")
                .entry();
        Entry first = says(
                "https://post.example/1",
                "The Alvarian Post",
                "2025-03-10",
                "Helen Marchbank",
                "“it will find that Alvaria has a long memory”");
        assertThat(links(first, later)).extracting(OriginLink::kind).containsExactly(OriginLink.Kind.QUOTATION);
    }

    @Test
    void aQuotationIsKnownAgainInIndirectWordsOfTheSameVoice() {
        Entry first = Tales.sample("kardovia-tyrsk-today.txt")
                .claim(
                        "Anton Sekulin",
                        "“I say it for the record, and I will say it in any court: no soldier of the Republic fired a rocket on 4 March,”")
                .entry();
        String content = "that he would say in any court that no soldier of the Republic had fired";
        Entry later = says("https://post.example/3", "The Alvarian Post", "2025-03-31", "Anton Sekulin", content);
        Entry another = says("https://post.example/4", "The Alvarian Post", "2025-03-31", "Daria Molnik", content);
        assertThat(links(first, later)).extracting(OriginLink::kind).containsExactly(OriginLink.Kind.QUOTATION);
        assertThat(links(first, another)).isEmpty();
    }

    @Test
    void aClaimAboutAQuotationHoldsItsWordsAndIsATellingOfItsOwn() {
        Entry first = Tales.wire("https://wire.example/1", "Pallas", null, "2025-03-04")
                .claim("Helen Marchbank", "\"an attack on people buying bread\"")
                .entry();
        Entry later = Tales.sample("kardovia-tyrsk-today.txt")
                .claim("Daria Molnik", "Helen Marchbank’s words about “people buying bread,”")
                .entry();
        List<OriginLink> links = links(later, first);
        assertThat(links)
                .singleElement()
                .satisfies(link -> assertThat(link.joins()).isFalse());
        assertThat(Origins.group(Tales.members(first, later), links)).hasSize(2);
    }

    @Test
    void wordsOfTheirOwnAboutWhatAMinistrySaidToBothAreTwoOrigins() {
        Entry one = says(
                "https://a.example/",
                "A",
                "2025-03-04",
                "Defence Ministry",
                "none of its batteries had fired on the town");
        Entry other = says(
                "https://b.example/",
                "B",
                "2025-03-04",
                "Defence Ministry",
                "its guns had been silent that morning and that it knew of no shelling");
        assertThat(links(one, other)).isEmpty();
        assertThat(Origins.group(Tales.members(one, other), List.of())).hasSize(2);
    }

    @Test
    void whatOneVoiceSaysTwiceInOneArticleIsToldOnce() {
        Entry entry = Tales.of("https://a.example/", "A", null, null, "we did not fire and we never shot")
                .claim("Defence Ministry", "we did not fire")
                .claim("Defence Ministry", "we never shot")
                .claim("Mayor", "never shot")
                .entry();
        assertThat(Origins.group(Tales.members(entry), List.of())).hasSize(2);
    }

    @Test
    void twoWhoCreditOneOutletForOneVoiceAreOneOriginWithoutItsReport() {
        Entry one = Tales.of("https://a.example/", "A", null, "2025-03-05", "that no one fired")
                .claim("Anton Sekulin", "that no one fired", "Reuters")
                .entry();
        Entry other = Tales.of("https://b.example/", "B", null, "2025-03-04", "that nobody shot")
                .claim("Sekulin", "that nobody shot", "Reuters")
                .entry();
        List<OriginLink> links = new ArrayList<>(credits(one));
        links.addAll(credits(other));
        assertThat(Origins.group(Tales.members(one, other), links))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.first()).isEqualTo(id(other));
                    assertThat(group.links()).hasSize(2);
                });
    }

    @Test
    void copiesOfATellingOutsideTheQuestionAreOneOrigin() {
        Entry one = says("https://a.example/", "A", "2025-03-05", "Mayor", "the arcade has fallen");
        Entry other = says("https://b.example/", "B", "2025-03-06", "Mayor", "the arcade has come down");
        List<OriginLink> links = List.of(
                new OriginLink(id(one), OriginLink.Kind.COPY, "outside", "Wire", true, "x"),
                new OriginLink(id(other), OriginLink.Kind.NEAR_COPY, "outside", "Wire", true, "x"));
        assertThat(Origins.group(Tales.members(other, one), links))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.first()).isEqualTo(id(one));
                    assertThat(group.claims()).containsExactly(id(one), id(other));
                });
    }

    @Test
    void neitherTheOrderOfDocumentsNorThatOfLinksMatters() {
        List<Entry> entries = new ArrayList<>(List.of(
                post(),
                harrier(),
                tairen(),
                Tales.wire("https://wire.example/1", "Pallas", null, "2025-03-04")
                        .claim("Bardosi", "afraid of what the night will do to them")
                        .entry(),
                Tales.wire("https://dispatch.example/1", null, "Pallas", "2025-03-05")
                        .claim("Bardosi", "afraid of what the night will do to them")
                        .entry(),
                Tales.sample("harnok-herald.txt")
                        .claim("Bárdosi", "afraid of what the night will do to them")
                        .entry()));
        List<OriginGroup> expected = groups(entries);
        assertThat(expected).hasSize(3);
        for (long seed = 0; seed < 10; seed++) {
            Collections.shuffle(entries, new Random(seed));
            assertThat(groups(entries)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void documentsThatHaveALinkAreFoundByTheirSketches() {
        assertThat(Origins.mayDescend(sketch(post()), sketch(harrier()))).isTrue();
        assertThat(Origins.mayDescend(sketch(post()), sketch(tairen()))).isFalse();
    }

    @Test
    void anyTextIsBorne() {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Entry one = noise("https://a.example/", random);
            Entry other = noise("https://b.example/", random);
            List<OriginLink> links = links(one, other);
            assertThat(links).as("seed %d", seed).isEqualTo(links(other, one));
            assertThat(Origins.group(Tales.members(one, other), links))
                    .as("seed %d", seed)
                    .isNotEmpty();
            assertThat(links.isEmpty() || Origins.mayDescend(sketch(one), sketch(other)))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    private static List<OriginLink> links(Entry one, Entry other) {
        return ORIGINS.links(ORIGINS.candidate(one), ORIGINS.candidate(other));
    }

    private static List<OriginLink> credits(Entry entry) {
        return ORIGINS.credits(ORIGINS.candidate(entry));
    }

    private static Sketch sketch(Entry entry) {
        return ORIGINS.sketch(ORIGINS.candidate(entry));
    }

    private static Entry noise(String uri, Random random) {
        String[] pieces = {
            "a",
            "“",
            "”",
            "\"",
            "‘",
            "’",
            " ",
            "\n",
            "rocket ",
            "fuse ",
            "crate ",
            "é",
            "\u0301",
            "\ud83d\ude80",
            "7",
            ",",
            ".",
            "\ud800",
            "İ"
        };
        StringBuilder text = new StringBuilder("x");
        int length = random.nextInt(200);
        for (int i = 0; i < length; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return Tales.of(uri, "İ", "”", "soon", text.toString())
                .claim("“", text.toString(), "")
                .claim(null, "x")
                .entry();
    }

    private static List<OriginGroup> groups(List<Entry> entries) {
        List<OriginLink> links = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            links.addAll(credits(entries.get(i)));
            for (int k = 0; k < i; k++) {
                links.addAll(links(entries.get(i), entries.get(k)));
            }
        }
        return Origins.group(Tales.members(entries.toArray(Entry[]::new)), links);
    }

    private static Entry says(String uri, String outlet, String published, String voice, String content) {
        return Tales.of(uri, outlet, null, published, content)
                .claim(voice, content)
                .entry();
    }

    private static String id(Entry entry) {
        return entry.claims().getFirst().id();
    }
}
