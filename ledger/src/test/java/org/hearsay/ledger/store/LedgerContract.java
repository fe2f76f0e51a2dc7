package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.claims.RandomClaims;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.EntryLines;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What a ledger does, whichever database holds it. */
abstract class LedgerContract {
    static final Instant NOON = Instant.parse("2025-03-05T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> TABLES = List.of(
            "document",
            "claim",
            "carrier",
            "figure",
            "moment",
            "event",
            "posting",
            "name",
            "standing",
            "standing_key",
            "question",
            "correction",
            "correction_address",
            "correction_claim",
            "corrected");

    /** Where no ledger is yet. */
    abstract Address fresh();

    static Ledger made(Address address) {
        return Ledger.open(address, Ledger.Missing.MADE, PATIENCE);
    }

    static Entry entry(RandomClaims random) {
        Article article = random.article();
        return Entry.of(article, random.claims(article), "test", NOON);
    }

    static List<Entry> entries(long seed, int count) {
        RandomClaims random = new RandomClaims(seed);
        return IntStream.range(0, count).mapToObj(i -> entry(random)).toList();
    }

    static Entry told(String uri, String text, String... saidByLisak) {
        Article article = Article.at(uri, text).build();
        List<StoredClaim> claims = Stream.of(saidByLisak)
                .map(content -> StoredClaim.parse(line(article, content)))
                .toList();
        return new Entry(Document.of(article, "test", NOON), claims);
    }

    private static String line(Article article, String content) {
        return """
                {"id":"c%s","document":{"id":"%s","uri":"%s","outlet":null,"published":null},"kind":"attributed","act":"states",\
                "act_negated":false,"act_hypothetical":false,"certainty":"certain","polarity":"positive",\
                "source":{"text":"Lisak","spans":[[0,1]],"kind":"named","actor":null},"cue":{"text":"said","spans":[[0,1]]},\
                "content":{"text":"%s","spans":[[0,1]],"quotation":"indirect"},"chain":[],"within":null,"paragraph":1,"sentence":1,\
                "figures":[],"times":[],"events":[],"confidence":0.9,"reader":"test"}""".formatted(Article.digest(content), article.id(), article.uri(), content);
    }

    static String export(Ledger ledger) {
        StringBuilder lines = new StringBuilder();
        ledger.forEach(entry -> lines.append(entry.lines()));
        return lines.toString();
    }

    static List<Entry> parsed(String export) throws IOException {
        EntryLines lines = new EntryLines(new BufferedReader(new StringReader(export)));
        List<Entry> entries = new ArrayList<>();
        for (Optional<EntryLines.Imported> next = lines.next(); next.isPresent(); next = lines.next()) {
            assertThat(next.get()).isInstanceOf(EntryLines.Whole.class);
            entries.add(((EntryLines.Whole) next.get()).entry());
        }
        return entries;
    }

    /**
     * Makes a ledger of a former form that holds these entries, found by nothing but their words.
     *
     * @param version the number of its newest migration
     */
    static void makeOlder(Address address, String version, List<Entry> entries) {
        Migrations.migrations(Database.at(address, PATIENCE), Renewal.UNTOLD)
                .target(version)
                .load()
                .migrate();
        try (Handle handle = handle(address)) {
            handle.registerArgument(new Strings());
            handle.useTransaction(its -> {
                for (Entry entry : entries) {
                    List<ClaimRows.Numbered> fresh =
                            List.of(new ClaimRows.Numbered(new DocumentRows(its).insert(entry.document()), entry));
                    new ClaimRows(its).insert(fresh);
                    new Postings(its).insert(fresh);
                }
            });
        }
    }

    /** Straight to the database, behind the ledger's back. */
    static Handle handle(Address address) {
        return Jdbi.create(() -> Database.at(address, PATIENCE).connect(true)).open();
    }

    @Test
    void whatWasAddedComesBackWhole() {
        long seed = new Random().nextLong();
        try (Ledger ledger = made(fresh())) {
            for (Entry entry : entries(seed, 40)) {
                Ledger.Added added = ledger.add(List.of(entry)).getFirst();
                assertThat(ledger.entry(entry.document().id()))
                        .as("seed %d", seed)
                        .contains(new Entry(added.document(), entry.claims()));
            }
        }
    }

    @Test
    void anArticleComesBackWithWhatWasLeftOut() {
        Article article = Article.at("file:///a", "😀 Title\n\nView All\n\nThe rest.")
                .title("😀 Title")
                .leftOut(List.of(new LeftOut(LeftOut.Kind.NAVIGATION, new Span(9, 17))))
                .origins(List.of(new Article.Origin(new Span(0, 7), 20, 31)))
                .build();
        Article back = Document.of(article, "test", NOON).article();
        assertThat(back.leftOut()).isEqualTo(article.leftOut());
        assertThat(back.origins()).isEqualTo(article.origins());
        assertThat(back.title()).isEqualTo(article.title());
        assertThat(back.paragraphs()).isEqualTo(article.paragraphs());
    }

