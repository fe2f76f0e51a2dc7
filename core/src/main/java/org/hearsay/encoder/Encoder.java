package org.hearsay.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.text.Article;

/**
 * Runs the encoder over articles, one pass a passage. Thread-safe: one session serves all threads.
 *
 * <p>The graph takes {@code ids, mask, shape, quote, para} (batch × pieces) and {@code first} (batch × words: position of each
 * word's first piece, 0 for padding) and gives log-probabilities {@code tag, inner} (batch × words × labels) and
 * {@code cue, icue, source} (batch × words × words).
 */
public final class Encoder implements AutoCloseable {
    /** Passages of one run; more gain nothing on a processor and cost memory. */
    private static final int BATCH = 4;

    /** Pieces that neighbouring passages share. */
    private static final int OVERLAP = 96;

    /** A word that begins a span with less than this log-probability in both layers is no target of a link. */
    private static final double PLAUSIBLE = Math.log(0.01);

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece wordPiece;
    private final Model.Reluctance reluctance;

    /**
     * Loads a model.
     *
     * @param threads threads that one run may use
     * @throws IllegalStateException if the weights cannot be loaded
     */
    public Encoder(Model model, int threads) {
        wordPiece = new WordPiece(model.pieces());
        reluctance = model.reluctance();
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(model.weights(), options);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the weights of model " + model.name() + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** Reads an article. */
    public Analysis analyse(Article article) {
        List<Word> words = Words.of(article);
        int[][] pieces =
                words.stream().map(word -> wordPiece.pieces(word.norm())).toArray(int[][]::new);
        Analysis analysis = new Analysis(words, reluctance);
        List<Passage> passages = Passage.cover(pieces, OVERLAP);
        for (List<Integer> batch : batches(passages)) {
            run(batch, passages, words, pieces, analysis);
        }
        return analysis;
    }

    /** Indices of passages in groups of like length: only the last of an article is shorter. */
    private static List<List<Integer>> batches(List<Passage> passages) {
        List<Integer> order = IntStream.range(0, passages.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        i -> passages.get(i).from() - passages.get(i).to()))
                .toList();
        List<List<Integer>> batches = new ArrayList<>();
        for (int i = 0; i < order.size(); i += BATCH) {
            batches.add(order.subList(i, Math.min(order.size(), i + BATCH)));
        }
        return batches;
    }

    private void run(List<Integer> batch, List<Passage> passages, List<Word> words, int[][] pieces, Analysis analysis) {
        Batch input = new Batch(batch.stream().map(passages::get).toList(), words, pieces, wordPiece);
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            input.longs().forEach((name, values) -> tensors.put(name, tensor(values, input.shape(name))));
            tensors.put(
                    "mask", OnnxTensor.createTensor(environment, FloatBuffer.wrap(input.mask()), input.shape("mask")));
            try (OrtSession.Result result = session.run(tensors)) {
                float[][][] tag = values(result, "tag");
                float[][][] inner = values(result, "inner");
                float[][][] cue = values(result, "cue");
                float[][][] innerCue = values(result, "icue");
                float[][][] source = values(result, "source");
                for (int row = 0; row < batch.size(); row++) {
                    Passage passage = passages.get(batch.get(row));
                    int[] cues = plausible(Role.CUE, tag[row], inner[row], passage);
                    int[] spans = merge(cues, plausible(Role.SOURCE, tag[row], inner[row], passage));
                    int count = passage.to() - passage.from();
                    Analysis.Reading reading = new Analysis.Reading(
                            new Links(passage.from(), cue[row], count, cues),
                            new Links(passage.from(), innerCue[row], count, cues),
                            new Links(passage.from(), source[row], count, spans));
                    for (int word : read(batch.get(row), passages, words.size())) {
                        int at = word - passage.from();
                        analysis.set(word, tag[row][at], inner[row][at], reading);
                    }
                }
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    /** The words that are read from a passage: those that stand deeper in it than in its neighbours. */
    private static int[] read(int index, List<Passage> passages, int words) {
        Passage passage = passages.get(index);
        return IntStream.range(passage.from(), passage.to())
                .filter(word -> {
                    int depth = passage.depth(word, words);
                    return (index == 0 || !deeper(passages.get(index - 1), word, words, depth - 1))
                            && (index + 1 == passages.size() || !deeper(passages.get(index + 1), word, words, depth));
                })
                .toArray();
    }

    private static boolean deeper(Passage passage, int word, int words, int depth) {
        return passage.from() <= word && word < passage.to() && passage.depth(word, words) > depth;
    }

    private static int[] plausible(Role role, float[][] tag, float[][] inner, Passage passage) {
        return IntStream.range(0, passage.to() - passage.from())
                .filter(i -> tag[i][role.begin()] > PLAUSIBLE || inner[i][role.begin()] > PLAUSIBLE)
                .toArray();
    }

    private static int[] merge(int[] a, int[] b) {
        return IntStream.concat(IntStream.of(a), IntStream.of(b))
                .sorted()
                .distinct()
                .toArray();
    }

    private OnnxTensor tensor(long[] values, long[] shape) {
        try {
            return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
        }
    }

    private static float[][][] values(OrtSession.Result result, String name) throws OrtException {
        return (float[][][]) result.get(name)
                .orElseThrow(() -> new IllegalStateException("the model has no output named " + name))
                .getValue();
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder cannot be closed: " + e.getMessage(), e);
        }
    }
}
