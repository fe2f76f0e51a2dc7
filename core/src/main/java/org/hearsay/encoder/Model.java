package org.hearsay.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The files that make an encoder: weights, vocabulary and a description. */
public final class Model {
    private static final String FOLDER = "/org/hearsay/model/";

    private final String name;
    private final byte[] weights;
    private final List<String> pieces;
    private final JsonNode description;

    private Model(String name, byte[] weights, List<String> pieces, JsonNode description) {
        this.name = name;
        this.weights = weights;
        this.pieces = pieces;
        this.description = description;
    }

    /**
     * The English model of the class path.
     *
     * @throws IllegalStateException if it is not there or damaged
     */
    public static Model english() {
        try {
            JsonNode description = new ObjectMapper().readTree(read("encoder.json"));
            List<String> pieces = new String(read("vocabulary.txt"), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new Model(description.get("name").asString(), read("encoder.onnx"), pieces, description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new IllegalStateException("encoder.json of the model is damaged: " + e.getOriginalMessage(), e);
        }
    }

    /** Name and version of the weights, as every claim names them. */
    public String name() {
        return name;
    }

    /** Settings that belong to the weights, such as their calibration. */
    public JsonNode description() {
        return description;
    }

    /** The decoder's reluctance, as chosen for these weights on the development side. */
    Reluctance reluctance() {
        JsonNode node = description.path("reluctance");
        return new Reluctance(
                node.path("outer").asDouble(0),
                node.path("inner").asDouble(0),
                node.path("names").asDouble(0));
    }

    /**
     * What the decoder takes off the log-probability of a word's being outside of every span.
     *
     * @param outer for the outermost layer
     * @param inner for the layer inside contents
     * @param names for names
     */
    record Reluctance(double outer, double inner, double names) {}

    /** The ONNX graph; not to be changed. */
    byte[] weights() {
        return weights;
    }

    /** English words and parts of words, the more frequent ones first on the whole. */
    public List<String> words() {
        return pieces();
    }

    /** The vocabulary, in the order of its ids. */
    List<String> pieces() {
        return pieces;
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = Model.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "no model on the class path: " + FOLDER + file + " is missing; add model-en");
            }
            return in.readAllBytes();
        }
    }
}
