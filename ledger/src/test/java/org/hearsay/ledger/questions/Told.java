package org.hearsay.ledger.questions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An article made up for tests: its claims are its paragraphs, one after another. */
final class Told {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String outlet;
    private final @Nullable String day;
    private final List<Said> claims = new ArrayList<>();

    private record Said(String voice, String act, String certainty, String polarity, String content) {}

    Told(String outlet, @Nullable String day) {
        this.outlet = outlet;
        this.day = day;
    }

    Told says(String voice, String act, String content) {
        return says(voice, act, "certain", "positive", content);
    }

    Told says(String voice, String act, String certainty, String polarity, String content) {
        claims.add(new Said(voice, act, certainty, polarity, content));
        return this;
    }

    Entry entry() {
        StringBuilder text = new StringBuilder();
        claims.forEach(said ->
                text.append(said.voice()).append(' ').append(said.content()).append(".\n\n"));
        Article article = Article.at("https://example.org/" + outlet, text.toString())
                .outlet(outlet)
                .published(day == null ? null : Published.parse(day).orElseThrow())
                .build();
        List<StoredClaim> stored = new ArrayList<>();
        int at = 0;
        for (Said said : claims) {
            int from = at + said.voice().length() + 1;
            stored.add(StoredClaim.parse(json(article, said, from, stored.size())));
            at = from + said.content().length() + 3;
        }
        return new Entry(Document.of(article, "test 1", Instant.EPOCH), stored);
    }

    private static String json(Article article, Said said, int from, int order) {
        ObjectNode claim = JSON.createObjectNode();
        claim.put("id", "c" + Article.digest(article.id() + order));
        claim.putObject("document").put("id", article.id());
        claim.put("kind", "attributed").put("act", said.act());
        claim.put("act_negated", false).put("act_hypothetical", false);
        claim.put("certainty", said.certainty()).put("polarity", said.polarity());
        ObjectNode source = claim.putObject("source").put("text", said.voice());
        source.putArray("spans");
        source.put("kind", "named").putNull("actor");
        claim.putObject("cue").put("text", said.act()).putArray("spans");
        ObjectNode content = claim.putObject("content").put("text", said.content());
        ArrayNode spans = content.putArray("spans");
        spans.addArray().add(from).add(from + said.content().length());
        content.put("quotation", "indirect");
        claim.putArray("chain");
        claim.putNull("within");
        claim.put("paragraph", order + 1).put("sentence", order + 1);
        claim.putArray("figures");
        claim.putArray("times");
        claim.putArray("events");
        claim.put("confidence", 0.9).put("reader", "test 1");
        return claim.toString();
    }
}
