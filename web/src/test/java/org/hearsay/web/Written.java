package org.hearsay.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An article that a test writes, with its claims. */
public final class Written {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOON = Instant.parse("2025-03-05T12:00:00Z");

    private final Article article;
    private final List<ObjectNode> claims = new ArrayList<>();

    /** An article of this text, with what is known of it. */
    public Written(
            String uri, @Nullable String title, @Nullable String outlet, @Nullable String published, String text) {
        this.article = Article.at(uri, text)
                .title(title)
                .outlet(outlet)
                .published(published == null ? null : Published.parse(published).orElseThrow())
                .build();
    }

    /** A person's claim; where its words stand in the text they are its place, else the text's first letter is. */
    public Written says(String voice, String act, String content) {
        ObjectNode claim = claim("attributed", act, content);
        ObjectNode source = claim.putObject("source");
        words(source, voice).put("kind", "named");
        source.putObject("actor")
                .put("id", "a" + Article.digest(voice))
                .put("name", voice)
                .put("type", "person")
                .putNull("country");
        source.putNull("standing").putNull("anonymity");
        words(claim.putObject("cue"), "said");
        claims.add(end(claim, content));
        return this;
    }

    /** What the outlet says itself. */
    public Written own(String content) {
        claims.add(end(claim("own", "states", content).putNull("source").putNull("cue"), content));
        return this;
    }

    private ObjectNode claim(String kind, String act, String content) {
        ObjectNode claim =
                JSON.createObjectNode().put("id", "c" + Article.digest(article.id() + claims.size() + content));
        claim.putObject("document")
                .put("id", article.id())
                .put("uri", article.uri())
                .put("outlet", article.outlet().orElse(null))
                .put("published", article.published().map(Published::toString).orElse(null));
        return claim.put("kind", kind)
                .put("act", act)
                .put("act_negated", false)
                .put("act_hypothetical", false)
                .put("certainty", "certain")
                .put("polarity", "positive");
    }

    private ObjectNode end(ObjectNode claim, String content) {
        words(claim.putObject("content"), content).put("quotation", "indirect");
        claim.putArray("chain");
        claim.putNull("within").put("paragraph", 1).put("sentence", 1);
        claim.putArray("figures");
        claim.putArray("times");
        claim.putArray("events");
        return claim.put("confidence", 0.9).put("reader", "test").putNull("said");
    }

    private ObjectNode words(ObjectNode node, String words) {
        String text = article.text().string();
        int unit = Math.max(0, text.indexOf(words));
        int start = text.codePointCount(0, unit);
        int length = text.startsWith(words, unit) ? words.codePointCount(0, words.length()) : 1;
        node.put("text", words).putArray("spans").addArray().add(start).add(start + length);
        return node;
    }

    /** The entry of a ledger. */
    public Entry entry() {
        List<StoredClaim> stored = IntStream.range(0, claims.size())
                .mapToObj(i -> StoredClaim.parse(claims.get(i).toString()))
                .toList();
        return new Entry(Document.of(article, "test", NOON), stored);
    }
}
