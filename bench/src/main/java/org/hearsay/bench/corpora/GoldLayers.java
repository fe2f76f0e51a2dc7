package org.hearsay.bench.corpora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The gold of layered claims ({@code bench/gold/layers}), laid over the texts that it was marked in. */
public final class GoldLayers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Corpora corpora;
    private final Map<String, Map<String, Document>> documents = new HashMap<>();

    private GoldLayers(Corpora corpora) {
        this.corpora = corpora;
    }

    /** The two halves of the gold. */
    public enum Half {
        /** To look at and tune on. */
        TUNING,
        /** To report figures on, nothing else. */
        REPORTING;

        private String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The passages of a half, in order of files and lines.
     *
     * @param gold the folder of the gold
     * @param corpora the texts
     * @throws IllegalStateException if a text is not the one that was annotated
     */
    public static List<GoldPassage> read(Path gold, Corpora corpora, Half half) {
        GoldLayers layers = new GoldLayers(corpora);
        List<GoldPassage> passages = new ArrayList<>();
        try (Stream<Path> files = Files.list(gold)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode record = JSON.readTree(line);
                    if (record.get("half").asString().equals(half.label())) {
                        passages.add(layers.passage(record));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(gold.toString(), e);
        }
        return List.copyOf(passages);
    }

    private GoldPassage passage(JsonNode record) {
        Document document =
                document(record.get("corpus").asString(), record.get("document").asString());
        if (!document.sha256().equals(record.get("sha256").asString())) {
            throw new IllegalStateException(document.name() + " is not the text that was annotated");
        }
        List<GoldClaim> claims =
                stream(record.get("claims")).map(GoldLayers::claim).toList();
        Span span = new Span(record.get("start").asInt(), record.get("end").asInt());
        return new GoldPassage(record.get("id").asString(), document, span, claims);
    }

    private Document document(String corpus, String name) {
        Map<String, Document> all = documents.computeIfAbsent(
                corpus, each -> load(each).stream().collect(Collectors.toMap(Document::name, document -> document)));
        return Objects.requireNonNull(all.get(name), () -> "no document " + name + " in " + corpus);
    }

    private List<Document> load(String corpus) {
        return switch (corpus) {
            case FaKes.NAME -> FaKes.documents(corpora);
            case Re3d.NAME -> Re3d.documents(corpora);
            case Gum.NAME -> Gum.documents(corpora, Gum.Part.TUNING);
            case PolNear.NAME -> PolNear.documents(corpora, PolNear.Side.TRAIN);
            default -> throw new IllegalStateException("unknown corpus " + corpus);
        };
    }

    /** A claim's record. */
    static GoldClaim claim(JsonNode claim) {
        JsonNode within = claim.get("within");
        return new GoldClaim(
                claim.get("id").asInt(),
                spans(claim.get("source")),
                spans(claim.get("cue")),
                spans(claim.get("content")),
                new GoldClaim.Labels(
                        claim.get("act").asString(),
                        claim.get("act_negated").asBoolean(),
                        claim.get("act_hypothetical").asBoolean(),
                        claim.get("certainty").asString(),
                        claim.get("polarity").asString(),
                        claim.get("source_kind").asString()),
                stream(claim.get("chain")).map(GoldLayers::spans).toList(),
                within == null || within.isNull() ? null : within.asInt());
    }

    private static List<Span> spans(JsonNode spans) {
        return stream(spans)
                .map(span -> new Span(span.get(0).asInt(), span.get(1).asInt()))
                .toList();
    }

    private static Stream<JsonNode> stream(@Nullable JsonNode array) {
        return array == null ? Stream.empty() : array.values().stream();
    }
}
