package org.hearsay.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the lines of an export: a document, then as many claims as it says; and lines of corrections, which somebody else knows. A document with anything wrong about it is refused whole,
 * by the number of the line, and the next one is read.
 */
public final class EntryLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BufferedReader reader;
    private int line;
    private @Nullable Line ahead;

    /** @param reader an export; not closed here */
    public EntryLines(BufferedReader reader) {
        this.reader = reader;
    }

    /** What stood on some lines. */
    public sealed interface Imported {}

    /** A document with its claims, whole. */
    public record Whole(Entry entry) implements Imported {}

    /**
     * A line that holds a correction, to be read by {@code org.hearsay.ledger.corrections.CorrectionJson}.
     *
     * @param line its number, from 1
     */
    public record CorrectionLine(int line, String words) implements Imported {}

    /**
     * Lines that were refused.
     *
     * @param line number of the line at fault, from 1
     * @param reason why, on one line
     */
    public record Refused(int line, String reason) implements Imported {}

    private record Line(int number, String words) {}

    private static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Fault(int line, String reason) {
            super(reason);
            this.line = line;
        }
    }

    /**
     * The next document or correction, or what was refused; empty after the last one.
     *
     * @throws IOException if reading fails
     */
    public Optional<Imported> next() throws IOException {
        Line first = take();
        if (first == null) {
            return Optional.empty();
        }
        try {
            if (isCorrection(parse(first))) {
                return Optional.of(new CorrectionLine(first.number(), first.words()));
            }
            return Optional.of(new Whole(entry(first)));
        } catch (Fault e) {
            skipToDocument();
            return Optional.of(new Refused(e.line, String.valueOf(e.getMessage())));
        }
    }

    private Entry entry(Line first) throws Fault, IOException {
        JsonNode node = parse(first);
        if (!isDocument(node)) {
            throw new Fault(first.number(), "no document; an export holds documents, each with its claims after it");
        }
        Document document;
        int count;
        try {
            document = DocumentJson.parse(node);
            count = Fields.number(node, "claims");
        } catch (IllegalArgumentException e) {
            throw new Fault(first.number(), String.valueOf(e.getMessage()));
        }
        List<StoredClaim> claims = new ArrayList<>();
        while (claims.size() < count) {
            claims.add(claim(document, count - claims.size()));
        }
        try {
            return new Entry(document, claims);
        } catch (IllegalArgumentException e) {
            throw new Fault(first.number(), String.valueOf(e.getMessage()));
        }
    }

    private StoredClaim claim(Document document, int missing) throws Fault, IOException {
        Line next = take();
        if (next == null) {
            throw new Fault(line, "the export ends " + missing + " claims before the end of " + document.uri());
        }
        JsonNode node = parse(next);
        if (isDocument(node) || isCorrection(node)) {
            ahead = next;
            throw new Fault(next.number(), missing + " claims of " + document.uri() + " are missing");
        }
        try {
            return ClaimReading.read(next.words(), node);
        } catch (IllegalArgumentException e) {
            throw new Fault(next.number(), String.valueOf(e.getMessage()));
        }
    }

    private static JsonNode parse(Line line) throws Fault {
        try {
            JsonNode node = JSON.readTree(line.words());
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw new Fault(line.number(), "not JSON");
        }
        throw new Fault(line.number(), "not a JSON object");
    }

    private static boolean isCorrection(JsonNode node) {
        return node.has("correction");
    }

    private static boolean isDocument(JsonNode node) {
        return node.has("text") && node.has("version");
    }

    /** After a fault: claims belong to the document that was refused, and one refusal tells enough of what lies between two. */
    private void skipToDocument() throws IOException {
        Line next = take();
        while (next != null && !startsDocument(next)) {
            next = take();
        }
        ahead = next;
    }

    private static boolean startsDocument(Line line) {
        try {
            JsonNode node = parse(line);
            return isDocument(node) || isCorrection(node);
        } catch (Fault e) {
            return false;
        }
    }

    private @Nullable Line take() throws IOException {
        Line kept = ahead;
        if (kept != null) {
            ahead = null;
            return kept;
        }
        for (String words = readLine(); words != null; words = readLine()) {
            if (!words.isBlank()) {
                return new Line(line, words);
            }
        }
        return null;
    }

    private @Nullable String readLine() throws IOException {
        String words = reader.readLine();
        line += words == null ? 0 : 1;
        return words;
    }
}
