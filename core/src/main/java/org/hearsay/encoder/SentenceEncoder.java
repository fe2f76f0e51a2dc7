package org.hearsay.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Article;

/**
 * Runs a BERT graph that gives a text its meaning as a unit vector: the state of the first piece, as bge's models are trained (Xiao et al. 2023).
 * Thread-safe: one session serves all threads.
 */
public final class SentenceEncoder implements AutoCloseable {
    /** Pieces that are read of a text, the two marks at its ends included. */
    private static final int MOST_PIECES = 160;

    private final OrtEnvironment environment;
    private final Session session;
    private final WordPiece wordPiece;

    /**
     * Loads a graph with the inputs {@code input_ids, attention_mask, token_type_ids} (1 × pieces) and states as its first output (1 × pieces ×
     * size).
     *
     * @param pieces the vocabulary; a piece's line number is its id
     * @param threads threads that one run may use
     * @throws IllegalStateException if the weights cannot be loaded
     */
    public SentenceEncoder(byte[] weights, List<String> pieces, int threads) {
        wordPiece = new WordPiece(pieces);
        try {
            session = new Session(weights, threads);
            environment = OrtEnvironment.getEnvironment();
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the weights of the sentence encoder cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** The vector of a text, its length 1; what goes beyond the first 158 pieces is not read. */
    public float[] vector(String text) {
        long[] ids = ids(text);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return unit(((float[][][]) result.get(0).getValue())[0][0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence encoder failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    long[] ids(String text) {
        long[] ids = new long[MOST_PIECES];
        int count = 0;
        ids[count++] = wordPiece.begin;
        for (Word word : Words.of(Article.at("", text).build())) {
            for (int piece : wordPiece.pieces(word.norm())) {
                if (count < MOST_PIECES - 1) {
                    ids[count++] = piece;
                }
            }
        }
        ids[count++] = wordPiece.end;
        return Arrays.copyOf(ids, count);
    }

    private static float[] unit(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += (double) value * value;
        }
        float length = (float) Math.sqrt(sum);
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence encoder cannot be closed: " + e.getMessage(), e);
        }
    }
}
