package org.hearsay.ledger.origins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes documents with claims by hand: each claim names words of the text as its content. */
final class Tales {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SAMPLES = Path.of("../samples");

    private final Document document;
    private final List<StoredClaim> claims = new ArrayList<>();

    private Tales(Document document) {
        this.document = document;
    }

    static Tales of(
            String uri, @Nullable String outlet, @Nullable String byline, @Nullable String published, String text) {
        String id = Article.at(uri, text).build().id();
        return new Tales(
                new Document(id, uri, 1, null, outlet, byline, published, text, "[]", "[]", "test", Instant.EPOCH));
    }

    /** A text of the samples, undated and without its outlet. */
    static Tales sample(String name) {
        try {
            return of("file:///samples/" + name, null, null, null, Files.readString(SAMPLES.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The agency's first report in the samples, as if it stood elsewhere. */
    static Tales wire(String uri, @Nullable String outlet, @Nullable String byline, String published) {
        try {
            JsonNode line = JSON.readTree(
                    Files.readAllLines(SAMPLES.resolve("pallas-wire.jsonl")).getFirst());
            return of(uri, outlet, byline, published, line.get("text").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A claim of a voice; null for the outlet's own. */
    Tales claim(@Nullable String voice, String content, String... chain) {
        int unit = document.text().indexOf(content);
        if (unit < 0) {
            throw new IllegalArgumentException("not in the text: " + content);
        }
        int start = document.text().codePointCount(0, unit);
        ObjectNode claim = JSON.createObjectNode();
        claim.put("id", Article.digest(document.id() + voice + content));
        claim.putObject("document").put("id", document.id());
        claim.put("kind", voice == null ? "own" : "attributed").put("act", "states");
        claim.put("act_negated", false).put("act_hypothetical", false);
        claim.put("certainty", "certain").put("polarity", "positive");
        if (voice == null) {
            claim.putNull("source").putNull("cue");
        } else {
            party(claim.putObject("source"), voice).put("kind", "named");
            claim.putObject("cue").put("text", "said");
        }
        ObjectNode words = claim.putObject("content").put("text", content).put("quotation", "indirect");
        words.putArray("spans").addArray().add(start).add(start + content.codePointCount(0, content.length()));
        ArrayNode carriers = claim.putArray("chain");
        for (String carrier : chain) {
            party(carriers.addObject(), carrier);
        }
        claim.putNull("within").put("paragraph", 1).put("sentence", claims.size() + 1);
        claim.putArray("figures");
        claim.putArray("times");
        claim.putArray("events");
        claim.put("confidence", 0.9).put("reader", "test");
        claims.add(StoredClaim.parse(claim.toString()));
        return this;
    }

    private static ObjectNode party(ObjectNode party, String name) {
        party.put("text", name)
                .putObject("actor")
                .put("id", name)
                .put("name", name)
                .put("type", "organization")
                .putNull("country");
        return party;
    }

    Entry entry() {
        return new Entry(document, claims);
    }

    static List<Member> members(Entry... entries) {
        List<Member> members = new ArrayList<>();
        for (Entry entry : entries) {
            entry.claims().forEach(claim -> members.add(new Told(claim, entry.document()).member()));
        }
        return members;
    }
}
