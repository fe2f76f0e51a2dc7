package org.hearsay.bench.corpora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The gold of acts ({@code bench/gold/acts.jsonl}): single attributions of PolNeAR's development side with labels. */
public final class GoldActs {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldActs() {}

    /**
     * A labelled attribution.
     *
     * @param document name of its PolNeAR article
     * @param sha256 checksum of that article's text
     * @param claim spans and labels; chain and within are unknown here and empty
     * @param quotation direct, indirect or mixed
     */
    public record Row(String document, String sha256, GoldClaim claim, String quotation) {}

    /** The rows of a file, in order. */
    public static List<Row> read(Path file) {
        try {
            return Files.readAllLines(file).stream().map(GoldActs::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Row row(String line) {
        JsonNode record = JSON.readTree(line);
        return new Row(
                record.get("document").asString(),
                record.get("sha256").asString(),
                GoldLayers.claim(record),
                record.get("quotation").asString());
    }
}
