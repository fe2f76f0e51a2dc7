package org.hearsay.web.pages;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.encoder.Model;
import org.hearsay.ledger.pairs.Vectors;
import org.hearsay.ledger.questions.Meaning;
import org.hearsay.ledger.questions.Question.Summary;
import org.jspecify.annotations.Nullable;

/**
 * Puts questions in order by how near they are to words in meaning. What that needs is loaded when it is first asked for, and kept. Thread-safe: one is
 * answered after the other, on a thread of its own, since the native library overruns the small stack of those that answer requests.
 */
public final class Meanings implements AutoCloseable {
    private static final long STACK_BYTES = 16L << 20;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread its = new Thread(null, work, "meanings", STACK_BYTES);
        its.setDaemon(true);
        return its;
    });
    private @Nullable Vectors vectors;

    /** The questions, the nearest first. */
    public List<Summary> nearest(String text, List<Summary> questions) {
        Future<List<Summary>> answer = thread.submit(() -> Meaning.nearest(text, questions, loaded()::of));
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it looked for what is meant", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot look for what is meant", e.getCause());
        }
    }

    private Vectors loaded() {
        Vectors its = vectors;
        if (its == null) {
            its = Vectors.load(Model.english().words(), 1);
            vectors = its;
        }
        return its;
    }

    @Override
    public void close() {
        thread.execute(() -> {
            if (vectors != null) {
                vectors.close();
            }
        });
        thread.close();
    }
}
