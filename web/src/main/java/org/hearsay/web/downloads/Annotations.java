package org.hearsay.web.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.web.endpoints.Json;
import org.hearsay.web.endpoints.Url;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Claims as W3C Web Annotations: bodies tell the claim, targets are the words that it rests on, each piece with a selector by place and one by quote.
 *
 * @param texts the texts in which places are
 * @param base the server's address, without a stroke at its end
 */
public record Annotations(Texts texts, String base) {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** One annotation, with the context by which it is read. */
    public ObjectNode whole(FoundClaim found) {
        ObjectNode node = Json.object().put("@context", CONTEXT);
        return node.setAll(one(found));
    }

    /** A collection of them on one page. */
    void write(Selection selection, OutputStream out) throws IOException {
        ObjectNode head = Json.object()
                .put("@context", CONTEXT)
                .put("type", "AnnotationCollection")
                .put("label", selection.title());
        String open = head.toString();
        Lines lines = new Lines(out);
        lines.write(open.substring(0, open.length() - 1)
                + ",\"first\":{\"type\":\"AnnotationPage\",\"startIndex\":0,\"items\":[\n");
        String between = "";
        for (FoundClaim found : selection.claims()) {
            lines.write(between + one(found));
            between = ",\n";
        }
        lines.write("\n]}}\n");
    }

    private ObjectNode one(FoundClaim found) {
        StoredClaim claim = found.claim();
        JsonNode record = Json.parsed(Json.of(claim));
        ObjectNode node = Json.object()
                .put("id", Url.claim(base, claim.id()))
                .put("type", "Annotation")
                .put("motivation", "describing");
        node.putObject("generator").put("type", "Software").put("name", claim.reader());
        ArrayNode bodies = node.putArray("body");
        bodies.addObject()
                .put("type", "TextualBody")
                .put("purpose", "describing")
                .put("format", "text/plain")
                .put("language", "en")
                .put("value", Told.sentence(claim));
        bodies.addObject()
                .put("id", base + "/api/v1/claims/" + Url.encoded(claim.id()))
                .put("type", "Dataset")
                .put("format", "application/json");
        ArrayNode targets = node.putArray("target");
        Text text = texts.of(claim.document());
        List<Span> pieces = text == null ? List.of() : Spans.of(record.get("content"), text);
        for (Span piece : pieces) {
            ObjectNode target = targets.addObject().put("source", found.uri());
            ArrayNode selectors = target.putArray("selector");
            Selectors.put(selectors, Objects.requireNonNull(text), piece);
            putState(target, claim);
        }
        if (pieces.isEmpty()) {
            targets.addObject().put("source", found.uri());
        }
        return node;
    }

    /** Of which text at that address the places are: the one that was there when it was read. */
    private void putState(ObjectNode target, StoredClaim claim) {
        Document document = texts.document(claim.document());
        if (document != null) {
            target.putObject("state")
                    .put("type", "TimeState")
                    .put("sourceDate", document.added().toString())
                    .put("cached", base + "/api/v1/documents/" + Url.encoded(document.id()));
        }
    }
}
