package org.hearsay.ledger.questions;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.hearsay.ledger.pairs.Weights;

/**
 * How likely two claims are about the same proposition: a logistic model over what their contents share, what stands around them, and when
 * they were published. It depends on the two claims alone.
 */
public final class Sameness {
    private static final String TABLE = "question-sameness.tsv";

    /** Days that count where one of the two is not dated: what is read together is of one time, as a rule. */
    private static final double UNKNOWN = 7;

    private static final double NEAR = 3;

    /** Hundredths of weight of shared names beyond which more does not count. */
    private static final int MANY_NAMES = 600;

    /** Hundredths of weight of the terms that two contents share, from which on they are compared. */
    private static final int TELLING = 30;

    /** Share of all terms that both contents have from which on they are the same words. */
    private static final double SAME_WORDS = 0.85;

    private static final int ENOUGH_WORDS = 3;

    /** Days within which the same words tell of the same. */
    private static final double ONE_TIME = 60;

    /** Probability from which on a negative wording is taken for the denial of what it is compared with: a wrong one is worse than a missing one. */
    private static final double OPPOSED = 0.5;

    /** Probability that two are about the same where both tell whether the same doer did it, before their settings are looked at. */
    private static final double BLAMED = 0.8;

    private static final Feature[] FEATURES = Feature.values();

    private final double[] weights;

    private Sameness(double[] weights) {
        this.weights = weights.clone();
    }

    /**
     * The model of the class path.
     *
     * @throws IllegalStateException if its table is missing or damaged
     */
    public static Sameness load() {
        return new Sameness(Weights.read(TABLE, 1, names()));
    }

    /** A model with weights of its own, one a feature in their order, the bias last. */
    public static Sameness with(double[] weights) {
        return new Sameness(weights);
    }

    /** What two claims have in common. */
    private record Common(Terms.Shared content, Terms.Shared setting, double days, Telling one, Telling other) {
        static Common of(Telling one, Telling other) {
            return of(one, other, one.content().shared(other.content()));
        }

        static Common of(Telling one, Telling other, Terms.Shared content) {
            return new Common(content, one.setting().shared(other.setting()), days(one, other), one, other);
        }

        static double days(Telling one, Telling other) {
            return one.day() == null || other.day() == null
                    ? UNKNOWN
                    : Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
        }

        boolean bothToll() {
            return one.tolls() && other.tolls();
        }

        long agree() {
            return one.numbers().stream().filter(other.numbers()::contains).count();
        }

        long clash() {
            return Math.min(one.numbers().size(), other.numbers().size()) - agree();
        }

        double gap() {
            return Math.log1p(days);
        }
    }

    /** What the decision rests on; each is the same whichever claim comes first. */
    public enum Feature {
        /** Share of all terms of both contents that both have. */
        OVERLAP(common -> common.content().overlap()),
        /** How much of one content the other has. */
        CONTAINED(common -> common.content().contained()),
        /** The same in the other direction. */
        COMMON(common -> common.content().common()),
        /** How much of one setting the other has. */
        SETTING_CONTAINED(common -> common.setting().contained()),
        /** The same in the other direction. */
        SETTING_COMMON(common -> common.setting().common()),
        /** Names that both settings have. */
        SETTING_NAMES(common -> Math.min(common.setting().names(), MANY_NAMES) / 100.0),
        /** Published within three days. */
        NEAR_DAYS(common -> common.days() <= NEAR ? 1 : 0),
        /** Logarithm of the days between them. */
        GAP(Common::gap),
        /** Numbers in both contents. */
        NUMBERS_AGREE(Common::agree),
        /** Numbers of one that the other replaces by others. */
        NUMBERS_CLASH(Common::clash),
        /** Both count dead or missing. */
        BOTH_TOLL(common -> common.bothToll() ? 1 : 0),
        /** One of them does. */
        ONE_TOLL(common -> common.one().tolls() != common.other().tolls() ? 1 : 0),
        /** They stand in one article. */
        ONE_ARTICLE(common -> common.one().document() == common.other().document() ? 1 : 0),
        /** Shared terms of the contents that hardly any article has. */
        RARE(common -> common.content().rare()),
        /** Both count dead or missing, and their settings are alike. */
        TOLL_IN_SETTING(common -> common.bothToll() ? common.setting().common() : 0),
        /** Both do, some days apart. */
        TOLL_GAP(common -> common.bothToll() ? common.gap() : 0);

        @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
        private final ToDoubleFunction<Common> value;

