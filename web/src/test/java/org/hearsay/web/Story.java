package org.hearsay.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An article of a test, with claims on words that are looked up in its text. */
final class Story {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant ADDED = Instant.parse("2026-11-01T12:00:00Z");

    private final String uri;
    private final String text;
    private final String id;
    private final List<Span> paragraphs;
    private final List<ObjectNode> claims = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String outlet = "Harnok Herald";
    private @Nullable String published = "2025-03-05";

    Story(String uri, String text) {
        this.uri = uri;
        this.text = text;
        Article bare = Article.at(uri, text).build();
        id = bare.id();
        paragraphs = bare.paragraphs();
    }

    Story title(String its) {
        title = its;
        return this;
    }

    Story published(@Nullable String its) {
        published = its;
        return this;
    }

    Story outlet(@Nullable String its) {
        outlet = its;
        return this;
    }

    /** Marks words as no part of the article. */
    Story leftOut(LeftOut.Kind kind, String words) {
        leftOut.add(new LeftOut(kind, span(words)));
        return this;
    }

    /** Somebody claims something; the words of all three stand in the text, the name need not. */
    Story says(String name, String source, String cue, String act, String content) {
        ObjectNode claim = claim("attributed", act, content);
        ObjectNode its = words(claim.putObject("source"), source);
        its.put("kind", "named").putNull("standing").putNull("anonymity");
        its.putObject("actor")
                .put("id", "a" + HexFormat.of().toHexDigits((long) name.hashCode(), 16))
                .put("name", name)
                .put("type", "person")
                .putNull("country");
        words(claim.putObject("cue"), cue);
        return this;
    }

    /** The outlet says something itself. */
    Story own(String content) {
        claim("own", "states", content).putNull("source").putNull("cue");
        return this;
    }

    /** The claim before was passed on. */
    Story through(String carrier) {
        ObjectNode link = claims.getLast().withArray("chain").addObject();
        words(link, carrier).putNull("actor");
        return this;
    }

    /** The claim before holds a figure of people killed. */
    Story killed(String words, int number) {
        ObjectNode figure = claims.getLast().withArray("figures").addObject();
        words(figure, words)
                .put("value", number)
                .put("low", number)
                .put("high", number)
                .put("bound", "exact")
                .put("unit", "people")
                .putNull("currency")
                .putNull("counted")
                .putNull("owner")
                .put("happening", "killed")
                .putNull("as_of")
                .putNull("scope");
        return this;
    }

    private ObjectNode claim(String kind, String act, String content) {
        ObjectNode claim = JSON.createObjectNode();
        claim.put("id", "c" + id.substring(1, 9) + HexFormat.of().toHexDigits(claims.size(), 8));
        claim.putObject("document")
                .put("id", id)
                .put("uri", uri)
                .put("outlet", outlet)
                .put("published", published);
        claim.put("kind", kind)
                .put("act", act)
                .put("act_negated", false)
                .put("act_hypothetical", false)
                .put("certainty", "certain")
                .put("polarity", "positive");
        words(claim.putObject("content"), content).put("quotation", "indirect");
        claim.putArray("chain");
        claim.putNull("within").put("paragraph", paragraph(content)).put("sentence", 1);
        claim.putArray("figures");
        claim.putArray("times");
        claim.putArray("events");
        claim.put("confidence", 0.9).put("reader", "hand").putNull("said");
        claims.add(claim);
        return claim;
    }

    private ObjectNode words(ObjectNode node, String words) {
        node.put("text", words);
        ArrayNode span = node.putArray("spans").addArray();
        span.add(span(words).start()).add(span(words).end());
        return node;
    }

    private Span span(String words) {
        int unit = text.indexOf(words);
        if (unit < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in the text");
        }
        int start = text.codePointCount(0, unit);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    private int paragraph(String words) {
        int at = span(words).start();
        return 1
                + (int) paragraphs.stream()
                        .filter(paragraph -> paragraph.end() <= at)
                        .count();
    }

    /** Id of a claim, counted from 0 in the order in which they were told. */
    String id(int claim) {
        return claims.get(claim).path("id").stringValue();
    }

    /** Address of its article. */
    String path() {
        return "/articles/" + id;
    }

    Entry entry() {
        Article article = Article.at(uri, text)
                .title(title)
                .outlet(outlet)
                .published(published == null ? null : Published.parse(published).orElseThrow())
                .leftOut(leftOut)
                .build();
        return new Entry(
                Document.of(article, "hand", ADDED),
                claims.stream()
                        .map(claim -> StoredClaim.parse(JSON.writeValueAsString(claim)))
                        .toList());
    }
}
