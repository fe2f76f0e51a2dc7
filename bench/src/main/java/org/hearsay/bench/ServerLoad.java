package org.hearsay.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.bench.speed.Memory;
import org.hearsay.bench.speed.Served;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.store.Ledger;

/**
 * Measures the server under load: {@code bench/run ServerLoad [--ledger FILE] [--at-once N] [--requests N]}. So many requests at a time ask a ledger's
 * server on this machine, in the same process, for pages and JSON in turn, then all of the claims once. Tells how long they took, what was not
 * answered, and the most memory that the process held.
 */
public final class ServerLoad {
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger failed = new AtomicInteger();
    private final Served served;

    private ServerLoad(Served served) {
        this.served = served;
    }

    /** Runs the measurement. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Arguments arguments = Arguments.parse(args, Set.of("ledger", "at-once", "requests"));
        try (Served served = Served.open(arguments.text("ledger", "hearsay.db"))) {
            ServerLoad load = new ServerLoad(served);
            load.run(paths(served.ledger()), arguments.number("at-once", 200), arguments.number("requests", 4_000));
        }
    }

    private static List<String> paths(Ledger ledger) {
        List<String> paths =
                new ArrayList<>(List.of("/", "/api/v1/claims", "/api/v1/documents", "/api/v1/claims?q=act:denies"));
        for (Question.Summary question : ledger.questions().list(Filter.EVERYTHING, 20)) {
            paths.add("/questions/" + question.id());
            paths.add("/api/v1/questions/" + question.id());
        }
        return paths;
    }

    private void run(List<String> paths, int atOnce, int requests) throws InterruptedException, ExecutionException {
        ask(paths, atOnce, atOnce);
        long start = System.nanoTime();
        long[] times = ask(paths, atOnce, requests);
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%d requests, %d at a time: %.0f a second, median %.0f ms, p99 %.0f ms, slowest %.0f ms, not answered %d%n",
                requests,
                atOnce,
                requests / seconds,
                times[requests / 2] / 1e6,
                times[requests * 99 / 100] / 1e6,
                times[requests - 1] / 1e6,
                failed.get());
        long before = System.nanoTime();
        long bytes = get("/api/v1/claims.jsonl");
        System.out.printf(
                Locale.ROOT, "all claims: %.1f MB in %.1f s%n", bytes / 1e6, (System.nanoTime() - before) / 1e9);
        Memory.peak().ifPresent(peak -> System.out.println("peak memory: " + peak + " MiB"));
    }

    private long[] ask(List<String> paths, int atOnce, int requests) throws InterruptedException, ExecutionException {
        Semaphore places = new Semaphore(atOnce);
        List<Future<Long>> asked = new ArrayList<>();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < requests; i++) {
                String path = paths.get(i % paths.size());
                places.acquire();
                asked.add(visitors.submit(() -> {
                    long start = System.nanoTime();
                    get(path);
                    places.release();
                    return System.nanoTime() - start;
                }));
            }
        }
        long[] times = new long[requests];
        for (int i = 0; i < requests; i++) {
            times[i] = asked.get(i).get();
        }
        return times;
    }

    /** How many bytes were answered; 0 where it did not go well. */
    private long get(String path) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(served.at(path)).build();
            AtomicLong bytes = new AtomicLong();
            int status = client.send(
                            request,
                            BodyHandlers.ofByteArrayConsumer(
                                    part -> part.ifPresent(its -> bytes.addAndGet(its.length))))
                    .statusCode();
            if (status == 200) {
                return bytes.get();
            }
        } catch (IOException e) {
            System.out.println(path + ": " + e);
        }
        failed.incrementAndGet();
        return 0;
    }
}
