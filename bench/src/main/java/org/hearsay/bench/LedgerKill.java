package org.hearsay.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.store.Ledger;

/**
 * Kills {@code hearsay add} at random moments: {@code bench/run LedgerKill [--kills N] [--articles N] [--most MILLISECONDS] [--seed N]}. It adds short
 * articles, and each run goes on where the one before was killed; when all are in, a new ledger is begun. After each kill the ledger must open
 * and hold every article that was named as added. At the end of each ledger its articles and claims must be those of a ledger that was made
 * without kills: one that was half written would show there, since what is in a ledger is not read again.
 */
public final class LedgerKill {
    private final Path folder;
    private final Path articles;
    private final Random random;
    private final int most;
    private int reported;
    private int midway;
    private int lost;

    private LedgerKill(Path folder, Path articles, Random random, int most) {
        this.folder = folder;
        this.articles = articles;
        this.random = random;
        this.most = most;
    }

    /** Runs the measurement. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(args, Set.of("kills", "articles", "most", "seed"));
        Path folder = Files.createTempDirectory("ledger-kill");
        Path articles = write(folder, arguments.number("articles", 1500));
        LedgerKill run = new LedgerKill(
                folder, articles, new Random(arguments.number("seed", 1)), arguments.number("most", 5000));
        run.go(arguments.number("kills", 100));
    }

    private static Path write(Path folder, int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"uri\":\"https://example.org/%d\",\"title\":null,\"left_out\":null,\"text\":\""
                            .formatted(i))
                    .append("The minister said on Monday that %d people had been killed. ".formatted(i + 2))
                    .append("The army denied it.\"}\n");
        }
        return Files.writeString(folder.resolve("articles.jsonl"), lines);
    }

    private void go(int kills) throws IOException, InterruptedException {
        Path whole = folder.resolve("whole.db");
        add(whole, Long.MAX_VALUE);
        String expected = claims(whole);
        int ledgers = 0;
        Path ledger = folder.resolve("0.db");
        int killed = 0;
        while (killed < kills) {
            boolean ended = add(ledger, 200 + random.nextInt(most));
            killed += ended ? 0 : 1;
            if (ended) {
                compare(ledger, expected);
                ledger = folder.resolve(++ledgers + ".db");
            } else if (killed % 10 == 0) {
                tell(killed, ledgers + 1);
            }
        }
        add(ledger, Long.MAX_VALUE);
        compare(ledger, expected);
        tell(killed, ledgers + 1);
    }

    private void tell(int killed, int ledgers) {
        System.out.printf(
                "%d kills over %d ledgers, %d of them after something was added; %d articles named as added before a kill, %d lost%n",
                killed, ledgers, midway, reported, lost);
    }

    private void compare(Path ledger, String expected) {
        if (!claims(ledger).equals(expected)) {
            lost++;
            System.out.println(ledger + " differs from a ledger that was made without kills");
        }
    }

    /** Whether it ended by itself. */
    private boolean add(Path ledger, long milliseconds) throws IOException, InterruptedException {
        Path named = folder.resolve("named");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.hearsay.cli.Hearsay",
                        "add",
                        "--list",
                        "--ledger",
                        ledger.toString(),
                        articles.toString())
                .redirectOutput(named.toFile())
                .redirectError(folder.resolve("said").toFile())
                .start();
        boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        if (ended) {
            check(process.exitValue() == 0, Files.readString(folder.resolve("said")));
            return true;
        }
        process.destroyForcibly().waitFor();
        checkNamed(ledger, named);
        return false;
    }

    private void checkNamed(Path ledger, Path named) throws IOException {
        List<String> added = new ArrayList<>();
        for (String line : Files.readString(named, StandardCharsets.UTF_8).split("\n", -1)) {
            if (line.startsWith("added\thttps://")) {
                added.add(line.substring("added\t".length()));
            }
        }
        reported += added.size();
        midway += added.isEmpty() ? 0 : 1;
        if (!Files.exists(ledger)) {
            lost += added.size();
            return;
        }
        // Making it where the kill came before it was made: this must work as well.
        try (Ledger opened = Ledger.open(new Address.File(ledger), Ledger.Missing.MADE)) {
            for (String uri : added) {
                lost += opened.versions(uri).size() == 1 ? 0 : 1;
            }
        }
    }

    /** All that a ledger holds, but for the time of adding and the order. */
    private static String claims(Path ledger) {
        TreeMap<String, String> claims = new TreeMap<>();
        try (Ledger opened = Ledger.open(new Address.File(ledger), Ledger.Missing.REFUSED)) {
            opened.forEach(entry -> claims.put(
                    entry.document().uri() + " " + entry.document().version(),
                    entry.claims().toString()));
        }
        return claims.toString();
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
