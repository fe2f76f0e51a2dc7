package org.hearsay.bench.pairs;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.Fnc;
import org.hearsay.ledger.pairs.Position;
import org.hearsay.ledger.pairs.SameMatter;
import org.hearsay.ledger.pairs.Stance;
import org.hearsay.ledger.pairs.Statement;
import org.hearsay.ledger.pairs.Statements;
import org.hearsay.text.Article;

/** Headlines and bodies of the Fake News Challenge, read into features. */
public final class FncPairs {
    /** Parts in which the bodies are put. */
    public static final int FOLDS = 5;

    /** Sentences that are read of a body. */
    private static final int MOST_SENTENCES = 60;

    /** Sentences of a body that get a vector; the others are compared by their terms alone. */
    private static final int LEAD = 3;

    private FncPairs() {}

    /** A pair with its answer. */
    public static final class Known {
        private final int fold;
        private final double[] features;
        private final Position position;

        Known(int fold, double[] features, Position position) {
            this.fold = fold;
            this.features = features;
            this.position = position;
        }

        /** Part of its body, from 0; the same for the same text. */
        public int fold() {
            return fold;
        }

        /** What {@link Stance#features} gives for it; not to be changed. */
        public double[] features() {
            return features;
        }

        /** What the annotators say. */
        public Position position() {
            return position;
        }
    }

    /** All pairs, in the order of the corpus. */
    public static List<Known> of(Corpora corpora) {
        List<Fnc.Stance> stances = Fnc.stances(corpora);
        Map<Integer, String> texts = new TreeMap<>(Fnc.bodies(corpora));
        Map<Integer, List<String>> sentences = new HashMap<>();
        Set<String> leads = new LinkedHashSet<>();
        texts.forEach((body, text) -> {
            List<String> its = sentences(text);
            sentences.put(body, its);
            leads.addAll(its.subList(0, Math.min(LEAD, its.size())));
        });
        stances.forEach(stance -> leads.add(stance.headline()));
        VectorCache vectors = VectorCache.of(leads);
        Statements statements = Statements.load(vectors::get);
        Map<String, Statement> made = new HashMap<>();
        leads.forEach(text -> made.put(text, statements.of(text, vectors.get(text))));
        sentences.values().forEach(its -> its.forEach(text -> made.computeIfAbsent(text, statements::of)));
        SameMatter matter = SameMatter.load();
        long start = System.nanoTime();
        List<Known> pairs = stances.parallelStream()
                .map(stance -> new Known(
                        fold(there(texts, stance.body())),
                        Stance.features(
                                there(made, stance.headline()),
                                there(sentences, stance.body()).stream()
                                        .map(text -> there(made, text))
                                        .toList(),
                                matter),
                        stance.position()))
                .toList();
        System.err.printf("%d pairs in %.1f s%n", pairs.size(), (System.nanoTime() - start) / 1e9);
        return pairs;
    }

    private static <K, V> V there(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    private static int fold(String body) {
        return Integer.parseInt(Document.sha256(body).substring(0, 6), 16) % FOLDS;
    }

    private static List<String> sentences(String body) {
        Article article = Article.at("", body).build();
        return article.sentences().stream()
                .limit(MOST_SENTENCES)
                .map(sentence -> article.text().slice(sentence.span()))
                .toList();
    }
}
