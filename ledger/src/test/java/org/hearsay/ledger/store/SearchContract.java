package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.filter.Stems;
import org.hearsay.ledger.store.Claims.Deed;
import org.hearsay.ledger.store.Claims.Mark;
import org.hearsay.ledger.store.Claims.Page;
import org.hearsay.ledger.store.Claims.Summary;
import org.hearsay.ledger.store.Claims.Voice;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What a ledger does, and how its claims are found, whichever database holds it. */
abstract class SearchContract extends LedgerContract {
    private static final String EVENT = """
            [{"type":"CONSULT","actors":[{"name":"Petra Ondrasek","type":"person"}],"recipients":[{"name":null,"text":"us"}],\
            "place":null,"place_words":{"text":"the old harbour of Sablin"}},{"type":"ASSAULT","actors":[],"recipients":[],"place":"Harnok"}]""";

    private static final List<Entry> STORIES = List.of(
            new Telling("file:///a", "The Alvarian Post", "2025-03-04T09:00Z")
                    .says("Edvard Lisak", "states", "12,000 rockets struck the market square")
                    .says("Lev Baranik", "denies", "that a rocket was fired at a market in the square")
                    .own("The square is empty.")
                    .entry(),
            new Telling("file:///b", "Pallas", "2025-03-04T11:30Z")
                    .says(
                            "Lisak",
                            "demands",
                            "the rocket crew",
                            "[{\"text\":\"the Sablin Courier\",\"actor\":" + Telling.actor("Sablin Courier") + "}]",
                            EVENT)
                    .entry(),
            new Telling("file:///c", "Pallas", "2025-04-01")
                    .says("Edvard Lisak", "denies", "it rains")
                    .entry(),
            new Telling("file:///d", null, null)
                    .says("Jan Baranik", "states", "rockets and rain")
                    .entry());

    private static List<String> found(Ledger ledger, String filter) {
        Page page = ledger.claims().search(Filter.parse(filter), 100, null);
        assertThat(page.next()).isNull();
        return page.claims().stream().map(SearchContract::shown).toList();
    }

    private static String shown(FoundClaim found) {
        return found.uri().substring("file:///".length()) + " " + found.claim().content();
    }

    private static final String A1 = "a 12,000 rockets struck the market square";
    private static final String A2 = "a that a rocket was fired at a market in the square";
    private static final String A3 = "a The square is empty.";
    private static final String B = "b the rocket crew";
    private static final String C = "c it rains";
    private static final String D = "d rockets and rain";

