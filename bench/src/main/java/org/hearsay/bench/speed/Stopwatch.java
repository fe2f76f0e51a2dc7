package org.hearsay.bench.speed;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * How long reading took.
 *
 * @param articles how many were read
 * @param threads by how many threads
 * @param elapsed time by the clock
 * @param processor time of processors, all threads together; zero where the system does not tell it
 */
public record Stopwatch(int articles, int threads, Duration elapsed, Duration processor) {
    /** Reads articles with some threads, each taking the next one, and stops the time. */
    public static Stopwatch time(List<String> articles, int threads, Consumer<String> reader) {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            Duration usedBefore = used();
            long before = System.nanoTime();
            List<? extends Future<?>> readings = articles.stream()
                    .map(article -> workers.submit(() -> reader.accept(article)))
                    .toList();
            for (Future<?> reading : readings) {
                reading.get();
            }
            Duration elapsed = Duration.ofNanos(System.nanoTime() - before);
            return new Stopwatch(articles.size(), threads, elapsed, used().minus(usedBefore));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** How many of something a second, by the clock. */
    public double perSecond(long amount) {
        return amount * 1e9 / elapsed.toNanos();
    }

    /** Articles a second, and seconds of processor that one takes. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d articles, %d threads, %.2f s: %.2f articles/s (%.2f s of processor an article)",
                articles,
                threads,
                elapsed.toNanos() / 1e9,
                perSecond(articles),
                processor.toNanos() / 1e9 / articles);
    }
}
