package org.hearsay.ledger.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An article with its claims, made up for tests; words stand where they first stand in the text. */
public final class Written {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Article article;
    private final List<StoredClaim> claims = new ArrayList<>();
    private final Map<String, String> times;

    /** @param times values of the times in the text, by their words */
    public Written(String name, @Nullable String published, Map<String, String> times, String text) {
        article = Article.at("file:///" + name, text)
                .outlet("The " + name)
                .published(published == null ? null : Published.parse(published).orElseThrow())
                .build();
        this.times = times;
    }

    /** A claim about people killed; the whole content counts {@code number} with this bound. */
    public Written killed(
            @Nullable String source, String content, String words, double value, String bound, String counted) {
        return claim(source, content, words, value, bound, counted, "killed");
    }

    public Written claim(
            @Nullable String source,
            String content,
            String words,
            double value,
            String bound,
            String counted,
            @Nullable String happening) {
        ObjectNode claim = JSON.createObjectNode();
        claim.put("id", "c" + Article.digest(article.id() + claims.size()));
        claim.putObject("document").put("id", article.id());
        claim.put("kind", source == null ? "own" : "attributed");
        claim.put("act", "states").put("act_negated", false).put("act_hypothetical", false);
        claim.put("certainty", "certain").put("polarity", "positive");
        if (source != null) {
            ObjectNode party = claim.putObject("source").put("text", source).put("kind", "named");
            party.putObject("actor").put("id", "a" + source).put("name", source).put("type", "organization");
        }
        spans(claim.putObject("content").put("text", content).put("quotation", "indirect"), content);
        ObjectNode figure = claim.putArray("figures").addObject();
        spans(figure.put("text", words), words);
        figure.put("value", value).put("bound", bound).put("unit", happening == null ? "things" : "people");
        if (bound.equals("exact") || bound.equals("at_least")) {
            figure.put("low", value);
        }
        if (bound.equals("exact") || bound.equals("at_most")) {
            figure.put("high", value);
        }
        figure.put("counted", counted);
        if (happening != null) {
            figure.put("happening", happening);
        }
        ArrayNode all = claim.putArray("times");
        times.forEach((time, its) -> {
            if (content.contains(time)) {
                spans(
                        all.addObject()
                                .put("text", time)
                                .put("type", "date")
                                .put("value", its)
                                .put("precision", "day"),
                        time);
            }
        });
        claim.put("paragraph", 1).put("sentence", 1).put("confidence", 0.9).put("reader", "test");
        claims.add(StoredClaim.parse(claim.toString()));
        return this;
    }

    private void spans(ObjectNode node, String words) {
        int unit = article.text().string().indexOf(words);
        ArrayNode spans = node.putArray("spans");
        if (unit >= 0) {
            spans.addArray().add(article.text().offset(unit)).add(article.text().offset(unit + words.length()));
        }
    }

    public Entry entry() {
        return new Entry(Document.of(article, "test", Instant.EPOCH), claims);
    }
}
