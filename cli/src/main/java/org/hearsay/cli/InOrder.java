package org.hearsay.cli;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Work on many things at once, handed out in the order in which the things came, each as soon as it and all before it are
 * done. No more things are taken than a window holds, in number and in weight, so memory stays bounded however many there are;
 * a thing heavier than the whole window waits until it is alone.
 *
 * <p>The things are taken on a thread of their own; the results are handed out on the caller's.
 */
final class InOrder<T, R> implements AutoCloseable {
    private static final int WINDOW_A_WORKER = 4;

    /** What stands in the window: work begun, or, with a null result, the end of the things. */
    private record Place<R>(@Nullable Future<R> result, int weight) {}

    private final Iterator<? extends T> things;
    private final Function<T, R> work;
    private final ToIntFunction<T> weight;
    private final int heaviest;
    private final Semaphore room;
    private final BlockingQueue<Place<R>> window;
    private final ExecutorService workers;
    private final Thread taker;
    private boolean ended;

    /**
     * Starts at once, with as many workers as asked for. All threads are daemons, so that they never hold up the program's end.
     *
     * @param work what to do with each thing
     * @param weight how much a thing weighs in the window
     * @param heaviest what the things in the window may weigh together
     */
    InOrder(Iterator<? extends T> things, Function<T, R> work, ToIntFunction<T> weight, int heaviest, int workers) {
        this.things = things;
        this.work = work;
        this.weight = weight;
        this.heaviest = heaviest;
        this.room = new Semaphore(heaviest);
        this.window = new ArrayBlockingQueue<>(WINDOW_A_WORKER * workers);
        ThreadFactory threads = Thread.ofPlatform().name("reader-", 0).daemon().factory();
        this.workers = Executors.newFixedThreadPool(workers, threads);
        this.taker = threads.newThread(this::take);
        this.taker.start();
    }

    private void take() {
        try {
            try {
                while (things.hasNext()) {
                    T thing = things.next();
                    int itsWeight = Math.clamp(weight.applyAsInt(thing), 0, heaviest);
                    room.acquire(itsWeight);
                    window.put(new Place<>(workers.submit(() -> work.apply(thing)), itsWeight));
                }
            } catch (RuntimeException e) {
                window.put(new Place<>(CompletableFuture.failedFuture(e), 0));
            }
            window.put(new Place<>(null, 0));
        } catch (InterruptedException e) {
            // Only close() interrupts: nobody waits for more.
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The next result; empty when there are no more.
     *
     * @throws ExecutionException if the work on it, or taking the thing, failed; the cause says how
     * @throws InterruptedException if the calling thread is interrupted while it waits
     */
    Optional<R> next() throws ExecutionException, InterruptedException {
        Place<R> place = ended ? null : window.take();
        if (place == null || place.result() == null) {
            ended = true;
            return Optional.empty();
        }
        try {
            return Optional.of(place.result().get());
        } finally {
            room.release(place.weight());
        }
    }

    /** Gives up whatever has not been handed out. */
    @Override
    public void close() {
        taker.interrupt();
        workers.shutdownNow();
    }
}
