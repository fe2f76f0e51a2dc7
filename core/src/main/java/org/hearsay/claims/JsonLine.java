package org.hearsay.claims;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object on one line, written field by field in the order of the calls. Not thread-safe. */
final class JsonLine implements AutoCloseable {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter written = new StringWriter(512);
    private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), written);

    JsonLine() {
        json.writeStartObject();
    }

    JsonLine field(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
        return this;
    }

    JsonLine field(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    JsonLine field(String name, int value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    JsonLine field(String name, double value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    JsonLine field(String name, @Nullable BigDecimal value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
        return this;
    }

    /** An object under this name, or null in its place when there is nothing to write. */
    <T> JsonLine object(String name, @Nullable T value, Consumer<T> fields) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            element(value, fields);
        }
        return this;
    }

    <T> JsonLine array(String name, List<T> values, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> element(value, fields));
        json.writeEndArray();
        return this;
    }

    private <T> void element(T value, Consumer<T> fields) {
        json.writeStartObject();
        fields.accept(value);
        json.writeEndObject();
    }

    JsonLine spans(String name, List<Span> spans) {
        json.writeArrayPropertyStart(name);
        spans.forEach(span -> pair(span.start(), span.end()));
        json.writeEndArray();
        return this;
    }

    private void pair(int start, int end) {
        json.writeStartArray();
        json.writeNumber(start);
        json.writeNumber(end);
        json.writeEndArray();
    }

    /** Ends the object and gives the line, without a line break at its end. */
    String end() {
        json.writeEndObject();
        json.flush();
        // JSON allows these three inside strings as they are, but many programs end a line at them.
        return written.toString()
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029")
                .replace("\u0085", "\\u0085");
    }

    @Override
    public void close() {
        json.close();
    }
}
