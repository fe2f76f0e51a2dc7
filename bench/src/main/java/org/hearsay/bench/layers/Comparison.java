package org.hearsay.bench.layers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.attributions.Attribution;
import org.hearsay.bench.corpora.GoldClaim;
import org.hearsay.bench.corpora.GoldPassage;
import org.hearsay.bench.measures.Matching;
import org.hearsay.bench.measures.Positions;
import org.hearsay.bench.measures.Score;
import org.hearsay.claims.Claim;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * One passage's claims, gold and predicted, and which of them go together.
 *
 * <p>A predicted claim belongs to the passage when its cue lies in it, and so does some of its content; content beyond the passage
 * is not compared. A pair needs a word F1 of the contents of at least one half, and cues that share a word, unless the gold
 * claim has no cue. Words are compared by their places, not their letters.
 */
public final class Comparison {
    private static final double ENOUGH = 0.5;

    /** Makes the cues' overlap decide between equal contents, and never between unequal ones. */
    private static final double CUE_WEIGHT = 1e-6;

    private final GoldPassage passage;
    private final Text text;
    private final List<Claim> predicted;
    private final List<Match> matches;

    private Comparison(GoldPassage passage, Text text, List<Claim> claims) {
        this.passage = passage;
        this.text = text;
        this.predicted = claims.stream().filter(this::lies).toList();
        this.matches = Matching.oneToOne(passage.claims(), predicted, this::likeness, Double::doubleValue).stream()
                .map(pair -> new Match(passage.claims().get(pair.gold()), predicted.get(pair.predicted())))
                .toList();
    }

    /** Compares a passage's claims with those read from its whole document. */
    public static Comparison of(GoldPassage passage, List<Claim> claims) {
        return new Comparison(passage, Text.of(passage.document().text()), claims);
    }

    /** A gold claim and the predicted one that goes with it. */
    record Match(GoldClaim gold, Claim predicted) {}

    GoldPassage passage() {
        return passage;
    }

    Text text() {
        return text;
    }

    List<Match> matches() {
        return matches;
    }

    /** Gold claims that were not found. */
    List<GoldClaim> missed() {
        return passage.claims().stream()
                .filter(claim ->
                        matches.stream().noneMatch(match -> match.gold().id() == claim.id()))
                .toList();
    }

    /** Predicted claims that are not in the gold. */
    List<Claim> spurious() {
        return predicted.stream()
                .filter(claim -> matches.stream()
                        .noneMatch(match -> match.predicted().id().equals(claim.id())))
                .toList();
    }

    private boolean lies(Claim claim) {
        return claim.cue() != null
                && claim.cue().spans().stream().allMatch(passage.span()::contains)
                && !clipped(claim).isEmpty();
    }

    private List<Span> clipped(Claim claim) {
        Span bounds = passage.span();
        return claim.content().spans().stream()
                .filter(bounds::overlaps)
                .map(span -> new Span(Math.max(span.start(), bounds.start()), Math.min(span.end(), bounds.end())))
                .toList();
    }

    private Optional<Double> likeness(GoldClaim gold, Claim claim) {
        double content = overlap(gold.content(), clipped(claim));
        double cue = gold.cue().isEmpty()
                ? 1
                : overlap(gold.cue(), Objects.requireNonNull(claim.cue()).spans());
        return content >= ENOUGH && cue > 0 ? Optional.of(content + CUE_WEIGHT * cue) : Optional.empty();
    }

    /** Word F1 of two lists of spans. */
    double overlap(List<Span> gold, List<Span> spans) {
        return Positions.f1(Positions.words(text, gold), Positions.words(text, spans));
    }

    /** Claims found. */
    Score claims() {
        return new Score(passage.claims().size(), predicted.size(), matches.size());
    }

    /** Pairs of a claim and the one whose content holds it, both in the passage. */
    Score pairs() {
        long gold = passage.claims().stream()
                .filter(claim -> claim.within() != null)
                .count();
        Set<String> here = Set.copyOf(predicted.stream().map(Claim::id).toList());
        long said = predicted.stream()
                .filter(claim -> claim.within() != null && here.contains(claim.within()))
                .count();
        Map<Integer, String> ids = new HashMap<>();
        matches.forEach(match -> ids.put(match.gold().id(), match.predicted().id()));
        long right = matches.stream()
                .filter(match -> match.gold().within() != null)
                .filter(match -> Objects.equals(
                        ids.get(match.gold().within()), match.predicted().within()))
                .filter(match -> match.predicted().within() != null)
                .count();
        return new Score(gold, said, right);
    }

    /** Links of all chains, the voices of outer claims included. */
    Score links() {
        return chains(
                GoldClaim::chain,
                claim -> claim.chain().stream()
                        .map(carrier -> carrier.words().spans())
                        .toList());
    }

    /** Carriers alone: links that are not taken over from the claim around. */
    Score carriers() {
        return chains(
                this::ownCarriers,
                claim -> Optional.ofNullable(claim.attribution())
                        .map(Attribution::carriers)
                        .orElse(List.of()));
    }

    private List<List<Span>> ownCarriers(GoldClaim claim) {
        if (claim.within() == null) {
            return claim.chain();
        }
        GoldClaim outer = passage.claims().stream()
                .filter(other -> other.id() == claim.within())
                .findFirst()
                .orElseThrow();
        int inherited = outer.chain().size();
        boolean voice =
                claim.chain().size() > inherited && claim.chain().get(inherited).equals(outer.source());
        return claim.chain().subList(inherited + (voice ? 1 : 0), claim.chain().size());
    }

    private Score chains(Function<GoldClaim, List<List<Span>>> goldChain, Function<Claim, List<List<Span>>> chain) {
        int gold = passage.claims().stream()
                .mapToInt(claim -> goldChain.apply(claim).size())
                .sum();
        int said =
                predicted.stream().mapToInt(claim -> chain.apply(claim).size()).sum();
        int right = matches.stream()
                .mapToInt(match -> common(goldChain.apply(match.gold()), chain.apply(match.predicted())))
                .sum();
        return new Score(gold, said, right);
    }

    /** Length of the longest sequence of like links, in order, that two chains share. */
    private int common(List<List<Span>> gold, List<List<Span>> said) {
        int[][] best = new int[gold.size() + 1][said.size() + 1];
        IntStream.range(0, gold.size())
                .forEach(g -> IntStream.range(0, said.size()).forEach(s -> {
                    int like = overlap(gold.get(g), said.get(s)) >= ENOUGH ? 1 : 0;
                    best[g + 1][s + 1] = Math.max(best[g][s] + like, Math.max(best[g][s + 1], best[g + 1][s]));
                }));
        return best[gold.size()][said.size()];
    }
}
