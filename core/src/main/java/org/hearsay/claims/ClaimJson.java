package org.hearsay.claims;

import org.hearsay.actors.Actor;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.hearsay.times.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The claim record as JSON, one claim a line. Fields keep their order, new ones come at the end, and what is not known is null;
 * docs/claim.schema.json describes it.
 */
public final class ClaimJson {
    private static final double DIGITS = 1e4;

    private ClaimJson() {}

    /** The claim on one line, without a line break at its end. */
    public static String line(Claim claim) {
        try (JsonLine json = new JsonLine()) {
            json.field("id", claim.id());
            json.object("document", claim.article(), article -> document(json, article));
            stance(json, claim);
            json.object("source", claim.source(), source -> source(json, source));
            json.object("cue", claim.cue(), cue -> words(json, cue));
            json.object("content", claim.content(), content -> {
                words(json, content);
                json.field("quotation", claim.quotation().label());
            });
            json.array("chain", claim.chain(), carrier -> {
                words(json, carrier.words());
                actor(json, carrier.actor());
            });
            json.field("within", claim.within());
            json.field("paragraph", claim.paragraph());
            json.field("sentence", claim.sentence());
            json.array("figures", claim.holdings().figures(), figure -> FigureJson.fields(json, figure));
            json.array("times", claim.holdings().times(), time -> time(json, time));
            json.array("events", claim.holdings().events(), event -> EventJson.fields(json, event));
            json.field("confidence", Math.round(claim.confidence() * DIGITS) / DIGITS);
            json.field("reader", claim.reader());
            json.object("said", claim.holdings().said(), time -> time(json, time));
            return json.end();
        }
    }

    /** What a line about something in a claim says of the claim. */
    static void reference(JsonLine json, Claim claim) {
        json.object("claim", claim, its -> {
            json.field("id", its.id());
            json.object("document", its.article(), article -> document(json, article));
            stance(json, its);
            json.object("source", its.source(), source -> source(json, source));
            json.field("paragraph", its.paragraph());
            json.field("sentence", its.sentence());
        });
    }

    /** Whose kind of word it is, what is done by it, and how far the voice commits itself. */
    private static void stance(JsonLine json, Claim claim) {
        json.field("kind", claim.kind().label());
        json.field("act", claim.judgement().act().label());
        json.field("act_negated", claim.judgement().negated());
        json.field("act_hypothetical", claim.judgement().hypothetical());
        json.field("certainty", claim.judgement().certainty().label());
        json.field("polarity", claim.judgement().polarity().label());
    }

    private static void source(JsonLine json, Claim.Source source) {
        words(json, source.words());
        json.field("kind", source.kind().label());
        actor(json, source.actor());
        json.object("standing", source.standing(), standing -> words(json, standing));
        json.object("anonymity", source.anonymity(), anonymity -> words(json, anonymity));
    }

    static void time(JsonLine json, TimeExpression time) {
        json.field("text", time.text());
        json.spans("spans", time.spans());
        json.field("type", time.type().label());
        json.field("value", time.value());
        json.field("precision", time.precision().label());
    }

    private static void document(JsonLine json, Article article) {
        json.field("id", article.id());
        json.field("uri", article.uri());
        json.field("outlet", article.outlet().orElse(null));
        json.field("published", article.published().map(Published::toString).orElse(null));
    }

    static void words(JsonLine json, Words words) {
        json.field("text", words.text());
        json.spans("spans", words.spans());
    }

    private static void actor(JsonLine json, @Nullable Actor actor) {
        json.object("actor", actor, known -> {
            json.field("id", known.id());
            json.field("name", known.name());
            json.field("type", known.type().label());
            json.field("country", known.country());
        });
    }
}
