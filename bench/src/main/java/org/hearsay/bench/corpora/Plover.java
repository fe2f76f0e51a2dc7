package org.hearsay.bench.corpora;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The even records of PLOVER's gold standard (Open Event Data Alliance 2016), one sentence and event each, with the later names of types.
 *
 * @param id the record
 * @param type its type
 * @param mode its mode, empty for none
 * @param sources words for who did it
 * @param targets words for whom it was done to
 * @param text the sentence
 */
public record Plover(String id, String type, String mode, List<String> sources, List<String> targets, String text) {
    private static final Map<String, String> LATER =
            Map.of("DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

    /** Its parts. */
    public enum Part {
        /** Numbers divisible by four: rules may be written by looking at them. */
        TUNING,
        /** The other even ones: figures only. */
        REPORTING
    }

    /** The records of a part, in order. */
    public static List<Plover> records(Corpora corpora, Part part) {
        Path file = corpora.file("plover", "gsr_even.jsonl.gz");
        List<Plover> records = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                JsonNode row = mapper.readTree(line);
                String id = row.path("id").asString("");
                boolean tuning = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)) % 4 == 0;
                if (row.has("text") && tuning == (part == Part.TUNING)) {
                    records.add(record(id, row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return List.copyOf(records);
    }

    private static Plover record(String id, JsonNode row) {
        String type = row.get("event").asString();
        return new Plover(
                id,
                LATER.getOrDefault(type, type),
                row.path("mode").asString(""),
                actors(row.path("source")),
                actors(row.path("target")),
                row.get("text").asString().replaceAll("[{}]", "").strip());
    }

    private static List<String> actors(JsonNode list) {
        List<String> words = new ArrayList<>();
        for (JsonNode actor : list) {
            String text = actor.path("actorText").asString("");
            if (!text.isBlank()) {
                words.add(text);
            }
        }
        return words;
    }
}
