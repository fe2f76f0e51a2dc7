package org.hearsay.bench.corpora;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that holds the corpora, one folder each.
 *
 * @param folder where they lie
 */
public record Corpora(Path folder) {
    /** Environment variable that names the folder. */
    public static final String VARIABLE = "HEARSAY_CORPORA";

    /** The folder that this environment names, if it names one. */
    public static Optional<Corpora> in(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE)).map(Path::of).map(Corpora::new);
    }

    /**
     * The folder that this environment names.
     *
     * @throws IllegalStateException if it names none
     */
    public static Corpora required(Map<String, String> environment) {
        return in(environment)
                .orElseThrow(
                        () -> new IllegalStateException("set " + VARIABLE + " to the folder that holds the corpora"));
    }

    /**
     * A file of a corpus.
     *
     * @throws IllegalStateException if it is not there
     */
    Path file(String corpus, String name) {
        Path file = folder.resolve(corpus).resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("no file " + file + ": " + VARIABLE + " holds no corpus " + corpus);
        }
        return file;
    }
}
