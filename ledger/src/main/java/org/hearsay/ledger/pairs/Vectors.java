package org.hearsay.ledger.pairs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.hearsay.encoder.SentenceEncoder;

/** Texts to unit vectors of 384 numbers, near to each other where the texts mean the like (bge-small-en-v1.5, int8). Thread-safe. */
public final class Vectors implements AutoCloseable {
    /** Numbers in a vector. */
    public static final int SIZE = 384;

    private static final String WEIGHTS = "/bge-small-en-v1.5-q.onnx";

    private final SentenceEncoder encoder;

    private Vectors(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    /**
     * Loads the weights of the class path.
     *
     * @param pieces the vocabulary, as {@link org.hearsay.encoder.Model#words} gives it: it is the same
     * @param threads threads that one text may use
     * @throws IllegalStateException if the weights are missing or damaged
     */
    public static Vectors load(List<String> pieces, int threads) {
        try (InputStream in = Vectors.class.getResourceAsStream(WEIGHTS)) {
            if (in == null) {
                throw new IllegalStateException("no weights of sentence vectors on the class path: " + WEIGHTS);
            }
            return new Vectors(new SentenceEncoder(in.readAllBytes(), pieces, threads));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + WEIGHTS, e);
        }
    }

    /** The vector of a claim's content, a sentence or a headline; only the first hundred words or so are read. */
    public float[] of(String text) {
        return encoder.vector(text);
    }

    @Override
    public void close() {
        encoder.close();
    }
}
