package org.hearsay.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.syntax.Lemmas;
import org.hearsay.syntax.RawToken;
import org.hearsay.syntax.Tokenizer;
import org.hearsay.text.Article;

/**
 * Runs the encoder over articles, one pass a passage. Thread-safe: one session serves all threads.
 *
 * <p>A run reads one passage. The graph takes {@code ids, shape, quote, para} (1 × pieces) and {@code first} (1 × words: position of
 * each word's first piece) and gives log-probabilities {@code tag, inner} (1 × words × labels) and {@code cue, icue, source,
 * begin, end} (1 × words × words).
 *
 * <p>A graph that knows syntax and names takes {@code token} (1 × tokens: word at which each token is read) and {@code sentence} (1 × tokens:
 * a number a sentence), too, and gives log-probabilities {@code names} (1 × words × labels), {@code upos, xpos} (1 × tokens × tags),
 * {@code arc} (1 × tokens × tokens), the likeliest {@code heads} (1 × tokens × 4) and, for each of them, {@code relation} (1 × tokens × 4 ×
 * relations).
 */
public final class Encoder implements AutoCloseable {
    /** Pieces that neighbouring passages share. */
    private static final int OVERLAP = 96;

    /** A word that begins a span with less than this log-probability in both layers is no target of a link. */
    private static final double PLAUSIBLE = Math.log(0.01);

    private final OrtEnvironment environment;
    private final Session session;
    private final WordPiece wordPiece;
    private final Model.Reluctance reluctance;
    private final Tokenizer tokenizer = Tokenizer.load();
    private final Peoples peoples = Peoples.load();
    private final Lemmas lemmas;
    private final boolean knowsSyntax;

    /**
     * Loads a model.
     *
     * @param threads threads that one run may use
     * @throws IllegalStateException if the weights cannot be loaded
     */
    public Encoder(Model model, int threads) {
        wordPiece = new WordPiece(model.pieces());
        reluctance = model.reluctance();
        lemmas = Lemmas.load(model.words());
        try {
            session = new Session(model.weights(), threads);
            environment = OrtEnvironment.getEnvironment();
            knowsSyntax = session.inputs().contains("token");
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the weights of model " + model.name() + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** Reads an article. */
    public Analysis analyse(Article article) {
        return analyse(article, knowsSyntax ? tokenizer.tokens(article) : List.of());
    }

    /** Reads an article with tokens and sentences made elsewhere, which must be in order. */
    public Analysis analyse(Article article, List<RawToken> tokens) {
        List<Word> words = Words.of(article);
        int[][] pieces =
                words.stream().map(word -> wordPiece.pieces(word.norm())).toArray(int[][]::new);
        Analysis analysis = new Analysis(words, reluctance, peoples);
        List<Passage> passages = Passage.cover(pieces, OVERLAP);
        int[][] read = new int[passages.size()][];
        int[] source = new int[words.size()];
        for (int index = 0; index < read.length; index++) {
            read[index] = read(index, passages, words.size());
            for (int word : read[index]) {
                source[word] = index;
            }
        }
        Parsing parsing = new Parsing(new Placed(tokens, words), passages, source);
        for (int index = 0; index < passages.size(); index++) {
            Inputs inputs = new Inputs(passages.get(index), words, pieces, wordPiece);
            run(index, passages.get(index), inputs, read[index], parsing, analysis);
        }
        if (knowsSyntax) {
            analysis.setParses(parsing.parses(article.text(), lemmas));
        }
        return analysis;
    }

    private void run(int index, Passage passage, Inputs inputs, int[] read, Parsing parsing, Analysis analysis) {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            inputs.byName().forEach((name, values) -> tensors.put(name, tensor(values)));
            if (knowsSyntax) {
                tensors.put("token", tensor(orZero(parsing.words(index))));
                tensors.put("sentence", tensor(orZero(parsing.sentences(index))));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                attributions(passage, read, result, analysis);
                if (knowsSyntax) {
                    syntax(index, passage, read, result, parsing, analysis);
                }
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    /** A passage in the midst of a long address holds no token; the graph wants one. */
    private static long[] orZero(long[] values) {
        return values.length == 0 ? new long[1] : values;
    }

    private static void attributions(Passage passage, int[] read, OrtSession.Result result, Analysis analysis)
            throws OrtException {
        float[][] tag = values(result, "tag");
        float[][] inner = values(result, "inner");
        int[] all = IntStream.range(0, tag.length).toArray();
        int[] cues = plausible(Role.CUE, tag, inner);
        int[] spans = merge(cues, plausible(Role.SOURCE, tag, inner));
        int from = passage.from();
        Analysis.Reading reading = new Analysis.Reading(
                new Links(from, values(result, "cue"), all, cues),
                new Links(from, values(result, "icue"), all, cues),
                new Links(from, values(result, "source"), cues, spans),
                new Links(from, values(result, "begin"), cues, all),
                new Links(from, values(result, "end"), cues, all));
        for (int word : read) {
            analysis.set(word, tag[word - from], inner[word - from], reading);
        }
    }

    private static void syntax(
            int index, Passage passage, int[] read, OrtSession.Result result, Parsing parsing, Analysis analysis)
            throws OrtException {
        float[][] names = values(result, "names");
        for (int word : read) {
            analysis.setName(word, names[word - passage.from()]);
        }
        parsing.read(
                index,
                new TokenScores(
                        values(result, "upos"),
                        values(result, "xpos"),
                        values(result, "arc"),
                        ((long[][][]) output(result, "heads"))[0],
                        ((float[][][][]) output(result, "relation"))[0]));
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

    private static int[] plausible(Role role, float[][] tag, float[][] inner) {
        return IntStream.range(0, tag.length)
                .filter(i -> tag[i][role.begin()] > PLAUSIBLE || inner[i][role.begin()] > PLAUSIBLE)
                .toArray();
    }

    private static int[] merge(int[] a, int[] b) {
        return IntStream.concat(IntStream.of(a), IntStream.of(b))
                .sorted()
                .distinct()
                .toArray();
    }

    private OnnxTensor tensor(long[] values) {
        try {
            return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
        }
    }

    private static float[][] values(OrtSession.Result result, String name) throws OrtException {
        return ((float[][][]) output(result, name))[0];
    }

    private static Object output(OrtSession.Result result, String name) throws OrtException {
        return result.get(name)
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
