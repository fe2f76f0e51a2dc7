package org.hearsay.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.hearsay.bench.speed.DrawnSearches;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.EntryLines;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.text.Article;
import org.hearsay.text.Published;

/**
 * Measures how fast claims are found: {@code bench/run LedgerSearch --export FILE [--claims N] [--queries N] [--limit N] [--ledger FILE]}. The
 * documents of an export are copied to other addresses and days until there are so many claims, in SQLite, or with {@code --ledger postgresql} in a
 * server that is started for it; a ledger that is there is searched as it is. Queries are one to three words of one claim, taken as often
 * as they occur, alone and with filters.
 */
public final class LedgerSearch {
    private static final int BATCH = 64;
    private static final int DAYS = 3_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

    private final Ledger ledger;
    private final List<Entry> models;
    private final int limit;

    private LedgerSearch(Ledger ledger, List<Entry> models, int limit) {
        this.ledger = ledger;
        this.models = models;
        this.limit = limit;
    }

    /** Runs the measurement. */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(args, Set.of("export", "claims", "queries", "limit", "ledger"));
        List<Entry> models = models(Path.of(arguments.text("export", "export.jsonl")));
        String where = arguments.text("ledger", "search.db");
        if (where.equals("postgresql")) {
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                measure(
                        Address.parse("postgresql://postgres@localhost:" + server.getPort() + "/postgres"),
                        models,
                        arguments);
            }
        } else {
            measure(Address.parse(where), models, arguments);
        }
    }

    private static List<Entry> models(Path export) throws IOException {
        List<Entry> models = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(export)) {
            EntryLines lines = new EntryLines(reader);
            for (Optional<EntryLines.Imported> next = lines.next(); next.isPresent(); next = lines.next()) {
                if (next.get() instanceof EntryLines.Whole whole) {
                    models.add(whole.entry());
                }
            }
        }
        return models;
    }

    private static void measure(Address address, List<Entry> models, Arguments arguments) {
        try (Ledger ledger = Ledger.open(address, Ledger.Missing.MADE)) {
            if (ledger.count() == 0) {
                fill(ledger, models, arguments.number("claims", 1_000_000));
            }
            new LedgerSearch(ledger, models, arguments.number("limit", 50)).search(arguments.number("queries", 1_000));
        }
    }

    private static void fill(Ledger ledger, List<Entry> models, int claims) {
        long start = System.nanoTime();
        int documents = 0;
        for (int done = 0; done < claims; ) {
            List<Entry> batch = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                Entry copy = copy(models.get(documents % models.size()), documents++);
                batch.add(copy);
                done += copy.claims().size();
            }
            ledger.add(batch);
        }
        System.out.printf(
                Locale.ROOT,
                "%d documents added, %.0f a second%n",
                documents,
                documents * 1e9 / (System.nanoTime() - start));
    }

    /** The same entry at another address and day, and so with other ids. */
    private static Entry copy(Entry model, int number) {
        Article article = Article.at("file:///bench/" + number, model.document().text())
                .title(model.document().title())
                .outlet("Outlet " + number % 97)
                .published(new Published(FIRST_DAY.plusDays(number * 7919L % DAYS), null))
                .build();
        Entry bare = Entry.of(
                article, List.of(), model.document().reader(), model.document().added());
        List<StoredClaim> claims = new ArrayList<>();
        for (StoredClaim claim : model.claims()) {
            claims.add(StoredClaim.parse(claim.json()
                    .replace(model.document().id(), article.id())
                    .replace(claim.id(), "c" + Article.digest(number + claim.id()))));
        }
        return new Entry(bare.document(), claims);
    }

    private void search(int queries) {
        Random random = new Random(1);
        DrawnSearches searches = drawn();
        for (int words = 1; words <= 3; words++) {
            int count = words;
            time(words + " words", queries, () -> searches.words(random, count));
            time(words + " words and an act", queries, () -> searches.words(random, count) + " act:denies");
            time(words + " words and a month", queries, () -> searches.words(random, count) + " on:2019-05");
            time(
                    words + " words and certainty",
                    queries,
                    () -> searches.words(random, count) + " certainty:possible kind:attributed");
        }
        time(
                "two words of different claims",
                queries,
                () -> searches.words(random, 1) + " " + searches.words(random, 1));
        time("a word and not another", queries, () -> searches.words(random, 1) + " -" + searches.words(random, 1));
        time("phrases", queries, () -> searches.phrase(random));
        time("a voice", queries, () -> "voice:" + searches.voice(random));
        time("a voice and a word", queries, () -> "voice:" + searches.voice(random) + " " + searches.words(random, 1));
        time("everything", Math.min(queries, 100), () -> "");
    }

    private void time(String what, int queries, Supplier<String> query) {
        long[] times = new long[queries];
        String slowest = "";
        long most = 0;
        for (int i = -queries / 10; i < queries; i++) {
            Filter filter = Filter.parse(query.get());
            long start = System.nanoTime();
            ledger.claims().search(filter, limit, null);
            long took = System.nanoTime() - start;
            if (i >= 0) {
                times[i] = took;
                slowest = took > most ? filter.toString() : slowest;
                most = Math.max(most, took);
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, p99 %.1f ms, slowest %.1f ms: %s%n",
                what,
                times[queries / 2] / 1e6,
                times[queries * 99 / 100] / 1e6,
                most / 1e6,
                slowest);
    }

    private DrawnSearches drawn() {
        return new DrawnSearches(
                random -> models.get(random.nextInt(models.size())).claims());
    }
}
