package org.hearsay.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.EntryLines;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.QuestionJson;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.ledger.store.Questions;
import org.jspecify.annotations.Nullable;

/**
 * Checks that questions do not hang on the order in which documents came: {@code bench/run LedgerOrder --export FILE,FILE [--documents N] [--orders N]
 * [--seed N]}. Of the first export every so manieth document is taken, of the others all; they are added one by one in that many random orders, each
 * into a SQLite ledger of its own. In every second order five other documents are added in between and forgotten at the end. Then two ledgers
 * that are open on one file, and on a PostgreSQL server that is started for it, add half of them each at once. Questions, matters, titles, counts,
 * positions and why, and what is asked for must be the same, or the exit code is 1.
 */
public final class LedgerOrder {
    private static final int EVERYTHING = 1_000_000;
    private static final int STRANGERS = 5;
    private static final int ASKED = 12;

    private final List<Entry> entries;
    private final List<Entry> strangers;
    private final Path folder;
    private final Map<String, String> expected = new TreeMap<>();
    private int agreeing;
    private int differing;

    private LedgerOrder(List<Entry> entries, List<Entry> strangers, Path folder) {
        this.entries = entries;
        this.strangers = strangers;
        this.folder = folder;
    }

    /** Runs the check. */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(args, Set.of("export", "documents", "orders", "seed"));
        String[] exports = arguments.text("export", "export.jsonl").split(",", -1);
        List<Entry> all = entries(Path.of(exports[0]));
        int documents = Math.min(arguments.number("documents", 50), all.size() - STRANGERS);
        int every = Math.max(1, all.size() / documents);
        List<Entry> taken = new ArrayList<>();
        List<Entry> left = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            (i % every == 0 && taken.size() < documents ? taken : left).add(all.get(i));
        }
        for (int i = 1; i < exports.length; i++) {
            taken.addAll(entries(Path.of(exports[i])));
        }
        // Those that stand beside documents that are taken, which are most like them.
        List<Entry> strangers = left.subList(0, STRANGERS);
        LedgerOrder check = new LedgerOrder(taken, strangers, Files.createTempDirectory("ledger-order"));
        check.go(arguments.number("orders", 20), arguments.number("seed", 1));
        System.exit(check.differing == 0 ? 0 : 1);
    }

    private static List<Entry> entries(Path export) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(export)) {
            EntryLines lines = new EntryLines(reader);
            for (Optional<EntryLines.Imported> next = lines.next(); next.isPresent(); next = lines.next()) {
                if (next.get() instanceof EntryLines.Whole whole) {
                    entries.add(whole.entry());
                }
            }
        }
        return entries;
    }

    private void go(int orders, int seed) throws IOException {
        try {
            for (int order = 0; order < orders; order++) {
                boolean forgetting = order % 2 == 1;
                String what = "order " + order + (forgetting ? ", with documents forgotten" : "");
                compare(what, oneByOne(file(), new Random(1000L * seed + order), forgetting));
            }
            compare("two at once, SQLite", atOnce(file(), new Random(seed)));
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                Address address = Address.parse("postgresql://postgres@localhost:" + server.getPort() + "/postgres");
                compare("two at once, PostgreSQL", atOnce(address, new Random(seed)));
            }
        } finally {
            Folders.delete(folder);
        }
        System.out.printf(
                Locale.ROOT,
                "%d documents, %d questions: %d ledgers agree, %d differ%n",
                entries.size(),
                expected.keySet().stream()
                        .filter(key -> key.startsWith("question "))
                        .count(),
                agreeing,
                differing);
    }

    private Address file() throws IOException {
        return new Address.File(Files.createTempDirectory(folder, "order").resolve("hearsay.db"));
    }

    private Map<String, String> oneByOne(Address address, Random random, boolean forgetting) {
        List<Entry> shuffled = new ArrayList<>(entries);
        if (forgetting) {
            shuffled.addAll(strangers);
        }
        Collections.shuffle(shuffled, random);
        try (Ledger ledger = Ledger.open(address, Ledger.Missing.MADE)) {
            shuffled.forEach(entry -> ledger.add(List.of(entry)));
            if (forgetting) {
                strangers.forEach(entry -> ledger.forget(entry.document().id()));
            }
            return state(ledger);
        }
    }

    private Map<String, String> atOnce(Address address, Random random) {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        int half = shuffled.size() / 2;
        try (Ledger one = Ledger.open(address, Ledger.Missing.MADE);
                Ledger other = Ledger.open(address, Ledger.Missing.MADE)) {
            CompletableFuture<Void> beside = CompletableFuture.runAsync(
                    () -> shuffled.subList(0, half).forEach(entry -> one.add(List.of(entry))));
            shuffled.subList(half, shuffled.size()).forEach(entry -> other.add(List.of(entry)));
            beside.join();
            return state(one);
        }
    }

    /** Whatever can be known of questions, each thing by what it is. */
    private Map<String, String> state(Ledger ledger) {
        Map<String, String> state = new TreeMap<>();
        Questions questions = ledger.questions();
        List<Question.Summary> all = questions.list(Filter.EVERYTHING, EVERYTHING);
        state.put("list", lines(all));
        for (Question.Summary summary : all) {
            Question question = questions.of(summary.id()).orElseThrow();
            state.put("question " + summary.id(), String.join("\n", QuestionJson.lines(question)));
            state.put("beside " + summary.id(), lines(questions.beside(summary.id())));
            state.put("asked " + summary.id(), lines(questions.ask(summary.title(), ASKED)));
        }
        for (String filter : List.of("attack", "contested:yes", "act:denies", "killed OR wounded")) {
            state.put("list " + filter, lines(questions.list(Filter.parse(filter), EVERYTHING)));
        }
        return state;
    }

    private static String lines(List<Question.Summary> summaries) {
        return String.join("\n", summaries.stream().map(QuestionJson::line).toList());
    }

    private void compare(String what, Map<String, String> state) {
        if (expected.isEmpty()) {
            expected.putAll(state);
        }
        if (state.equals(expected)) {
            agreeing++;
            return;
        }
        differing++;
        Set<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(state.keySet());
        List<String> others = keys.stream()
                .filter(key -> !Objects.equals(expected.get(key), state.get(key)))
                .toList();
        System.out.println(
                what + ": " + others.size() + " of " + keys.size() + " differ, the first: " + others.getFirst());
        System.out.println("  expected: " + shown(expected.get(others.getFirst())));
        System.out.println("  found:    " + shown(state.get(others.getFirst())));
    }

    private static String shown(@Nullable String value) {
        return value == null
                ? "nothing"
                : value.substring(0, Math.min(600, value.length())).replace("\n", "\n            ");
    }
}
