package org.hearsay.bench;

import java.util.List;
import org.hearsay.actors.Naming;
import org.hearsay.acts.Act;
import org.hearsay.acts.Certainty;
import org.hearsay.acts.Judgement;
import org.hearsay.acts.Polarity;
import org.hearsay.attributions.Attribution;
import org.hearsay.claims.Claim;
import org.hearsay.claims.Holdings;
import org.hearsay.claims.Words;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Claims over one article, made by quoting their words. */
public final class Claims {
    private final Article article;

    /** @param text the article's text */
    public Claims(String text) {
        this.article = Article.at("memory:", text).build();
    }

    /** Where these words first stand in the text. */
    public Span span(String words) {
        int at = article.text().string().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return article.text().span(at, at + words.length());
    }

    /** Where these words first stand in the text, as a list of one; no words, no span. */
    public List<Span> spans(String words) {
        return words.isEmpty() ? List.of() : List.of(span(words));
    }

    /** A claim that states, for certain, with a named source; {@code chain} are the outer voices and carriers alike. */
    public Claim claim(String id, String source, String cue, String content, @Nullable String within, String... chain) {
        Attribution attribution = new Attribution(
                spans(source), spans(source), spans(cue), spans(content), List.of(), within == null ? -1 : 0, 1);
        Claim.Source voice = source.isEmpty() ? null : new Claim.Source(words(source), Naming.NAMED, null, null, null);
        List<Claim.Carrier> carriers = List.of(chain).stream()
                .map(carrier -> new Claim.Carrier(words(carrier), null))
                .toList();
        Judgement judgement = new Judgement(Act.STATES, false, false, Certainty.CERTAIN, Polarity.POSITIVE);
        return new Claim(
                id,
                article,
                Claim.Kind.ATTRIBUTED,
                attribution,
                judgement,
                voice,
                words(cue),
                words(content),
                Claim.Quotation.INDIRECT,
                carriers,
                within,
                1,
                1,
                Holdings.NONE,
                1,
                "test");
    }

    private Words words(String words) {
        return Words.of(article.text(), spans(words));
    }
}
