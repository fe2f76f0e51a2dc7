package org.hearsay.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.encoder.Model;
import org.hearsay.ledger.pairs.Vectors;
import org.hearsay.ledger.questions.Meaning;
import org.hearsay.ledger.questions.Question.Summary;
import org.jspecify.annotations.Nullable;

/**
 * Puts questions in order by how near they are to words in meaning. What that needs is loaded when it is first asked for, and kept. Thread-safe.
 */
public final class Meanings implements AutoCloseable {
    /** Texts whose vectors are kept, those used last: with their words some ten MiB. */
    private static final int KEPT = 4_000;

    private final Map<String, float[]> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > KEPT;
        }
    };

    private @Nullable Vectors vectors;

    /** The questions, the nearest first. */
    public List<Summary> nearest(String text, List<Summary> questions) {
        Vectors its = loaded();
        return Meaning.nearest(text, questions, each -> vector(its, each));
    }

    private float[] vector(Vectors its, String text) {
        synchronized (known) {
            float[] vector = known.get(text);
            if (vector != null) {
                return vector;
            }
        }
        float[] vector = its.of(text);
        synchronized (known) {
            known.put(text, vector);
        }
        return vector;
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
