package org.hearsay.ledger.corrections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Article;

/** Reads articles for tests: each line "X said y." is a claim at its place. */
final class Said {
    static final Instant NOON = Instant.parse("2025-03-05T12:00:00Z");
    private static final Pattern LINE = Pattern.compile("(?m)^(\\w+) (said) (.+)\\.$");

    private Said() {}

    static Entry entry(String uri, String text) {
        Article article = Article.at(uri, text).build();
        List<StoredClaim> claims = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        while (matcher.find()) {
            claims.add(StoredClaim.parse("""
                    {"id":"c%s","document":{"id":"%s"},"kind":"attributed","act":"states","act_negated":false,"act_hypothetical":false,\
                    "certainty":"certain","polarity":"positive","source":{%s,"kind":"named","actor":null},"cue":{%s},\
                    "content":{%s,"quotation":"indirect"},"chain":[],"within":null,"paragraph":1,"sentence":1,"figures":[],"times":[],\
                    "events":[],"confidence":0.9,"reader":"test"}""".formatted(
                            Article.digest(article.id() + matcher.start()),
                            article.id(),
                            part(matcher, 1),
                            part(matcher, 2),
                            part(matcher, 3))));
        }
        return new Entry(Document.of(article, "test", NOON), claims);
    }

    private static String part(Matcher matcher, int group) {
        return "\"text\":\"%s\",\"spans\":[[%d,%d]]"
                .formatted(matcher.group(group), matcher.start(group), matcher.end(group));
    }
}
