package org.hearsay.bench.measures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.bench.corpora.Marked;
import org.hearsay.bench.corpora.Standoff;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How well the attributions found in one article agree with the annotators', after the usual scorer of PolNeAR.
 *
 * <p>Counted are characters but white space and punctuation. Two attributions may be paired when their cues and their contents
 * overlap, each where one of the two has one; a pair is worth the mean overlap F1 over the roles that either has. Attributions
 * whose cue lies in a discarded part of the text are left out on both sides.
 */
public final class SoftAttribution {
    private final Text text;
    private final List<Span> discarded;
    private final List<Marked> gold;
    private final List<Marked> predicted;
    private final List<Matching.Pair<Worth>> pairs;

    private SoftAttribution(Text text, Standoff gold, List<Marked> predicted) {
        this.text = text;
        this.discarded = gold.discarded();
        this.gold = gold.attributions().stream()
                .filter(marked -> counts(marked, gold))
                .toList();
        this.predicted =
                predicted.stream().filter(marked -> counts(marked, gold)).toList();
        this.pairs = Matching.oneToOne(roles(this.gold), roles(this.predicted), SoftAttribution::worth, Worth::mean);
    }

    /** Compares the attributions found in a text with those marked in it. */
    public static SoftAttribution of(Text text, Standoff gold, List<Marked> predicted) {
        return new SoftAttribution(text, gold, predicted);
    }

    /** The parts of an attribution. */
    public enum Role {
        /** Whose word. */
        SOURCE,
        /** By which words. */
        CUE,
        /** What. */
        CONTENT;

        List<Span> of(Marked marked) {
            return switch (this) {
                case SOURCE -> marked.source();
                case CUE -> marked.cue();
                case CONTENT -> marked.content();
            };
        }
    }

    /**
     * What a pair of attributions is worth.
     *
     * @param mean mean of the roles' overlap
     * @param roles overlap of each role that either has
     */
    public record Worth(double mean, Map<Role, Double> roles) {}

