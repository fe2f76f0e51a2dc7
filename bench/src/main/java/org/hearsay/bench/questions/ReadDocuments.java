package org.hearsay.bench.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.Extractor;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.GoldDocuments;
import org.hearsay.bench.pairs.VectorCache;
import org.hearsay.claims.ClaimJson;
import org.hearsay.ledger.pairs.Statements;
import org.hearsay.ledger.questions.Telling;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents with the claims that the reader finds in them, as questions see them. Claims are kept in temporary files from run to run. */
public final class ReadDocuments {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"), "hearsay-claims");

    private ReadDocuments() {}

    /**
     * A claim as it was read.
     *
     * @param telling the claim as questions see it
     * @param content where its content stands
     */
    public record Read(Telling telling, List<Span> content) {}

    /** The claims of these documents, by document. */
    public static Map<GoldDocuments.Name, List<Read>> of(GoldDocuments documents, List<GoldDocuments.Name> names) {
        Map<GoldDocuments.Name, List<JsonNode>> claims = claims(documents, names);
        VectorCache vectors = VectorCache.of(claims.values().stream()
                .flatMap(list -> list.stream().map(ReadDocuments::content))
                .collect(Collectors.toSet()));
        Statements statements = Statements.load(vectors::get);
        Map<GoldDocuments.Name, List<Read>> read = new LinkedHashMap<>();
        claims.forEach((name, list) -> {
            List<Read> its = new ArrayList<>();
            for (JsonNode claim : list) {
                String content = content(claim);
                Telling telling = Telling.of(claim, its.size(), statements.of(content, vectors.get(content)));
                its.add(new Read(telling, spans(claim.get("content").get("spans"))));
            }
            read.put(name, its);
        });
        return read;
    }

    private static String content(JsonNode claim) {
        return claim.get("content").get("text").asString();
    }

    private static List<Span> spans(JsonNode pairs) {
        return pairs.values().stream()
                .map(pair -> new Span(pair.get(0).asInt(), pair.get(1).asInt()))
                .toList();
    }

    private static Map<GoldDocuments.Name, List<JsonNode>> claims(
            GoldDocuments documents, List<GoldDocuments.Name> names) {
        Map<GoldDocuments.Name, List<JsonNode>> claims = new LinkedHashMap<>();
        try (Extractor extractor = Extractor.load()) {
            Files.createDirectories(FOLDER);
            for (GoldDocuments.Name name : names) {
                Document document = documents.document(name);
                Path file = FOLDER.resolve(Document.sha256(extractor.reader() + document.text()) + ".jsonl");
                if (!Files.exists(file)) {
                    List<String> lines = extractor.extract(document.article()).stream()
                            .map(ClaimJson::line)
                            .toList();
                    Files.write(file, lines);
                }
                claims.put(
                        name,
                        Files.readAllLines(file).stream().map(JSON::readTree).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER.toString(), e);
        }
        return claims;
    }
}
