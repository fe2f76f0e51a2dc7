package org.hearsay.bench.corpora;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.ledger.pairs.Position;

/** The Fake News Challenge (2017): bodies of articles and their positions towards headlines. */
public final class Fnc {
    private static final String NAME = "fnc-1";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Fnc() {}

    /**
     * A headline and a body.
     *
     * @param headline the headline
     * @param body number of the body
     * @param position of the body towards the headline
     */
    public record Stance(String headline, int body, Position position) {}

    /** The bodies' texts by their numbers. */
    public static Map<Integer, String> bodies(Corpora corpora) {
        Map<Integer, String> bodies = new HashMap<>();
        for (CSVRecord row : rows(corpora, "train_bodies.csv.gz")) {
            bodies.put(Integer.parseInt(row.get("Body ID")), row.get("articleBody"));
        }
        return bodies;
    }

    /** The pairs, in the order of the file. */
    public static List<Stance> stances(Corpora corpora) {
        return rows(corpora, "train_stances.csv.gz").stream()
                .map(row -> new Stance(
                        row.get("Headline"),
                        Integer.parseInt(row.get("Body ID")),
                        Position.valueOf(row.get("Stance").toUpperCase(Locale.ROOT))))
                .toList();
    }

    private static List<CSVRecord> rows(Corpora corpora, String name) {
        Path file = corpora.file(NAME, name);
        try (Reader reader =
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
