package org.hearsay.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.bench.scale.Variations;
import org.hearsay.bench.speed.DrawnSearches;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.EntryLines;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.store.Ledger;

/**
 * Fills a ledger and measures it on the way: {@code bench/run LedgerScale --export FILE [--claims N] [--step N] [--database sqlite|postgresql] [--dir
 * DIR] [--samples N] [--batch N] [--exchanged PERCENT] [--seed N]}. Documents are made out of those of an export, see {@link Variations}. At 10,000, 30,000,
 * 100,000 … claims, or after each {@code step}, it tells the rate of adding, the size, and how long it takes to add one article, to open a question, to ask,
 * to search and to list. What is in {@code DIR} stays there, and a run that was cut off is taken up where it was.
 */
public final class LedgerScale {
    private static final int LISTED = 50;
    private static final int ASKED = 12;
    private static final int CONTESTED = 500;
    private static final long FIRST_STEP = 10_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Ledger ledger;
    private final Variations variations;
    private final Arguments arguments;
    private final Path folder;
    private long documents;
    private long claims;

    /** Nanoseconds of processor that adding took in this thread, which tells more than the clock where others keep the machine busy. */
    private long processor;

    private LedgerScale(Ledger ledger, Variations variations, Arguments arguments, Path folder) {
        this.ledger = ledger;
        this.variations = variations;
        this.arguments = arguments;
        this.folder = folder;
    }