        Feature(ToDoubleFunction<Common> value) {
            this.value = value;
        }
    }

    /** The features' names, as the table has them. */
    public static List<String> names() {
        return Arrays.stream(FEATURES).map(Feature::name).toList();
    }

    /** The features of two claims, in their order. */
    public static double[] features(Telling one, Telling other) {
        return features(Common.of(one, other));
    }

    private static double[] features(Common common) {
        double[] values = new double[FEATURES.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = FEATURES[i].value.applyAsDouble(common);
        }
        return values;
    }

    /**
     * Whether contents have enough in common to be compared at all, one telling term or a toll each: what stands around them alone says that they
     * are about the same happening, not that they say the same of it. A content of one term ("accused Kardovia") says nothing of its own.
     */
    public static boolean comparable(Telling one, Telling other) {
        return comparable(one, other, one.content().shared(other.content()));
    }

    private static boolean comparable(Telling one, Telling other, Terms.Shared content) {
        return one.tolls() && other.tolls()
                || (content.all() >= TELLING
                        && one.content().size() > 1
                        && other.content().size() > 1);
    }

    /**
     * Probability that the two are about the same proposition, 0 to 1; 0 for what is not {@link #comparable}. Contents that are nearly the same words
     * need no model: they say the same if they are of one time. What one claim affirms another denies by its wording alone only if that is more
     * likely than not, and never what it stands in: "realized that it was not enough" denies nothing that is realized.
     */
    public double probability(Telling one, Telling other) {
        Terms.Shared content = one.content().shared(other.content());
        if (isOneBlame(one, other)) {
            return Math.min(1, BLAMED + one.setting().shared(other.setting()).common() / 2);
        }
        if (!comparable(one, other, content) || areTwoBlames(one, other)) {
            return 0;
        }
        Common common = Common.of(one, other, content);
        double learned = Weights.probability(Weights.sum(weights, features(common)));
        double overlap = content.overlap();
        boolean sameWords =
                overlap >= SAME_WORDS && content.stems().size() >= ENOUGH_WORDS && common.days() <= ONE_TIME;
        double probability = sameWords ? Math.max(learned, overlap) : learned;
        return opposed(one, other) && (probability < OPPOSED || one.nests(other)) ? 0 : probability;
    }

    /**
     * Whether both tell who did something, and mean the same doer and deed: at one time, in articles with a name in common. They need not share a
     * word.
     */
    private static boolean isOneBlame(Telling one, Telling other) {
        return one.blamed().stream().anyMatch(other.blamed()::contains)
                && one.scene().stream().anyMatch(other.scene()::contains)
                && Common.days(one, other) <= Telling.ONE_TIME;
    }

    /** Whether each tells who did something, and none whom the other does: "it was Kardovia", "it was Soravia" are two propositions. */
    private static boolean areTwoBlames(Telling one, Telling other) {
        return !one.blamed().isEmpty()
                && !other.blamed().isEmpty()
                && one.blamed().stream().noneMatch(other.blamed()::contains);
    }

    /** Whether one affirms what the other denies by its wording alone, and not by an act of denial. */
    private static boolean opposed(Telling one, Telling other) {
        return one.position().isSide()
                && other.position().isSide()
                && one.position() != other.position()
                && (one.position() == Position.DENIES ? one : other).isNegative();
    }

    /** What speaks for and against it, in words. */
    public String reasons(Telling one, Telling other) {
        Common common = Common.of(one, other);
        StringBuilder reasons = new StringBuilder(String.format(
                Locale.ROOT,
                "contents share %.0f %% (%s), settings %.0f %%",
                100 * common.content().overlap(),
                common.content().stems().isEmpty()
                        ? "nothing"
                        : String.join(", ", common.content().stems()),
                100 * common.setting().overlap()));
        if (one.day() != null && other.day() != null) {
            reasons.append(String.format(Locale.ROOT, ", published %.0f days apart", common.days()));
        }
        if (isOneBlame(one, other)) {
            reasons.append(", both tell whether it was "
                    + one.blamed().stream()
                            .filter(other.blamed()::contains)
                            .map(doer -> doer.replace('_', ' '))
                            .collect(Collectors.joining(" or ")));
        }
        if (common.bothToll()) {
            reasons.append(", both count dead");
        }
        if (common.agree() + common.clash() > 0) {
            reasons.append(", numbers: " + common.agree() + " agree, " + common.clash() + " clash");
        }
        return reasons.append(String.format(Locale.ROOT, "; probability %.2f", probability(one, other)))
                .toString();
    }
}
