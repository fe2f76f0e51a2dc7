package org.hearsay.web.pages;

import java.util.List;
import org.hearsay.encoder.Model;
import org.hearsay.ledger.pairs.Vectors;
import org.hearsay.ledger.questions.Meaning;
import org.hearsay.ledger.questions.Question.Summary;
import org.jspecify.annotations.Nullable;

/**
 * Puts questions in order by how near they are to words in meaning. What that needs is loaded when it is first asked for, and kept. Thread-safe.
 */
public final class Meanings implements AutoCloseable {
    private @Nullable Vectors vectors;

    /** The questions, the nearest first. */
    public List<Summary> nearest(String text, List<Summary> questions) {
        return Meaning.nearest(text, questions, loaded()::of);
    }

    private synchronized Vectors loaded() {
        Vectors its = vectors;
        if (its == null) {
            its = Vectors.load(Model.english().words(), 1);
            vectors = its;
        }
        return its;
    }

    @Override
    public synchronized void close() {
        if (vectors != null) {
            vectors.close();
        }
    }
}