    /** Runs the measurement. */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(
                args, Set.of("export", "claims", "step", "database", "dir", "samples", "batch", "exchanged", "seed"));
        Variations variations = new Variations(
                models(Path.of(arguments.text("export", "export.jsonl"))),
                arguments.number("seed", 1),
                arguments.number("exchanged", 50));
        Path folder = arguments.text("dir").isPresent()
                ? Path.of(arguments.text("dir", ""))
                : Files.createTempDirectory("ledger-scale");
        Files.createDirectories(folder);
        if (arguments.text("database", "sqlite").equals("postgresql")) {
            try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("postgresql"))
                    .setCleanDataDirectory(false)
                    .start()) {
                run(
                        Address.parse("postgresql://postgres@localhost:" + server.getPort() + "/postgres"),
                        variations,
                        arguments,
                        folder);
            }
        } else {
            run(new Address.File(folder.resolve("hearsay.db")), variations, arguments, folder);
        }
    }

    private static void run(Address address, Variations variations, Arguments arguments, Path folder)
            throws IOException {
        try (Ledger ledger = Ledger.open(address, Ledger.Missing.MADE)) {
            new LedgerScale(ledger, variations, arguments, folder).go();
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

    private void go() throws IOException {
        // Documents are added in the order of their numbers, so that how many there are tells which comes next.
        documents = ledger.count();
        for (long i = 0; i < documents; i++) {
            claims += variations.of(i).claims().size();
        }
        int most = arguments.number("claims", 1_000_000);
        int batch = arguments.number("batch", 64);
        while (claims < most) {
            long step = Math.min(most, next());
            long first = documents;
            long writing = 0;
            processor = 0;
            while (claims < step) {
                writing += add(batch);
            }
            long added = documents - first;
            say(
                    "%n%,d claims in %,d documents: %.1f documents a second added (%.1f ms of processor each), %,d MiB",
                    claims, documents, added * 1e9 / writing, processor / 1e6 / added, size() >> 20);
            measure();
        }
    }

    /** Where to measure next. */
    private long next() {
        int step = arguments.number("step", 0);
        if (step > 0) {
            return (claims / step + 1) * step;
        }
        for (long power = FIRST_STEP; ; power *= 10) {
            if (claims < power || claims < 3 * power) {
                return claims < power ? power : 3 * power;
            }
        }
    }

    /** Adds some documents in one transaction. @return nanoseconds, in which they were not made but added */
    private long add(int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(variations.of(documents + i));
        }
        long before = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        ledger.add(entries);
        long took = System.nanoTime() - start;
        processor += THREADS.getCurrentThreadCpuTime() - before;
        documents += count;
        entries.forEach(entry -> claims += entry.claims().size());
        return took;
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private void measure() {
        int samples = arguments.number("samples", 300);
        Random random = new Random(documents);
        DrawnSearches searches = drawn();
        time("add one article", samples, () -> add(1));
        List<Question> drawn = new ArrayList<>();
        for (int tries = 0; drawn.size() < samples && tries < 50 * samples; tries++) {
            ledger.questions().of(searches.claim(random).id()).ifPresent(drawn::add);
        }
        int[] sizes =
                drawn.stream().mapToInt(its -> its.summary().claims()).sorted().toArray();
        say(
                "  questions drawn, by their claims: of %d to %d claims, half of them up to %d",
                sizes[0], sizes[sizes.length - 1], sizes[sizes.length / 2]);
        List<Question.Summary> drawnSummaries =
                drawn.stream().map(Question::summary).toList();
        int[] at = new int[1];
        time("open a question", samples, () -> {
            long start = System.nanoTime();
            ledger.questions().of(next(drawnSummaries, at).id());
            return System.nanoTime() - start;
        });
        Question.Summary largest = largest();
        say("  largest question: %d claims: %s", largest.claims(), largest.title());
        time("open the largest", 20, () -> timed(() -> ledger.questions().of(largest.id())));
        time("ask", samples, () -> {
            String title = next(drawnSummaries, at).title();
            return timed(() -> ledger.questions().ask(title, ASKED));
        });
        for (int words = 1; words <= 3; words++) {
            int count = words;
            time("search for " + words, samples, () -> search(searches.words(random, count)));
        }
        time(
                "search for 1, possible",
                samples,
                () -> search(searches.words(random, 1) + " certainty:possible kind:attributed"));
        time("search for 2, negative", samples, () -> search(searches.words(random, 2) + " polarity:negative"));
        time("search for a phrase", samples, () -> search(searches.phrase(random)));
        time("list questions", 50, () -> list(""));
        time("list contested ones", 50, () -> list("contested:yes"));
        time("list with a word", samples, () -> list(searches.words(random, 1)));
        time("list denied, with a word", samples, () -> list("act:denies " + searches.words(random, 1)));
        time("list with a voice", samples, () -> list("voice:" + searches.voice(random)));
    }

    private static Question.Summary next(List<Question.Summary> summaries, int[] at) {
        at[0] = (at[0] + 1) % summaries.size();
        return summaries.get(at[0]);
    }

    private Question.Summary largest() {
        return Stream.of("contested:yes", "contested:no")
                .flatMap(filter -> ledger.questions().list(Filter.parse(filter), CONTESTED).stream())
                .max(Comparator.comparingInt(Question.Summary::claims).thenComparing(Question.Summary::id))
                .orElseThrow();
    }

    private long search(String query) {
        Filter filter = Filter.parse(query);
        return timed(() -> ledger.claims().search(filter, LISTED, null));
    }

    private long list(String query) {
        Filter filter = Filter.parse(query);
        return timed(() -> ledger.questions().list(filter, LISTED));
    }

    private static long timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    /** Something that is done again and again. */
    private interface Timed {
        /** Does it. @return nanoseconds */
        long go();
    }

    private static void time(String what, int samples, Timed work) {
        for (int i = 0; i < samples / 10; i++) {
            work.go();
        }
        long[] times = new long[samples];
        for (int i = 0; i < samples; i++) {
            times[i] = work.go();
        }
        Arrays.sort(times);
        say("  %-26s p50 %7.1f ms   p99 %7.1f ms", what, times[samples / 2] / 1e6, times[samples * 99 / 100] / 1e6);
    }

    private DrawnSearches drawn() {
        return new DrawnSearches(
                random -> variations.of(random.nextLong(documents)).claims());
    }
}
