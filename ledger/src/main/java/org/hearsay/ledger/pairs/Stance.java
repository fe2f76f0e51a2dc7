package org.hearsay.ledger.pairs;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The position of a text towards a proposition: a body towards a headline, a claim towards a question. Two steps, each linear over features that
 * can be told: is the text about it at all, and if so, does it agree, disagree or discuss.
 */
public final class Stance {
    private static final String TABLE = "pair-stance.tsv";

    /** What the decision rests on. */
    public enum Feature {
        /** Highest cosine of a sentence. */
        COSINE(Bearing::cosine),
        /** Mean of the cosines. */
        COSINE_MEAN(Bearing::meanCosine),
        /** Probability that the likeliest sentence is about the proposition. */
        ABOUT(Bearing::about),
        /** Share of the proposition's terms in that sentence. */
        BEST_HAS(bearing -> bearing.best().ofFirst()),
        /** Where that sentence stands: 0 at the beginning. */
        BEST_AT(Bearing::bestAt),
        /** Share of the proposition's names anywhere in the text. */
        NAMES(bearing -> bearing.covered(true)),
        /** Share of its other terms. */
        WORDS(bearing -> bearing.covered(false)),
        /** Its numbers, replaced by others. */
        NUMBERS_CLASH(Bearing::clash),
        /** Signals of the proposition itself. */
        OWN_REFUTES(bearing -> bearing.own(Signal.Kind.REFUTES)),
        OWN_DOUBTS(bearing -> bearing.own(Signal.Kind.DOUBTS)),
        OWN_NEGATES(bearing -> bearing.own(Signal.Kind.NEGATES)),
        OWN_HEDGES(bearing -> bearing.own(Signal.Kind.HEDGES)),
        OWN_AFFIRMS(bearing -> bearing.own(Signal.Kind.AFFIRMS)),
        OWN_REPORTS(bearing -> bearing.own(Signal.Kind.REPORTS)),
        /** Signals in what is about the proposition. */
        REFUTES(bearing -> bearing.weighted(Signal.Kind.REFUTES)),
        DOUBTS(bearing -> bearing.weighted(Signal.Kind.DOUBTS)),
        NEGATES(bearing -> bearing.weighted(Signal.Kind.NEGATES)),
        HEDGES(bearing -> bearing.weighted(Signal.Kind.HEDGES)),
        AFFIRMS(bearing -> bearing.weighted(Signal.Kind.AFFIRMS)),
        REPORTS(bearing -> bearing.weighted(Signal.Kind.REPORTS)),
        /** The same near its words. */
        REFUTES_NEAR(bearing -> bearing.near(Signal.Kind.REFUTES)),
        NEGATES_NEAR(bearing -> bearing.near(Signal.Kind.NEGATES)),
        /** Signals anywhere. */
        REFUTES_RATE(bearing -> bearing.rate(Signal.Kind.REFUTES)),
        DOUBTS_RATE(bearing -> bearing.rate(Signal.Kind.DOUBTS)),
        HEDGES_RATE(bearing -> bearing.rate(Signal.Kind.HEDGES)),
        AFFIRMS_RATE(bearing -> bearing.rate(Signal.Kind.AFFIRMS)),
        REPORTS_RATE(bearing -> bearing.rate(Signal.Kind.REPORTS)),
        /** Number of refuting signals anywhere, its logarithm. */
        REFUTES_COUNT(bearing -> bearing.count(Signal.Kind.REFUTES)),
        /** Signals in the first sentence, which often tells how the text stands. */
        REFUTES_FIRST(bearing -> bearing.first(Signal.Kind.REFUTES)),
        NEGATES_FIRST(bearing -> bearing.first(Signal.Kind.NEGATES)),
        HEDGES_FIRST(bearing -> bearing.first(Signal.Kind.HEDGES)),
        REPORTS_FIRST(bearing -> bearing.first(Signal.Kind.REPORTS)),
        AFFIRMS_FIRST(bearing -> bearing.first(Signal.Kind.AFFIRMS)),
        /** The proposition speaks against something. */
        OWN_AGAINST(Feature::against),
        /** The text speaks against something, the proposition does not; by where and how. */
        REFUTES_ALONE(bearing -> bearing.weighted(Signal.Kind.REFUTES) * (1 - against(bearing))),
        REFUTES_NEAR_ALONE(bearing -> bearing.near(Signal.Kind.REFUTES) * (1 - against(bearing))),
        REFUTES_COUNT_ALONE(bearing -> bearing.count(Signal.Kind.REFUTES) * (1 - against(bearing))),
        DOUBTS_ALONE(bearing -> bearing.weighted(Signal.Kind.DOUBTS) * (1 - against(bearing))),
        NEGATES_NEAR_ALONE(bearing -> bearing.near(Signal.Kind.NEGATES) * (1 - against(bearing))),
        HEDGES_ALONE(bearing -> bearing.weighted(Signal.Kind.HEDGES) * (1 - against(bearing))),
        OPEN_ALONE(bearing -> bearing.own(Signal.Kind.HEDGES) * (1 - against(bearing))),
        /** The same if the proposition does, too. */
        ABOUT_AGAINST(bearing -> bearing.about() * against(bearing)),
        /** Whether the vectors lean towards denial: the proposition's, the text's, the most leaning sentence's. */
        OWN_LEANING(Bearing::ownLeaning),
        LEANING(Bearing::leaning),
        LEANING_MOST(Bearing::mostLeaning),
        /** Whether both lean the same way. */
        LEANING_TOGETHER(bearing -> bearing.ownLeaning() * bearing.leaning()),
        LEANING_MOST_TOGETHER(bearing -> bearing.ownLeaning() * bearing.mostLeaning()),
        /** How far they lean apart, and how far the text alone leans towards denial. */
        LEANING_APART(bearing -> Math.abs(bearing.leaning() - bearing.ownLeaning())),
        LEANING_ALONE(bearing -> Math.max(0, bearing.leaning() - bearing.ownLeaning()));