    /**
     * The figures of an article, or of several together.
     *
     * @param attribution pairs at their worth
     * @param detection pairs at one each
     * @param exact spans of a role that are the same but for punctuation at their ends
     * @param token tokens in a role
     * @param overlap sums, over pairs, of a role's overlap (as correct) and of pairs that have the role (as gold)
     */
    public record Figures(
            Score attribution,
            Score detection,
            Map<Role, Score> exact,
            Map<Role, Score> token,
            Map<Role, Score> overlap) {
        /** Of no article. */
        public static final Figures NONE = new Figures(Score.NONE, Score.NONE, Map.of(), Map.of(), Map.of());

        /** These and those together. */
        public Figures plus(Figures other) {
            return new Figures(
                    attribution.plus(other.attribution),
                    detection.plus(other.detection),
                    sum(exact, other.exact),
                    sum(token, other.token),
                    sum(overlap, other.overlap));
        }

        private static Map<Role, Score> sum(Map<Role, Score> a, Map<Role, Score> b) {
            Map<Role, Score> sum = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                sum.put(role, a.getOrDefault(role, Score.NONE).plus(b.getOrDefault(role, Score.NONE)));
            }
            return Map.copyOf(sum);
        }
    }

    /** The gold attributions that count. */
    public List<Marked> gold() {
        return gold;
    }

    /** The predicted attributions that count. */
    public List<Marked> predicted() {
        return predicted;
    }

    /** The pairs, as indices of these two lists. */
    public List<Matching.Pair<Worth>> pairs() {
        return pairs;
    }

    /** All figures. */
    public Figures figures() {
        double worth = pairs.stream().mapToDouble(pair -> pair.value().mean()).sum();
        Map<Role, Score> exact = new EnumMap<>(Role.class);
        Map<Role, Score> token = new EnumMap<>(Role.class);
        Map<Role, Score> overlap = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            exact.put(role, score(normalised(gold, role), normalised(predicted, role)));
            token.put(role, score(tokens(gold, role), tokens(predicted, role)));
            List<Double> values = pairs.stream()
                    .map(pair -> Optional.ofNullable(pair.value().roles().get(role)))
                    .flatMap(Optional::stream)
                    .toList();
            double sum = values.stream().mapToDouble(Double::doubleValue).sum();
            overlap.put(role, new Score(values.size(), values.size(), sum));
        }
        return new Figures(
                new Score(gold.size(), predicted.size(), worth),
                new Score(gold.size(), predicted.size(), pairs.size()),
                exact,
                token,
                overlap);
    }

    /** Whether an attribution counts in a text with that annotation: it does unless its cue is in a discarded part. */
    public static boolean counts(Marked marked, Standoff gold) {
        return marked.cue().isEmpty()
                || !marked.cue().stream()
                        .allMatch(span -> gold.discarded().stream().anyMatch(part -> part.contains(span)));
    }

    private List<Map<Role, Set<Integer>>> roles(List<Marked> attributions) {
        List<Map<Role, Set<Integer>>> all = new ArrayList<>();
        for (Marked marked : attributions) {
            Map<Role, Set<Integer>> roles = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                roles.put(role, Positions.characters(text, role.of(marked)));
            }
            all.add(roles);
        }
        return all;
    }

    private static Optional<Worth> worth(Map<Role, Set<Integer>> gold, Map<Role, Set<Integer>> predicted) {
        Map<Role, Double> roles = new EnumMap<>(Role.class);
        double sum = 0;
        for (Role role : Role.values()) {
            Set<Integer> a = gold.getOrDefault(role, Set.of());
            Set<Integer> b = predicted.getOrDefault(role, Set.of());
            if (a.isEmpty() && b.isEmpty()) {
                continue;
            }
            double overlap = Positions.f1(a, b);
            if (overlap == 0 && role != Role.SOURCE) {
                return Optional.empty();
            }
            roles.put(role, overlap);
            sum += overlap;
        }
        return roles.isEmpty() ? Optional.empty() : Optional.of(new Worth(sum / roles.size(), roles));
    }

    private static <T> Score score(Set<T> gold, Set<T> predicted) {
        long both = gold.stream().filter(predicted::contains).count();
        return new Score(gold.size(), predicted.size(), both);
    }

    /** The distinct spans of a role, without punctuation at their ends, pieces that only punctuation parts made one. */
    private Set<List<Span>> normalised(List<Marked> attributions, Role role) {
        Set<List<Span>> all = new HashSet<>();
        for (Marked marked : attributions) {
            if (!role.of(marked).isEmpty()) {
                all.add(normalised(role.of(marked)));
            }
        }
        return all;
    }

    private List<Span> normalised(List<Span> pieces) {
        List<Span> spans = new ArrayList<>();
        for (Span piece : pieces) {
            Span bare = bare(piece);
            if (bare == null) {
                continue;
            }
            Span last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && joins(last, bare)) {
                spans.set(spans.size() - 1, new Span(last.start(), Math.max(last.end(), bare.end())));
            } else {
                spans.add(bare);
            }
        }
        return spans.isEmpty() ? pieces : List.copyOf(spans);
    }

    private boolean joins(Span before, Span after) {
        return after.start() <= before.end() || bare(new Span(before.end(), after.start())) == null;
    }

    private @Nullable Span bare(Span piece) {
        int start = piece.start();
        int end = piece.end();
        while (start < end && Positions.isIgnorable(text.codePointAt(start))) {
            start++;
        }
        while (end > start && Positions.isIgnorable(text.codePointAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : null;
    }

    /** First offsets of the tokens, divided by white space, that hold a counted character of the role outside discarded parts. */
    private Set<Integer> tokens(List<Marked> attributions, Role role) {
        Set<Integer> tokens = new TreeSet<>();
        for (Marked marked : attributions) {
            for (int offset : Positions.characters(text, role.of(marked))) {
                if (discarded.stream().noneMatch(part -> part.contains(offset))) {
                    tokens.add(tokenStart(offset));
                }
            }
        }
        return tokens;
    }

    private int tokenStart(int offset) {
        int start = offset;
        while (start > 0 && !Positions.isSpace(text.codePointAt(start - 1))) {
            start--;
        }
        return start;
    }
}
