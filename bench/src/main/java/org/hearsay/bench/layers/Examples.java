package org.hearsay.bench.layers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.bench.corpora.GoldClaim;
import org.hearsay.claims.Claim;
import org.hearsay.claims.Words;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** What the reader got wrong, to read: claims missed, claims made up, labels that differ. */
public final class Examples {
    private final List<Comparison> comparisons;
    private final int most;
    private final Random random;

    private Examples(List<Comparison> comparisons, int most, long seed) {
        this.comparisons = comparisons;
        this.most = most;
        this.random = new Random(seed);
    }

    /**
     * A drawing of each kind of mistake.
     *
     * @param comparisons the passages
     * @param most how many of a kind
     * @param seed of the drawing
     */
    public static String draw(List<Comparison> comparisons, int most, long seed) {
        return new Examples(comparisons, most, seed).draw();
    }

    private String draw() {
        List<String> missed = new ArrayList<>();
        List<String> spurious = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            Text text = comparison.text();
            String at = comparison.passage().id() + ": ";
            comparison.missed().forEach(claim -> missed.add(at + line(text, claim)));
            comparison.spurious().forEach(claim -> spurious.add(at + line(claim)));
            for (Comparison.Match match : comparison.matches()) {
                for (Trait trait : Trait.values()) {
                    String gold = trait.of(text, match.gold());
                    String read = trait.of(match.predicted());
                    if (!gold.equals(read)) {
                        String values = trait == Trait.SOURCE ? "" : ": " + gold + " read as " + read;
                        wrong.add(at + trait.title() + values + "\n    gold " + line(text, match.gold()) + "\n    read "
                                + line(match.predicted()));
                    }
                }
            }
        }
        return some("missed", missed) + some("spurious", spurious) + some("wrong", wrong);
    }

    private String some(String title, List<String> lines) {
        Collections.shuffle(lines, random);
        return title + " (" + lines.size() + ")\n"
                + lines.stream().limit(most).map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    private static String line(Text text, GoldClaim claim) {
        return "[" + slice(text, claim.source()) + "] <" + slice(text, claim.cue()) + "> "
                + slice(text, claim.content()) + (claim.within() == null ? "" : " (inner)");
    }

    private static String line(Claim claim) {
        return "[" + words(claim.source() == null ? null : claim.source().words()) + "] <" + words(claim.cue()) + "> "
                + claim.content().text() + (claim.within() == null ? "" : " (inner)");
    }

    private static String words(@Nullable Words words) {
        return Optional.ofNullable(words).map(Words::text).orElse("-");
    }

    private static String slice(Text text, List<Span> spans) {
        return spans.isEmpty() ? "-" : text.slice(spans);
    }
}
