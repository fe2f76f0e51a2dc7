package org.hearsay.bench.layers;

import java.util.List;
import java.util.Optional;
import org.hearsay.actors.Naming;
import org.hearsay.bench.corpora.GoldClaim;
import org.hearsay.bench.measures.Positions;
import org.hearsay.claims.Claim;
import org.hearsay.claims.Words;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Something said of a claim that gold and reader agree on or not. */
public enum Trait {
    /** What the voice does. */
    ACT("act"),
    /** Whether it is said not to have done so. */
    NEGATED("act negated"),
    /** Whether it is only said that it might. */
    HYPOTHETICAL("act hypothetical"),
    /** How far the voice commits itself. */
    CERTAINTY("certainty"),
    /** That of the content's wording. */
    POLARITY("polarity"),
    /** How the article names the source. */
    SOURCE_KIND("source kind"),
    /** The very words of the source. */
    SOURCE("source span");

    private final String title;

    Trait(String title) {
        this.title = title;
    }

    /** What it is called in tables. */
    String title() {
        return title;
    }

    /** The gold's value. */
    String of(Text text, GoldClaim claim) {
        GoldClaim.Labels labels = claim.labels();
        return switch (this) {
            case ACT -> labels.act();
            case NEGATED -> Boolean.toString(labels.negated());
            case HYPOTHETICAL -> Boolean.toString(labels.hypothetical());
            case CERTAINTY -> labels.certainty();
            case POLARITY -> labels.polarity();
            case SOURCE_KIND -> labels.sourceKind();
            case SOURCE -> Positions.words(text, claim.source()).toString();
        };
    }

    /** The reader's value. */
    String of(Claim claim) {
        return switch (this) {
            case ACT -> claim.judgement().act().label();
            case NEGATED -> Boolean.toString(claim.judgement().negated());
            case HYPOTHETICAL -> Boolean.toString(claim.judgement().hypothetical());
            case CERTAINTY -> claim.judgement().certainty().label();
            case POLARITY -> claim.judgement().polarity().label();
            case SOURCE_KIND ->
                Optional.ofNullable(claim.source())
                        .map(Claim.Source::kind)
                        .orElse(Naming.NONE)
                        .label();
            case SOURCE ->
                Positions.words(claim.article().text(), source(claim)).toString();
        };
    }

    /** Where the reader sees the source; nowhere if there is none. */
    static List<Span> source(Claim claim) {
        return Optional.ofNullable(claim.source())
                .map(Claim.Source::words)
                .map(Words::spans)
                .orElse(List.of());
    }
}
