package org.hearsay.web.downloads;

import java.io.IOException;
import java.io.OutputStream;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.StoredClaim.Person;
import org.hearsay.web.endpoints.Json;
import org.hearsay.web.endpoints.Url;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Claims as schema.org's type Claim: whose word, in which article, by whom passed on. No rating: nothing is said of what is true.
 *
 * @param base the server's address, without a stroke at its end
 */
record LinkedClaims(String base) {
    void write(Selection selection, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        lines.write("{\"@context\":\"https://schema.org\",\"@graph\":[\n");
        String between = "";
        for (FoundClaim found : selection.claims()) {
            lines.write(between + one(found));
            between = ",\n";
        }
        lines.write("\n]}\n");
    }

    private ObjectNode one(FoundClaim found) {
        StoredClaim claim = found.claim();
        String address = Url.claim(base, claim.id());
        ObjectNode node = Json.object()
                .put("@type", "Claim")
                .put("@id", address)
                .put("url", address)
                .put("identifier", claim.id())
                .put("text", claim.content())
                .put("name", Told.sentence(claim));
        ObjectNode author = author(found);
        if (author != null) {
            node.set("author", author);
        }
        ObjectNode article =
                node.putObject("appearance").put("@type", "NewsArticle").put("url", found.uri());
        put(article, "headline", found.title());
        put(article, "datePublished", found.published());
        if (found.outlet() != null) {
            article.set("publisher", organization(found.outlet()));
        }
        for (Party carrier : claim.chain()) {
            node.withArray("claimInterpreter").add(party(carrier));
        }
        return node;
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }

    private static @Nullable ObjectNode author(FoundClaim found) {
        if (found.claim().kind().equals("own")) {
            return found.outlet() == null ? null : organization(found.outlet());
        }
        Party source = found.claim().source();
        return source == null ? null : party(source);
    }

    private static ObjectNode organization(String name) {
        return Json.object().put("@type", "Organization").put("name", name);
    }

    private static ObjectNode party(Party party) {
        Person actor = party.actor();
        if (actor == null) {
            return Json.object().put("@type", "Thing").put("name", party.text());
        }
        String type = actor.type() == null ? "" : actor.type();
        ObjectNode node = Json.object()
                .put(
                        "@type",
                        switch (type) {
                            case "person" -> "Person";
                            case "state" -> "Country";
                            case "organization", "group" -> "Organization";
                            case "document" -> "CreativeWork";
                            default -> "Thing";
                        })
                .put("identifier", actor.id())
                .put("name", actor.name());
        if (!party.text().equals(actor.name())) {
            node.put("alternateName", party.text());
        }
        return node;
    }
}
