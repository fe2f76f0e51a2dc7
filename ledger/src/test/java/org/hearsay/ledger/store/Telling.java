package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.jspecify.annotations.Nullable;

/** An article that somebody tells in a test, with its claims as lines of JSON. */
final class Telling {
    private final String uri;
    private final @Nullable String outlet;
    private final @Nullable String published;
    private final List<String> claims = new ArrayList<>();
    private String text;

    Telling(String uri, @Nullable String outlet, @Nullable String published) {
        this.uri = uri;
        this.outlet = outlet;
        this.published = published;
        text = "Text of " + uri;
    }

    /** The words of the article; contents of later claims are looked up in them. */
    Telling text(String words) {
        text = words;
        return this;
    }

    private String spans(String content) {
        return spans(content, 0);
    }

    private String spans(String content, int from) {
        int unit = text.indexOf(content, from);
        if (unit < 0) {
            return "[[0,1]]";
        }
        int start = text.codePointCount(0, unit);
        return "[[%d,%d]]".formatted(start, start + content.codePointCount(0, content.length()));
    }

    /** A person's claim; voice and "said" after it are looked up as well. */
    Telling says(String voice, String act, String content) {
        return says(voice, act, content, "[]", "[]");
    }

    /** A person's claim; chain and events as JSON. */
    Telling says(String voice, String act, String content, String chain, String events) {
        claims.add("""
                "kind":"attributed","act":"%s","act_negated":false,"act_hypothetical":false,"certainty":"certain","polarity":"positive",\
                "source":{"text":"%s, he","spans":%s,"kind":"named","actor":%s},"cue":{"text":"said","spans":%s},\
                "content":{"text":"%s","spans":%s,"quotation":"indirect"},"chain":%s,"within":null,"paragraph":1,"sentence":1,\
                "figures":[],"times":[],"events":%s""".formatted(
                        act,
                        voice,
                        spans(voice),
                        actor(voice),
                        spans("said", Math.max(0, text.indexOf(voice))),
                        content,
                        spans(content),
                        chain,
                        events));
        return this;
    }

    /** What the outlet says. */
    Telling own(String content) {
        claims.add("""
                "kind":"own","act":"states","act_negated":false,"act_hypothetical":false,"certainty":"possible","polarity":"negative",\
                "source":null,"cue":null,"content":{"text":"%s","spans":%s,"quotation":"indirect"},"chain":[],"within":null,\
                "paragraph":2,"sentence":2,"figures":[],"times":[],"events":[]""".formatted(content, spans(content)));
        return this;
    }

    static String actor(String name) {
        return "{\"id\":\"a%s\",\"name\":\"%s\",\"type\":\"person\",\"country\":null}"
                .formatted(Article.digest(name), name);
    }

    Entry entry() {
        Article article = Article.at(uri, text)
                .title("On " + uri)
                .outlet(outlet)
                .published(published == null ? null : Published.parse(published).orElseThrow())
                .build();
        List<StoredClaim> stored = IntStream.range(0, claims.size())
                .mapToObj(i -> StoredClaim.parse(
                        "{\"id\":\"c%s\",\"document\":{\"id\":\"%s\"},%s,\"confidence\":0.9,\"reader\":\"test\"}"
                                .formatted(Article.digest(uri + i), article.id(), claims.get(i))))
                .toList();
        return new Entry(Document.of(article, "test", LedgerContract.NOON), stored);
    }
}
