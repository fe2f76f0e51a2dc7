package org.hearsay.ledger.pairs;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How likely two statements are about the same event or proposition: a logistic model over what they have in common. */
public final class SameMatter {
    private static final String TABLE = "pair-same-matter.tsv";

    /** What the decision rests on; each is the same whichever statement comes first. */
    public enum Feature {
        /** Cosine over one half, in which the model's vectors hardly differ from chance. */
        COSINE(Feature::overHalf),
        /** The same squared: very near texts are nearer than a line would say. */
        COSINE_SQUARED(pair -> overHalf(pair) * overHalf(pair)),
        /** Share of all terms that both have. */
        OVERLAP(Pair::overlap),
        /** How much of the shorter the other has. */
        CONTAINED(pair -> Math.max(pair.ofFirst(), pair.ofSecond())),
        /** The same of acts and things, names aside. */
        WORDS_CONTAINED(pair -> Math.max(pair.wordsOfFirst(), pair.wordsOfSecond())),
        /** The same of acts and things in the other direction. */
        WORDS_COMMON(pair -> Math.min(pair.wordsOfFirst(), pair.wordsOfSecond())),
        /** The same of names. */
        NAMES_CONTAINED(pair -> Math.max(pair.namesOfFirst(), pair.namesOfSecond())),
        /** The same of names in the other direction. */
        NAMES_COMMON(pair -> Math.min(pair.namesOfFirst(), pair.namesOfSecond())),
        /** How much is shared, longer texts sharing more. */
        SHARED(pair -> Math.log1p(pair.sharedWords() + pair.sharedNames())),
        /** How much of acts and things is shared. */
        SHARED_WORDS(pair -> Math.log1p(pair.sharedWords())),
        /** Shared terms that hardly any document has. */
        RARE(pair -> Math.log1p(pair.sharedRare())),
        /** Numbers in both. */
        NUMBERS_AGREE(pair -> Math.min(2, pair.numbersAgree())),
        /** Numbers of one that the other replaces by others. */
        NUMBERS_CLASH(pair -> Math.min(2, pair.numbersClash()));

        @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
        private final ToDoubleFunction<Pair> value;

        Feature(ToDoubleFunction<Pair> value) {
            this.value = value;
        }

        private static double overHalf(Pair pair) {
            return pair.hasCosine() ? Math.max(0, pair.cosine() - 0.5) : 0;
        }
    }

    private static final Feature[] FEATURES = Feature.values();

    private final double[] weights;
    private final double[] withoutVectors;

    private SameMatter(double[] weights, double[] withoutVectors) {
        this.weights = weights.clone();
        this.withoutVectors = withoutVectors.clone();
    }

    /**
     * The model of the class path.
     *
     * @throws IllegalStateException if its table is missing or damaged
     */
    public static SameMatter load() {
        return new SameMatter(Weights.read(TABLE, 1, names()), Weights.read(TABLE, 2, names()));
    }

    /**
     * A model with weights of its own, such as a trainer's.
     *
     * @param weights one a feature in their order, the bias last
     * @param withoutVectors the same for pairs that have no cosine
     */
    public static SameMatter with(double[] weights, double[] withoutVectors) {
        return new SameMatter(weights, withoutVectors);
    }

    /** The features' names, as the table has them. */
    public static List<String> names() {
        return Arrays.stream(FEATURES).map(Feature::name).toList();
    }

    /** The features of a pair, in their order. */
    public static double[] features(Pair pair) {
        double[] values = new double[FEATURES.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = FEATURES[i].value.applyAsDouble(pair);
        }
        return values;
    }

    /** Probability that the two are about the same, 0 to 1. */
    public double probability(Pair pair) {
        return Weights.probability(Weights.sum(pair.hasCosine() ? weights : withoutVectors, features(pair)));
    }
}