        @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
        private final ToDoubleFunction<Bearing> value;

        Feature(ToDoubleFunction<Bearing> value) {
            this.value = value;
        }

        private static double against(Bearing bearing) {
            return Math.max(
                    bearing.own(Signal.Kind.REFUTES),
                    Math.max(bearing.own(Signal.Kind.DOUBTS), bearing.own(Signal.Kind.NEGATES)));
        }
    }

    private static final Feature[] FEATURES = Feature.values();

    private final SameMatter matter;
    private final double[] related;
    private final double[] agree;
    private final double[] disagree;

    private Stance(SameMatter matter, double[] related, double[] agree, double[] disagree) {
        this.matter = matter;
        this.related = related.clone();
        this.agree = agree.clone();
        this.disagree = disagree.clone();
    }

    /**
     * The model of the class path.
     *
     * @throws IllegalStateException if its tables are missing or damaged
     */
    public static Stance load() {
        List<String> names = names();
        return new Stance(
                SameMatter.load(),
                Weights.read(TABLE, 1, names),
                Weights.read(TABLE, 2, names),
                Weights.read(TABLE, 3, names));
    }

    /**
     * A model with weights of its own, such as a trainer's: one a feature in their order, the bias last.
     *
     * @param related log-odds of being about the proposition
     * @param agree of agreeing against discussing
     * @param disagree of disagreeing against discussing
     */
    public static Stance with(SameMatter matter, double[] related, double[] agree, double[] disagree) {
        return new Stance(matter, related, agree, disagree);
    }

    /** The features' names, as the table has them. */
    public static List<String> names() {
        return Arrays.stream(FEATURES).map(Feature::name).toList();
    }

    /**
     * The features of a text towards a proposition, in their order.
     *
     * @param text its sentences, at least one
     */
    public static double[] features(Statement proposition, List<Statement> text, SameMatter matter) {
        Bearing bearing = new Bearing(proposition, text, matter);
        double[] values = new double[FEATURES.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = FEATURES[i].value.applyAsDouble(bearing);
        }
        return values;
    }

    /** Probabilities of the positions of a text, given as its sentences, towards a proposition. */
    public Chances chances(Statement proposition, List<Statement> text) {
        return chances(features(proposition, text, matter));
    }

    /** Probabilities of the positions for features. */
    public Chances chances(double[] features) {
        double about = Weights.probability(Weights.sum(related, features));
        double agrees = Math.exp(Weights.sum(agree, features));
        double disagrees = Math.exp(Weights.sum(disagree, features));
        double all = 1 + agrees + disagrees;
        return new Chances(about * agrees / all, about * disagrees / all, about / all, 1 - about);
    }

    /**
     * Probabilities of the positions; they sum to 1.
     *
     * @param agree that the text says it is so
     * @param disagree that it says it is not so
     * @param discuss that it takes no side
     * @param unrelated that it is about something else
     */
    public record Chances(double agree, double disagree, double discuss, double unrelated) {
        /** The same if the text is known to be about the proposition. */
        public Chances related() {
            double about = Math.max(1 - unrelated, Double.MIN_NORMAL);
            return new Chances(agree / about, disagree / about, discuss / about, 0);
        }

        /**
         * The position to write down: unrelated if that is likelier than not; disagreement if its share of what is left reaches a threshold,
         * since a wrong denial is worse than a missing one; else the likelier of the other two.
         *
         * @param threshold share of disagreement from which it is believed, 0 to 1
         */
        public Position position(double threshold) {
            if (unrelated > 0.5) {
                return Position.UNRELATED;
            }
            if (disagree >= threshold * (1 - unrelated)) {
                return Position.DISAGREE;
            }
            return agree > discuss ? Position.AGREE : Position.DISCUSS;
        }
    }
}
