package org.hearsay.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.Extractor;
import org.hearsay.bench.speed.Cuttings;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.text.Article;

/**
 * Measures how fast a ledger takes documents in, reading left out: {@code bench/run LedgerAdd [--documents N] [--step N] [--batch N]
 * [--words N]}. Forty articles are read once; copies at other addresses, with other ids, are added in transactions of {@code batch}
 * documents, and the rate is told after each {@code step}, so that one sees what the size of the ledger does. Then the rate at which
 * documents are found to be there, and that of an export. First SQLite in a temporary folder, then a PostgreSQL server that is started for it.
 */
public final class LedgerAdd {
    private static final int READ = 40;

    private LedgerAdd() {}

    /** Runs the measurement. */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(args, Set.of("documents", "step", "batch", "words", "texts"));
        List<Entry> models = read(arguments);
        long claims = models.stream().mapToLong(entry -> entry.claims().size()).sum();
        System.out.printf(Locale.ROOT, "%.1f claims a document%n", (double) claims / models.size());
        Path folder = Files.createTempDirectory("ledger");
        try {
            Path file = folder.resolve("hearsay.db");
            measure("sqlite", new Address.File(file), models, arguments);
            System.out.printf(Locale.ROOT, "sqlite: file of %d MiB%n", Files.size(file) >> 20);
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                Address address = Address.parse("postgresql://postgres@localhost:" + server.getPort() + "/postgres");
                measure("postgresql", address, models, arguments);
            }
        } finally {
            delete(folder);
        }
    }

    private static List<Entry> read(Arguments arguments) {
        List<String> texts =
                Cuttings.cut(Speed.texts(arguments, System.getenv()), READ, arguments.number("words", 700));
        List<Entry> entries = new ArrayList<>();
        try (Extractor extractor = Extractor.load(2)) {
            for (String text : texts) {
                Article article = Article.at("file:///model", text).build();
                entries.add(Entry.of(article, extractor.extract(article), extractor.reader(), Instant.EPOCH));
            }
        }
        return entries;
    }

    private static void measure(String name, Address address, List<Entry> models, Arguments arguments) {
        int documents = arguments.number("documents", 20_000);
        int step = arguments.number("step", 5_000);
        int batch = arguments.number("batch", 64);
        try (Ledger ledger = Ledger.open(address, Ledger.Missing.MADE)) {
            long writing = 0;
            int since = 0;
            for (int done = 0; done < documents; done += batch) {
                List<Entry> entries = entries(models, done, batch);
                long start = System.nanoTime();
                ledger.add(entries);
                writing += System.nanoTime() - start;
                since += batch;
                if (since >= step) {
                    tell(name, "added, up to " + (done + batch), since, writing);
                    since = 0;
                    writing = 0;
                }
            }
            found(name, ledger, models, Math.min(documents, 2_000));
            long start = System.nanoTime();
            ledger.forEach(Entry::lines);
            tell(name, "exported", (int) ledger.count(), System.nanoTime() - start);
        }
    }

    private static void found(String name, Ledger ledger, List<Entry> models, int documents) {
        List<Entry> entries = entries(models, 0, documents);
        long start = System.nanoTime();
        long there = entries.stream()
                .filter(entry -> ledger.holds(entry.document().id()))
                .count();
        tell(name, "found to be there, " + there + " of " + documents, documents, System.nanoTime() - start);
    }

    private static void tell(String name, String what, int documents, long nanoseconds) {
        System.out.printf(Locale.ROOT, "%s: %s: %.0f documents/s%n", name, what, documents * 1e9 / nanoseconds);
    }

    private static List<Entry> entries(List<Entry> models, int from, int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            entries.add(copy(models.get(i % models.size()), i));
        }
        return entries;
    }

    /** The same entry at another address, and so with other ids. */
    private static Entry copy(Entry model, int number) {
        Article article =
                Article.at("file:///bench/" + number, model.document().text()).build();
        Entry bare = Entry.of(article, List.of(), model.document().reader(), Instant.EPOCH);
        List<StoredClaim> claims = new ArrayList<>();
        for (StoredClaim claim : model.claims()) {
            claims.add(StoredClaim.parse(claim.json()
                    .replace(model.document().id(), article.id())
                    .replace(claim.id(), "c" + Article.digest(number + claim.id()))));
        }
        return new Entry(bare.document(), claims);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
