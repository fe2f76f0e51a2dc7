package org.hearsay.bench.pairs;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.bench.corpora.Document;
import org.hearsay.encoder.Model;
import org.hearsay.ledger.pairs.Vectors;

/** Vectors of texts, kept in a file among the temporary ones from run to run. */
public final class VectorCache {
    private static final Path FILE = Path.of(System.getProperty("java.io.tmpdir"), "hearsay-vectors-bge-small-q.bin");

    private final Map<String, float[]> vectors = new HashMap<>();

    private VectorCache() {}

    /** The vectors of these texts, and all others that the file holds; those it lacks are made and added to it. */
    public static VectorCache of(Collection<String> texts) {
        VectorCache cache = new VectorCache();
        try {
            cache.read();
            List<String> missing = texts.stream()
                    .distinct()
                    .filter(text -> !cache.vectors.containsKey(Document.sha256(text)))
                    .toList();
            if (!missing.isEmpty()) {
                cache.make(missing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE.toString(), e);
        }
        return cache;
    }

    /** The vector of a text; of one that was not among the texts, more slowly. */
    public float[] get(String text) {
        String key = Document.sha256(text);
        if (!vectors.containsKey(key)) {
            vectors.putAll(of(List.of(text)).vectors);
        }
        return Objects.requireNonNull(vectors.get(key));
    }

    private void read() throws IOException {
        if (!Files.exists(FILE)) {
            return;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(FILE), 1 << 16))) {
            while (true) {
                String key = in.readUTF();
                float[] vector = new float[Vectors.SIZE];
                for (int i = 0; i < vector.length; i++) {
                    vector[i] = in.readFloat();
                }
                vectors.put(key, vector);
            }
        } catch (EOFException e) {
            // the end of the file, or of a run that was stopped: what is missing is made anew
        }
    }

    private void make(List<String> missing) throws IOException {
        long start = System.nanoTime();
        try (Vectors maker = Vectors.load(Model.english().words(), 1);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                        Files.newOutputStream(FILE, StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
            Map<String, float[]> made = new HashMap<>();
            missing.parallelStream().forEach(text -> {
                float[] vector = maker.of(text);
                synchronized (made) {
                    made.put(Document.sha256(text), vector);
                }
            });
            for (Map.Entry<String, float[]> each : made.entrySet()) {
                out.writeUTF(each.getKey());
                for (float value : each.getValue()) {
                    out.writeFloat(value);
                }
            }
            vectors.putAll(made);
        }
        System.err.printf("%d vectors in %.1f s%n", missing.size(), (System.nanoTime() - start) / 1e9);
    }
}
