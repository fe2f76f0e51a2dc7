package org.hearsay.ledger.pairs;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What sentences say that bears on a proposition: which of them are about it, and which signals stand in those. A sentence counts by the square of
 * the probability that it is about the proposition, so that a few near ones speak louder than many others.
 */
final class Bearing {
    /** Tokens between a signal and the nearest shared term within which the signal is near. */
    private static final int NEAR = 6;

    private static final Share NONE = new Share();

    private final Statement proposition;
    private final List<Statement> sentences;
    private final Pair[] pairs;
    private final double[] about;
    private final int best;
    private final Map<Signal.Kind, Share> shares = new EnumMap<>(Signal.Kind.class);

    Bearing(Statement proposition, List<Statement> sentences, SameMatter matter) {
        this.proposition = proposition;
        this.sentences = sentences;
        pairs = sentences.stream()
                .map(sentence -> Pair.of(proposition, sentence))
                .toArray(Pair[]::new);
        about = Arrays.stream(pairs).mapToDouble(matter::probability).toArray();
        int likeliest = 0;
        double sum = 1e-9;
        for (int i = 0; i < about.length; i++) {
            likeliest = about[i] > about[likeliest] ? i : likeliest;
            sum += about[i] * about[i];
        }
        best = likeliest;
        for (int i = 0; i < about.length; i++) {
            count(i, about[i] * about[i] / sum);
        }
    }

    private void count(int at, double weight) {
        Statement sentence = sentences.get(at);
        Set<Signal.Kind> seen = EnumSet.noneOf(Signal.Kind.class);
        Set<Signal.Kind> seenNear = EnumSet.noneOf(Signal.Kind.class);
        for (Signal signal : sentence.signals()) {
            seen.add(signal.kind());
            if (isNear(signal, sentence.tokens())) {
                seenNear.add(signal.kind());
            }
        }
        for (Signal.Kind kind : seen) {
            Share share = shares.computeIfAbsent(kind, _ -> new Share());
            share.weighted += weight;
            share.near += seenNear.contains(kind) ? weight : 0;
            share.rate += 1.0 / about.length;
        }
    }

    private boolean isNear(Signal signal, List<Token> tokens) {
        int from = Math.max(0, signal.from() - NEAR);
        int to = Math.min(tokens.size(), signal.to() + NEAR);
        for (int i = from; i < to; i++) {
            if ((i < signal.from() || i >= signal.to())
                    && proposition.has(tokens.get(i).stem())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the proposition itself has a signal, 0 or 1. */
    double own(Signal.Kind kind) {
        return proposition.count(kind) > 0 ? 1 : 0;
    }

    /** Share of what is about the proposition that has a signal. */
    double weighted(Signal.Kind kind) {
        return shares.getOrDefault(kind, NONE).weighted;
    }

    /** The same where it stands near words of the proposition. */
    double near(Signal.Kind kind) {
        return shares.getOrDefault(kind, NONE).near;
    }

    /** Share of all sentences that have a signal. */
    double rate(Signal.Kind kind) {
        return shares.getOrDefault(kind, NONE).rate;
    }

    /** Logarithm of one and the number of signals in all sentences. */
    double count(Signal.Kind kind) {
        return Math.log1p(sentences.stream().mapToInt(it -> it.count(kind)).sum());
    }

    /** Whether the first sentence has a signal, 0 or 1. */
    double first(Signal.Kind kind) {
        return sentences.getFirst().count(kind) > 0 ? 1 : 0;
    }

    /** The sentence that is likeliest about the proposition. */
    Pair best() {
        return pairs[best];
    }

    /** Where it stands, 0 to 1. */
    double bestAt() {
        return (double) best / about.length;
    }

    /** How likely that one is about it. */
    double about() {
        return about[best];
    }

    /** Highest cosine among the sentences with a vector; 0 if none has one. */
    double cosine() {
        return Arrays.stream(pairs)
                .filter(Pair::hasCosine)
                .mapToDouble(Pair::cosine)
                .max()
                .orElse(0);
    }

    /** Their mean. */
    double meanCosine() {
        return Arrays.stream(pairs)
                .filter(Pair::hasCosine)
                .mapToDouble(Pair::cosine)
                .average()
                .orElse(0);
    }

    /** Whether the proposition leans towards denial (1) or affirmation (-1). */
    double ownLeaning() {
        return proposition.leaning();
    }

    /** Mean of the leanings of the sentences with a vector. */
    double leaning() {
        return sentences.stream()
                .filter(Statement::hasVector)
                .mapToDouble(Statement::leaning)
                .average()
                .orElse(0);
    }

    /** The strongest leaning towards denial among them. */
    double mostLeaning() {
        return sentences.stream()
                .filter(Statement::hasVector)
                .mapToDouble(Statement::leaning)
                .max()
                .orElse(0);
    }

    /** Share of the proposition's names, or of its other terms, that any of the sentences has. */
    double covered(boolean names) {
        double all = 0;
        double found = 0;
        for (Statement.Term term : proposition.terms()) {
            if (term.name() == names) {
                all += term.weight();
                found += sentences.stream().anyMatch(sentence -> sentence.has(term.stem())) ? term.weight() : 0;
            }
        }
        return all > 0 ? found / all : 0;
    }

    /** Numbers of the proposition that a sentence about it replaces by others. */
    double clash() {
        return Math.min(2, best().numbersClash());
    }

    /** What share of sentences has a kind of signal; changed only while a bearing is made. */
    private static final class Share {
        private double weighted;
        private double near;
        private double rate;
    }
}