    @Test
    void claimsAreFoundByWhatAFilterAsks() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(STORIES);
            assertThat(found(ledger, "")).containsExactly(C, B, A1, A2, A3, D);
            assertThat(found(ledger, "Rocket")).containsExactly(B, A1, A2, D);
            assertThat(found(ledger, "rockets rain")).containsExactly(D);
            assertThat(found(ledger, "rockets -rain")).containsExactly(B, A1, A2);
            assertThat(found(ledger, "\"market square\"")).containsExactly(A1);
            assertThat(found(ledger, "market -\"market square\"")).containsExactly(A2);
            assertThat(found(ledger, "market-square 12000")).containsExactly(A1);
            assertThat(found(ledger, "\"market in the square\"")).containsExactly(A2);
            assertThat(found(ledger, "(rain OR \"market square\")")).containsExactly(C, A1, D);
            assertThat(found(ledger, "(rain OR -\"market square\") rocket")).containsExactly(B, A2, D);
            assertThat(found(ledger, "act:denies,demands")).containsExactly(C, B, A2);
            assertThat(found(ledger, "-act:denies,demands kind:attributed")).containsExactly(A1, D);
            assertThat(found(ledger, "kind:own")).containsExactly(A3);
            assertThat(found(ledger, "certainty:possible polarity:negative")).containsExactly(A3);
            assertThat(found(ledger, "certainty:possible,certain square")).containsExactly(A1, A2, A3);
            assertThat(found(ledger, "-certainty:possible square")).containsExactly(A1, A2);
            assertThat(found(ledger, "-polarity:negative -certainty:certain")).isEmpty();
            assertThat(found(ledger, "(polarity:negative OR certainty:unknown)"))
                    .containsExactly(A3);
            assertThat(found(ledger, "\"square market\"")).isEmpty();
            assertThat(found(ledger, "\"rockets struck the market square\"")).containsExactly(A1);
            assertThat(found(ledger, "outlet:pallas")).containsExactly(C, B);
            assertThat(found(ledger, "outlet:\"Alvarian Post\" square")).containsExactly(A1, A2, A3);
            assertThat(found(ledger, "place:harnok")).containsExactly(B);
            assertThat(found(ledger, "place:Sablin")).containsExactly(B);
            assertThat(found(ledger, "dated:no")).containsExactly(D);
            assertThat(found(ledger, "-dated:no rain")).containsExactly(C);
            assertThat(found(ledger, "rain (dated:no OR outlet:Pallas) dated:yes,no"))
                    .containsExactly(C, D);
            assertThat(found(ledger, "snow")).isEmpty();
            assertThat(found(ledger, "(snow OR voice:Nobody)")).isEmpty();
        }
    }

    @Test
    void claimsAreCountedByTheirDays() {
        try (Ledger ledger = made(fresh())) {
            assertThat(ledger.claims().days(Filter.EVERYTHING, 100).counts()).isEmpty();
            ledger.add(STORIES);
            Claims.Days all = ledger.claims().days(Filter.EVERYTHING, 1);
            assertThat(all.counts().toString()).isEqualTo("{2025-03-04=4, 2025-04-01=1}");
            assertThat(all.undated()).isEqualTo(1);
            assertThat(all.whole()).isTrue();
            Claims.Days rain = ledger.claims().days(Filter.parse("rain"), 100);
            assertThat(rain.counts().toString()).isEqualTo("{2025-04-01=1}");
            assertThat(rain.undated()).isEqualTo(1);
            Claims.Days newest = ledger.claims().days(Filter.parse("rockets"), 2);
            assertThat(newest.counts().toString()).isEqualTo("{2025-03-04=2}");
            assertThat(newest.whole()).isFalse();
        }
    }

    @Test
    void actorsAreFoundAsVoicesCarriersAndInEventsByWholeNameOrLastWord() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(STORIES);
            assertThat(found(ledger, "voice:\"edvard lisak\"")).containsExactly(C, A1);
            assertThat(found(ledger, "voice:Lisak")).containsExactly(C, B, A1);
            assertThat(found(ledger, "voice:Edvard")).containsExactly(C, A1);
            assertThat(found(ledger, "voice:\"Sablin Courier\"")).isEmpty();
            assertThat(found(ledger, "actor:\"the Sablin Courier\"")).containsExactly(B);
            assertThat(found(ledger, "actor:Ondrasek")).containsExactly(B);
            assertThat(found(ledger, "-actor:Lisak")).containsExactly(A2, A3, D);
            assertThat(found(ledger, "voice:Lisak,Baranik act:denies")).containsExactly(C, A2);
            assertThat(ledger.claims().voices("Baranik"))
                    .containsExactly(new Voice("Jan Baranik", 1, false), new Voice("Lev Baranik", 1, false));
            assertThat(ledger.claims().voices("LISAK"))
                    .containsExactly(new Voice("Edvard Lisak", 2, false), new Voice("Lisak", 1, true));
            assertThat(ledger.claims().voices("Ondrasek")).isEmpty();
            assertThat(ledger.claims().voices("?")).isEmpty();
        }
    }

    @Test
    void daysMonthsAndYearsOfPublicationAreTakenWithBothEnds() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(STORIES);
            assertThat(found(ledger, "since:2025-03-04 until:2025-03-04")).containsExactly(B, A1, A2, A3);
            assertThat(found(ledger, "since:2025-03-05")).containsExactly(C);
            assertThat(found(ledger, "until:2025-03")).containsExactly(B, A1, A2, A3);
            assertThat(found(ledger, "on:2025")).containsExactly(C, B, A1, A2, A3);
            assertThat(found(ledger, "on:2025-04-01")).containsExactly(C);
            assertThat(found(ledger, "on:2024")).isEmpty();
            assertThat(found(ledger, "-on:2025-03 rain")).containsExactly(C, D);
            assertThat(found(ledger, "(until:2025-03-31 OR rain) rocket")).containsExactly(B, A1, A2, D);
        }
    }

    @Test
    void claimsAreCountedByWhatIsDone() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(STORIES);
            Summary summary = ledger.claims().summary(Filter.parse("voice:Lisak"));
            assertThat(summary.claims()).isEqualTo(3);
            assertThat(summary.deeds().keySet()).extracting(Deed::act).containsExactly("demands", "denies", "states");
            assertThat(summary.mentions()).containsEntry("Edvard Lisak, he", 2L).containsEntry("Lisak, he", 1L);
            assertThat(summary.first()).hasToString("2025-03-04");
            assertThat(summary.last()).hasToString("2025-04-01");
        }
    }

    @Test
    void aClaimIsFoundByItsId() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(STORIES);
            StoredClaim first = STORIES.getFirst().claims().getFirst();
            FoundClaim found = ledger.claims().of(first.id()).orElseThrow();
            assertThat(found.claim()).isEqualTo(first);
            assertThat(found.uri()).isEqualTo("file:///a");
            assertThat(found.outlet()).isEqualTo("The Alvarian Post");
            assertThat(ledger.claims().of("c' or '1' = '1")).isEmpty();
        }
    }

    private static List<String> addresses(Documents.Page page) {
        return page.documents().stream()
                .map(its -> its.document().uri().substring("file:///".length()) + its.claims())
                .toList();
    }

    @Test
    void documentsAreFoundByTheirClaimsPageByPage() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(STORIES);
            ledger.add(List.of(new Telling("file:///e", null, "2025-05-01").entry()));
            Documents documents = ledger.documents();
            assertThat(addresses(documents.search(Filter.EVERYTHING, 9, null)))
                    .containsExactly("e0", "d1", "c1", "b1", "a3");
            assertThat(addresses(documents.search(Filter.parse("rocket"), 9, null)))
                    .containsExactly("b1", "a3", "d1");
            for (String filter : List.of("", "rocket", "since:2025-03")) {
                List<String> joined = new ArrayList<>();
                Mark after = null;
                do {
                    Documents.Page page = documents.search(Filter.parse(filter), 1, after);
                    joined.addAll(addresses(page));
                    after = page.next();
                } while (after != null);
                assertThat(joined).as(filter).isEqualTo(addresses(documents.search(Filter.parse(filter), 9, null)));
            }
            assertThat(addresses(documents.search(Filter.parse("snow"), 9, null)))
                    .isEmpty();
            String id = STORIES.getFirst().document().id();
            assertThat(documents.of(id).orElseThrow().claims()).isEqualTo(3);
            assertThat(documents.of("d0")).isEmpty();
        }
    }

    @Test
    void documentsAreListedWithoutTheirWords() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(STORIES);
            ledger.add(List.of(new Telling("file:///a", "Pallas", "2025-05-01")
                    .text("Another text")
                    .says("Lisak", "states", "a rocket")
                    .entry()));
            Documents.Heads first = ledger.documents().heads(Filter.parse("rocket"), 2, null);
            assertThat(first.documents())
                    .extracting(Documents.Head::uri, Documents.Head::version, Documents.Head::versions)
                    .containsExactly(tuple("file:///a", 2, 2), tuple("file:///b", 1, 1));
            Documents.Heads second = ledger.documents().heads(Filter.parse("rocket"), 2, first.next());
            assertThat(second.next()).isNull();
            Documents.Head old = second.documents().getFirst();
            assertThat(old)
                    .isEqualTo(new Documents.Head(
                            STORIES.getFirst().document().id(),
                            "file:///a",
                            1,
                            2,
                            "On file:///a",
                            "The Alvarian Post",
                            "2025-03-04T09:00Z",
                            3));
            assertThat(ledger.documents().heads(Filter.EVERYTHING, 9, null).documents())
                    .hasSize(5);
        }
    }

    @Test
    void voicesAreCountedByTheirClaimsQuestionsAndDays() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(STORIES);
            Voices.Speakers all = ledger.voices().list(Filter.EVERYTHING);
            assertThat(all.whole()).isTrue();
            assertThat(all.voices())
                    .extracting(Voices.Speaker::name, Voices.Speaker::claims)
                    .containsExactly(
                            tuple("Edvard Lisak", 2L),
                            tuple("Jan Baranik", 1L),
                            tuple("Lev Baranik", 1L),
                            tuple("Lisak", 1L));
            assertThat(all.voices().getFirst().first()).hasToString("2025-03-04");
            assertThat(all.voices().getFirst().last()).hasToString("2025-04-01");
            assertThat(all.voices().get(1).first()).isNull();
            assertThat(ledger.voices().list(Filter.parse("act:denies")).voices())
                    .extracting(Voices.Speaker::name)
                    .containsExactly("Edvard Lisak", "Lev Baranik");
            assertThat(ledger.voices().list(Filter.parse("voice:Nobody")).voices())
                    .isEmpty();
        }
    }

    @Test
    void questionsAreNotAskedOfClaims() {
        try (Ledger ledger = made(fresh())) {
            assertThatThrownBy(() -> ledger.claims().search(Filter.parse("contested:yes"), 1, null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("contested: asks for questions, not for claims; ");
        }
    }

    @Test
    void pagesJoinToTheWholeInAnOrderThatDoesNotHangOnWhenDocumentsCameIn() {
        long seed = new Random().nextLong();
        List<Entry> entries = entries(seed, 60);
        try (Ledger ledger = made(fresh());
                Ledger backwards = made(fresh())) {
            ledger.add(entries);
            backwards.add(entries.reversed());
            for (String text :
                    List.of("", "kind:attributed", "act:states,denies,reports,alleges", "(kind:own OR act:states)")) {
                Filter filter = Filter.parse(text);
                List<String> whole = ids(ledger.claims().search(filter, 100_000, null));
                assertThat(ids(backwards.claims().search(filter, 100_000, null)))
                        .as("seed %d", seed)
                        .isEqualTo(whole);
                List<String> joined = new ArrayList<>();
                Mark after = null;
                do {
                    Page page = ledger.claims().search(filter, 7, after);
                    joined.addAll(ids(page));
                    after = page.next();
                } while (after != null);
                assertThat(joined).as("seed %d", seed).isEqualTo(whole);
            }
        }
    }

    private static List<String> ids(Page page) {
        return page.claims().stream()
                .map(found -> found.claim().document() + found.claim().id())
                .toList();
    }

    @Test
    void everyWordOfRandomClaimsFindsThem() {
        long seed = new Random().nextLong();
        try (Ledger ledger = made(fresh())) {
            List<Entry> entries = entries(seed, 25);
            ledger.add(entries);
            List<StoredClaim> all = ledger.claims().search(Filter.EVERYTHING, 100_000, null).claims().stream()
                    .map(FoundClaim::claim)
                    .toList();
            Set<String> words = all.stream()
                    .flatMap(claim -> Stems.searchable(claim.content()).stream())
                    .limit(40)
                    .collect(Collectors.toSet());
            for (String word : words) {
                Filter filter = Filter.parse("\"" + word + "\"");
                Set<String> stems = Stems.searchable(word);
                assertThat(ids(ledger.claims().search(filter, 100_000, null)))
                        .as("seed %d, %s", seed, word)
                        .hasSameElementsAs(all.stream()
                                .filter(claim ->
                                        Stems.searchable(claim.content()).containsAll(stems))
                                .map(claim -> claim.document() + claim.id())
                                .toList());
            }
        }
    }

    @Test
    void wordsOfAnyLengthAndSignsOfAnyKindAreIndexed() {
        String strange = "x".repeat(5000) + "\\u0000 \\uD83D \\uD83D\\uDE00".repeat(900);
        try (Ledger ledger = made(fresh())) {
            ledger.add(List.of(new Telling("file:///x", strange.replace("\\u0000", "\u0000"), "2025-01-01")
                    .says(strange, "states", "it rains " + strange)
                    .entry()));
            assertThat(ledger.claims()
                            .search(Filter.parse("rain " + "x".repeat(3000)), 10, null)
                            .claims())
                    .hasSize(1);
        }
    }

    @Test
    void anOlderLedgerIsIndexedWhenItIsOpened() {
        List<Entry> entries = new ArrayList<>(STORIES);
        Set<String> addresses = new HashSet<>();
        entries(4, 150).stream()
                .filter(entry -> addresses.add(entry.document().uri()))
                .forEach(entries::add);
        Address older = fresh();
        Address newer = fresh();
        makeFirstVersion(older, entries);
        try (Ledger ledger = Ledger.open(older, Ledger.Missing.REFUSED);
                Ledger whole = made(newer)) {
            whole.add(entries);
            assertThat(found(ledger, "voice:\"edvard lisak\"")).containsExactly(C, A1);
            assertThat(export(ledger)).isEqualTo(export(whole));
        }
        try (Handle its = handle(older);
                Handle wanted = handle(newer)) {
            assertThat(rowsOfIndex(its)).isEqualTo(rowsOfIndex(wanted)).hasSizeGreaterThan(500);
        }
    }

    /** A ledger as the first version of the program made it. */
    static void makeFirstVersion(Address address, List<Entry> entries) {
        Database database = Database.at(address, Ledger.PATIENCE);
        Migrations.migrations(database, Renewal.UNTOLD).target("1").load().migrate();
        try (Handle handle = handle(address)) {
            handle.registerArgument(new Strings());
            for (Entry entry : entries) {
                long number = new DocumentRows(handle).insert(entry.document());
                new ClaimRows(handle).insert(List.of(new ClaimRows.Numbered(number, entry)));
            }
        }
    }

    private static List<String> rowsOfIndex(Handle handle) {
        List<String> rows = new ArrayList<>();
        rows.addAll(handle.createQuery("select key || place || ' ' || claim from posting order by key, place, claim")
                .mapTo(String.class)
                .list());
        rows.addAll(handle.createQuery("select field || word || ' ' || name from name order by field, word, name")
                .mapTo(String.class)
                .list());
        return rows;
    }

    @Test
    void aClaimIsFoundByItsIdWithItsDocument() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(STORIES);
            FoundClaim newest =
                    ledger.claims().search(Filter.EVERYTHING, 1, null).claims().getFirst();
            assertThat(ledger.claims().of(newest.claim().id())).contains(newest);
            assertThat(ledger.claims().of("c0")).isEmpty();
            FoundClaim told = ledger.claims()
                    .search(Filter.parse("voice:Lisak"), 1, null)
                    .claims()
                    .getFirst();
            StoredClaim.Party source = Objects.requireNonNull(told.claim().source());
            StoredClaim.Person actor = Objects.requireNonNull(source.actor());
            assertThat(ledger.claims().name(actor.id())).contains(actor.name());
            assertThat(ledger.claims().name("a0")).isEmpty();
        }
    }

    @Test
    void namesStayWhileSomethingElseHasThem() {
        Address address = fresh();
        try (Ledger ledger = made(address)) {
            ledger.add(STORIES);
            ledger.forget("file:///c");
            assertThat(found(ledger, "voice:Lisak")).containsExactly(B, A1);
            ledger.forget("file:///a");
            assertThat(found(ledger, "voice:Edvard")).isEmpty();
            assertThat(found(ledger, "voice:Lisak")).containsExactly(B);
            IntStream.of('b', 'd').forEach(letter -> ledger.forget("file:///" + (char) letter));
        }
        try (Handle handle = handle(address)) {
            assertThat(rowsOfIndex(handle)).isEmpty();
        }
    }
}
