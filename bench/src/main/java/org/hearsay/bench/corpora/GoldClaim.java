package org.hearsay.bench.corpora;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a person marked it.
 *
 * @param id its number in the passage
 * @param source the voice's mention; empty when there is none
 * @param cue the words that attribute; empty when quotation marks alone do
 * @param content what is attributed
 * @param labels how the claim is labelled
 * @param chain those who passed it on, outermost first, the voices of the claims around it included
 * @param within number of the claim whose content holds this one, or null
 */
public record GoldClaim(
        int id,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Labels labels,
        List<List<Span>> chain,
        @Nullable Integer within) {
    /** Makes the lists unchangeable. */
    public GoldClaim {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        chain = chain.stream().map(List::copyOf).toList();
    }

    /**
     * The labels of a claim, named as the formats name them.
     *
     * @param act what the voice does
     * @param negated whether it is said not to have done so
     * @param hypothetical whether it is only said that it might
     * @param certainty how far the voice commits itself
     * @param polarity that of the content's wording
     * @param sourceKind how the article names the source
     */
    public record Labels(
            String act, boolean negated, boolean hypothetical, String certainty, String polarity, String sourceKind) {}
}
