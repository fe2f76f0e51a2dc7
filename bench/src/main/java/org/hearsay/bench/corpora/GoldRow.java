package org.hearsay.bench.corpora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * One object of a gold file.
 *
 * @param fields its fields
 */
record GoldRow(JsonNode fields) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The lines of a file, in order, each made into what it stands for. */
    static <T> List<T> read(Path file, Function<GoldRow, T> make) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> make.apply(new GoldRow(JSON.readTree(line))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The text of a field that must be there. */
    String text(String name) {
        return Objects.requireNonNull(textOrNull(name), name);
    }

    /** The text of a field, or null. */
    @Nullable
    String textOrNull(String name) {
        JsonNode field = fields.path(name);
        return field.isMissingNode() || field.isNull() ? null : field.asString();
    }

    /** The number of a field, or null. */
    @Nullable
    Integer numberOrNull(String name) {
        JsonNode field = fields.path(name);
        return field.isMissingNode() || field.isNull() ? null : field.asInt();
    }

    /** Whether a field says so. */
    boolean is(String name) {
        return fields.path(name).asBoolean(false);
    }

    /** The texts of a field. */
    List<String> texts(String name) {
        return fields.path(name).values().stream().map(JsonNode::asString).toList();
    }

    /** The objects of a field. */
    List<GoldRow> rows(String name) {
        return fields.path(name).values().stream().map(GoldRow::new).toList();
    }

    /** The spans of a field; none where it is null. */
    List<Span> spans(String name) {
        return fields.path(name).values().stream().map(GoldRow::span).toList();
    }

    /** The one span of a field. */
    Span span(String name) {
        return span(fields.path(name));
    }

    private static Span span(JsonNode pair) {
        return new Span(pair.get(0).asInt(), pair.get(1).asInt());
    }
}
