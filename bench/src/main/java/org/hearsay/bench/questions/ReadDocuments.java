package org.hearsay.bench.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Extractor;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.GoldDocuments;
import org.hearsay.claims.ClaimJson;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents with the claims that the reader finds in them. Claims are kept in temporary files from run to run. */
public final class ReadDocuments {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"), "hearsay-claims");

    private ReadDocuments() {}

    /**
     * A document as it was read.
     *
     * @param contents where the contents of its claims stand, in the order of the claims
     */
    public record Read(Entry entry, List<List<Span>> contents) {}

    /** These documents, by name. */
    public static Map<GoldDocuments.Name, Read> of(GoldDocuments documents, List<GoldDocuments.Name> names) {
        Map<GoldDocuments.Name, Read> read = new LinkedHashMap<>();
        try (Extractor extractor = Extractor.load()) {
            Files.createDirectories(FOLDER);
            for (GoldDocuments.Name name : names) {
                Article article = documents.document(name).article();
                String reader = extractor.reader();
                List<StoredClaim> claims = lines(extractor, article).stream()
                        .map(StoredClaim::parse)
                        .toList();
                read.put(
                        name,
                        new Read(
                                new Entry(org.hearsay.ledger.Document.of(article, reader, Instant.EPOCH), claims),
                                claims.stream().map(ReadDocuments::content).toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER.toString(), e);
        }
        return read;
    }

    private static List<String> lines(Extractor extractor, Article article) throws IOException {
        String key = extractor.reader() + article.outlet() + article.published() + article.id();
        Path file = FOLDER.resolve(Document.sha256(key) + ".jsonl");
        if (!Files.exists(file)) {
            Files.write(
                    file,
                    extractor.extract(article).stream().map(ClaimJson::line).toList());
        }
        return Files.readAllLines(file);
    }

    private static List<Span> content(StoredClaim claim) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : JSON.readTree(claim.json()).get("content").get("spans")) {
            spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
        }
        return spans;
    }
}
