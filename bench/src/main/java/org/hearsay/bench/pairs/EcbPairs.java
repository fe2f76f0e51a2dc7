package org.hearsay.bench.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.EcbPlus;
import org.hearsay.bench.measures.Score;
import org.hearsay.ledger.pairs.Matters;
import org.hearsay.ledger.pairs.Pair;
import org.hearsay.ledger.pairs.Statement;
import org.hearsay.ledger.pairs.Statements;

/**
 * The pairs of sentences of one topic of ECB+.
 *
 * @param topic its number
 * @param sentences how many sentences it has
 * @param pairs all pairs of them
 */
public record EcbPairs(int topic, int sentences, List<Known> pairs) {
    /**
     * A pair with its answer.
     *
     * @param first number of a sentence
     * @param second number of a later one
     * @param pair what they have in common
     * @param same whether they share an action
     * @param alike whether they tell of the same one of the topic's two events, in so far as their documents do
     */
    public record Known(int first, int second, Pair pair, boolean same, boolean alike) {}

    /** The topics of a part. */
    public static List<EcbPairs> of(Corpora corpora, EcbPlus.Part part) {
        Map<Integer, List<EcbPlus.Sentence>> topics = EcbPlus.topics(corpora, part);
        VectorCache vectors = VectorCache.of(topics.values().stream()
                .flatMap(List::stream)
                .map(EcbPlus.Sentence::text)
                .toList());
        Statements statements = Statements.load(vectors::get);
        List<EcbPairs> all = new ArrayList<>();
        topics.forEach((topic, sentences) -> {
            List<Statement> made = sentences.stream()
                    .map(sentence -> statements.of(sentence.text(), vectors.get(sentence.text())))
                    .toList();
            all.add(new EcbPairs(topic, made.size(), pairs(sentences, made)));
        });
        return all;
    }

    private static List<Known> pairs(List<EcbPlus.Sentence> sentences, List<Statement> statements) {
        List<Known> pairs = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            for (int j = i + 1; j < statements.size(); j++) {
                EcbPlus.Sentence first = sentences.get(i);
                EcbPlus.Sentence second = sentences.get(j);
                boolean same = !Collections.disjoint(first.actions(), second.actions());
                boolean alike =
                        first.document().endsWith("plus") == second.document().endsWith("plus");
                pairs.add(new Known(i, j, Pair.of(statements.get(i), statements.get(j)), same, alike));
            }
        }
        return pairs;
    }

    /** The same as if the sentences had no vectors. */
    public EcbPairs withoutVectors() {
        return new EcbPairs(
                topic,
                sentences,
                pairs.stream()
                        .map(known -> new Known(
                                known.first(),
                                known.second(),
                                known.pair().withoutCosine(),
                                known.same(),
                                known.alike()))
                        .toList());
    }

    /** Its pairs of documents on the same one of the topic's events. */
    public EcbPairs alike() {
        return new EcbPairs(
                topic, sentences, pairs.stream().filter(Known::alike).toList());
    }

    /** How the pairs fare that have at least this score. */
    public Score pairwise(ToDoubleFunction<Pair> score, double threshold) {
        int gold = 0;
        int predicted = 0;
        int correct = 0;
        for (Known known : pairs) {
            boolean joined = score.applyAsDouble(known.pair()) >= threshold;
            gold += known.same() ? 1 : 0;
            predicted += joined ? 1 : 0;
            correct += joined && known.same() ? 1 : 0;
        }
        return new Score(gold, predicted, correct);
    }

    /** How the groups fare against those that shared actions connect. */
    public BCubed.Measure groups(ToDoubleFunction<Pair> score, double threshold, double support) {
        Matters predicted = new Matters(sentences, support);
        Matters gold = new Matters(sentences, 0);
        for (Known known : pairs) {
            if (score.applyAsDouble(known.pair()) >= threshold) {
                predicted.join(known.first(), known.second());
            }
            if (known.same()) {
                gold.join(known.first(), known.second());
            }
        }
        return BCubed.of(predicted.groups(), gold.groups(), sentences);
    }
}
