package org.hearsay.bench.corpora;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * FA-KES (Salem et al. 2019): news articles on incidents of the war in Syria. A document's name is its row's number, from 1. The column of dates
 * is not read: it has those of the incidents. Published is what the text's own dateline says.
 */
public final class FaKes {
    /** The corpus's name. */
    public static final String NAME = "fa-kes";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
            .get();

    private FaKes() {}

    /** All articles, in order. */
    public static List<Document> documents(Corpora corpora) {
        Path file = corpora.file(NAME, "FA-KES-Dataset.csv.gz");
        try (Reader rows =
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.ISO_8859_1)) {
            return documents(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The articles of a table. */
    static List<Document> documents(Reader rows) throws IOException {
        return FORMAT.parse(rows).stream().map(FaKes::document).toList();
    }

    private static Document document(CSVRecord row) {
        String text = row.get("article_content");
        return new Document(
                NAME,
                Long.toString(row.getRecordNumber()),
                text,
                row.get("source"),
                Dateline.of(text).orElse(null));
    }
}