    @Test
    void theSameDocumentTwiceIsThereOnce() {
        Entry entry = told("file:///a", "Lisak said it rains.", "it rains");
        try (Ledger ledger = made(fresh())) {
            assertThat(ledger.holds(entry.document().id())).isFalse();
            assertThat(ledger.add(List.of(entry, entry)))
                    .extracting(Ledger.Added::outcome)
                    .containsExactly(Ledger.Outcome.ADDED, Ledger.Outcome.PRESENT);
            assertThat(ledger.add(List.of(entry)))
                    .extracting(Ledger.Added::outcome)
                    .containsExactly(Ledger.Outcome.PRESENT);
            assertThat(ledger.count()).isEqualTo(1);
            assertThat(ledger.holds(entry.document().id())).isTrue();
        }
    }

    @Test
    void otherTextAtTheSameAddressIsANewVersionThatTellsWhatChanged() {
        Entry older = told("file:///a", "One.", "it rains", "twelve people died", "the bridge fell");
        Entry newer = told("file:///a", "Two.", "it rains", "fifteen people died", "the mayor fled");
        try (Ledger ledger = made(fresh())) {
            ledger.add(List.of(older, told("file:///b", "One.")));
            Ledger.Added added = ledger.add(List.of(newer)).getFirst();
            assertThat(added.outcome()).isEqualTo(Ledger.Outcome.NEW_VERSION);
            assertThat(added.document().version()).isEqualTo(2);
            assertThat(ledger.versions("file:///a"))
                    .extracting(Document::id)
                    .containsExactly(older.document().id(), newer.document().id());
            assertThat(ledger.history("file:///a"))
                    .extracting(version -> version.number() + " " + version.id())
                    .containsExactly(
                            "1 " + older.document().id(),
                            "2 " + newer.document().id());
            assertThat(ledger.revision(older.document().id())).isEmpty();
            assertThat(ledger.revision(newer.document().id())).hasValueSatisfying(revision -> {
                assertThat(revision.kept()).isEqualTo(1);
                assertThat(revision.added()).extracting(StoredClaim::content).containsExactly("the mayor fled");
                assertThat(revision.dropped()).extracting(StoredClaim::content).containsExactly("the bridge fell");
                assertThat(revision.altered())
                        .extracting(altered -> altered.before().content() + " > "
                                + altered.after().content())
                        .containsExactly("twelve people died > fifteen people died");
            });
        }
    }

    @Test
    void exportAndImportLoseNothing() throws IOException {
        long seed = new Random().nextLong();
        Address second = fresh();
        try (Ledger ledger = made(fresh());
                Ledger copy = made(second)) {
            ledger.add(entries(seed, 150));
            ledger.add(List.of(told("file:///half\uD800", "A \uDC00 half, a \u0000 and a \u001A0000.", "\uD83D")));
            // Two that make a question, which random ones may not.
            ledger.add(List.of(
                    told("file:///one", "One.", "the ninth brigade fired rockets at the market of Harnok"),
                    told("file:///two", "Two.", "that the ninth brigade fired rockets at the market of Harnok")));
            String export = export(ledger);
            List<Entry> entries = parsed(export);
            copy.add(entries);
            assertThat(export(copy)).as("seed %d", seed).isEqualTo(export);
            List<Entry> all = new ArrayList<>();
            ledger.forEach(all::add);
            assertThat(entries)
                    .extracting(Entry::document)
                    .as("seed %d", seed)
                    .isEqualTo(all.stream().map(Entry::document).toList());
        }
        try (Handle handle = handle(second)) {
            assertThat(TABLES)
                    .filteredOn(table -> !table.startsWith("correct"))
                    .allSatisfy(table -> assertThat(rows(handle, table)).isPositive());
        }
    }

    private static long rows(Handle handle, String table) {
        return handle.createQuery("select count(*) from " + table)
                .mapTo(long.class)
                .one();
    }

    @Test
    void fieldsOfALaterReaderSurvive() throws IOException {
        Entry plain = told("file:///a", "One.", "it rains");
        String later = plain.claims().getFirst().json().replaceFirst("}$", ",\"mood\":{\"of\":[1.50,null]}}");
        Entry entry = new Entry(plain.document(), List.of(StoredClaim.parse(later)));
        try (Ledger ledger = made(fresh());
                Ledger copy = made(fresh())) {
            ledger.add(List.of(entry));
            copy.add(parsed(export(ledger)));
            assertThat(export(copy)).contains(later);
        }
    }

