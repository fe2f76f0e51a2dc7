package org.hearsay.claims;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.text.Article;
import org.hearsay.text.Span;

/** Finds the innermost claim whose content holds some words; of claims with the same content the first. */
final class Innermost {
    private static final int NOBODY = -1;

    private final List<Claim> claims;

    /** For each code point the claim with the shortest content that holds it. */
    private final int[] holder;

    Innermost(Article article, List<Claim> claims) {
        this.claims = claims;
        this.holder = new int[article.text().length()];
        Arrays.fill(holder, NOBODY);
        IntStream.range(0, claims.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer claim) -> -length(claim))
                        .thenComparing(Comparator.reverseOrder()))
                .forEach(claim -> claims.get(claim)
                        .content()
                        .spans()
                        .forEach(span -> Arrays.fill(holder, span.start(), span.end(), claim)));
    }

    private int length(int claim) {
        return claims.get(claim).content().spans().stream()
                .mapToInt(Span::length)
                .sum();
    }

    /** Index of the claim; -1 when no content holds all of the words. */
    int holding(List<Span> words) {
        int claim = holder[words.getFirst().start()];
        if (claim == NOBODY || holds(claim, words)) {
            return claim;
        }
        // The words begin in a content that ends before they do: one around it may hold them.
        return IntStream.range(0, claims.size())
                .filter(other -> holds(other, words))
                .boxed()
                .min(Comparator.comparingInt(this::length))
                .orElse(NOBODY);
    }

    /** Index of the claim whose cue holds the words; -1 for none. */
    int attributing(List<Span> words) {
        return IntStream.range(0, claims.size())
                .filter(claim -> isCue(claims.get(claim), words))
                .findFirst()
                .orElse(NOBODY);
    }

    private static boolean isCue(Claim claim, List<Span> words) {
        Words cue = claim.cue();
        return cue != null
                && words.stream().allMatch(word -> cue.spans().stream().anyMatch(word::overlaps));
    }

    private boolean holds(int claim, List<Span> words) {
        List<Span> content = claims.get(claim).content().spans();
        return words.stream().allMatch(word -> content.stream().anyMatch(span -> span.contains(word)));
    }
}