    @Test
    void whatIsForgottenLeavesNoRow() {
        Address address = fresh();
        Entry first = told("file:///a", "One.", "it rains");
        Entry second = told("file:///a", "Two.", "it rains");
        try (Ledger ledger = made(address)) {
            List<Entry> entries = entries(7, 30);
            ledger.add(entries);
            ledger.add(List.of(first, second));
            assertThat(ledger.forget(first.document().id())).isEqualTo(1);
            assertThat(ledger.versions("file:///a")).hasSize(1);
            assertThat(ledger.forget("file:///a")).isEqualTo(1);
            assertThat(ledger.forget("file:///a")).isZero();
            entries.stream().map(entry -> entry.document().uri()).distinct().forEach(ledger::forget);
            assertThat(ledger.count()).isZero();
        }
        try (Handle handle = handle(address)) {
            assertThat(TABLES)
                    .allSatisfy(table -> assertThat(rows(handle, table)).isZero());
        }
    }

    @Test
    void aVersionAfterAForgottenOneKeepsItsNumberOnItsWayThroughAnExport() throws IOException {
        Entry second = told("file:///a", "Two.");
        try (Ledger ledger = made(fresh());
                Ledger copy = made(fresh())) {
            ledger.add(List.of(told("file:///a", "One."), second, told("file:///a", "Three.")));
            ledger.forget(second.document().id());
            copy.add(parsed(export(ledger)));
            assertThat(copy.versions("file:///a")).extracting(Document::version).containsExactly(1, 3);
        }
    }

    @Test
    void entriesThatCannotAllBeWrittenAreNotWrittenAtAll() {
        List<Entry> failing = new AbstractList<>() {
            @Override
            public Entry get(int index) {
                if (index == 1) {
                    throw new IllegalStateException("gone");
                }
                return told("file:///a", "One.", "it rains");
            }

            @Override
            public int size() {
                return 2;
            }
        };
        try (Ledger ledger = made(fresh())) {
            assertThatThrownBy(() -> ledger.add(failing)).isInstanceOf(IllegalStateException.class);
            assertThat(ledger.count()).isZero();
            assertThat(ledger.add(entries(1, 3))).hasSize(3);
        }
    }

    @Test
    void twoWritersLoseNothingAndCountVersionsAlike() throws Exception {
        Address address = fresh();
        List<Entry> entries = IntStream.range(0, 120)
                .mapToObj(i -> told("file:///" + i % 10, "Text " + i, "it rains"))
                .toList();
        try (Ledger one = made(address);
                Ledger other = made(address);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Ledger.Added>>> writers = List.of(
                    () -> entries.subList(0, 80).stream()
                            .flatMap(each -> one.add(List.of(each)).stream())
                            .toList(),
                    () -> entries.subList(40, 120).stream()
                            .flatMap(each -> other.add(List.of(each)).stream())
                            .toList());
            for (Future<List<Ledger.Added>> written : threads.invokeAll(writers)) {
                assertThat(written.get()).hasSize(80);
            }
            assertThat(one.count()).isEqualTo(120);
            assertThat(other.versions("file:///3"))
                    .extracting(Document::version)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 12).boxed().toList());
        }
    }

    @Test
    void severalProgramsMayMakeALedgerAtOnce() throws Exception {
        Address address = fresh();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> opening = () -> {
                try (Ledger ledger = made(address)) {
                    return ledger.add(entries(5, 2)).size();
                }
            };
            for (Future<Integer> opened : threads.invokeAll(List.of(opening, opening, opening, opening))) {
                assertThat(opened.get()).isEqualTo(2);
            }
        }
    }

    @Test
    void aMissingLedgerIsMadeOnlyWhereThatIsWanted() {
        Address address = fresh();
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> Ledger.open(address, Ledger.Missing.REFUSED))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageStartingWith("there is no ledger " + address.shown() + "; ");
        }
        made(address).close();
        Ledger.open(address, Ledger.Missing.REFUSED).close();
    }

    @Test
    void aLedgerOfANewerVersionIsRefusedAndLeftAsItIs() {
        Address address = fresh();
        made(address).close();
        try (Handle handle = handle(address)) {
            handle.execute(
                    "update flyway_schema_history set version = '999' where version = '" + Migrations.NEWEST + "'");
        }
        assertThatThrownBy(() -> made(address))
                .isInstanceOf(LedgerException.class)
                .hasMessage("the ledger " + address.shown() + " is of a newer version (999, this program knows "
                        + Migrations.NEWEST + "); use a newer Hearsay");
    }
}
