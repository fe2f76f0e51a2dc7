package org.hearsay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.EcbPlus;
import org.hearsay.bench.measures.Score;
import org.hearsay.bench.pairs.BCubed;
import org.hearsay.bench.pairs.EcbPairs;
import org.hearsay.bench.pairs.Softmax;
import org.hearsay.ledger.pairs.Pair;
import org.hearsay.ledger.pairs.SameMatter;

/**
 * Trains {@code pair-same-matter.tsv} on the training topics of ECB+ and prints its rows; on standard error how five parts of the topics fare
 * with weights learned from the others, by threshold and support: {@code bench/run TrainSameMatter}.
 */
public final class TrainSameMatter {
    private static final int FOLDS = 5;
    private static final double RIDGE = 1;
    private static final double[] THRESHOLDS = {0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
    private static final double[] SUPPORTS = {0, 0.2, 0.35, 0.5};

    private TrainSameMatter() {}

    /** Trains and prints. */
    public static void main(String[] args) {
        Arguments.parse(args, Set.of());
        List<EcbPairs> topics = EcbPairs.of(Corpora.required(System.getenv()), EcbPlus.Part.TRAINING);
        for (double threshold : THRESHOLDS) {
            System.err.println(line(topics, threshold));
            System.err.println("  without vectors " + line(without(topics), threshold));
        }
        double[] weights = weights(topics);
        double[] alone = weights(without(topics));
        System.out.println("feature\tweight\twithout vectors");
        List<String> names = SameMatter.names();
        for (int i = 0; i < weights.length; i++) {
            System.out.printf(
                    Locale.ROOT, "%s\t%.4f\t%.4f%n", i < names.size() ? names.get(i) : "bias", weights[i], alone[i]);
        }
    }

    private static String line(List<EcbPairs> topics, double threshold) {
        Score pairs = Score.NONE;
        BCubed.Measure[] groups = new BCubed.Measure[SUPPORTS.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            int its = fold;
            List<EcbPairs> others = topics.stream()
                    .filter(topic -> topic.topic() % FOLDS != its)
                    .toList();
            SameMatter model = SameMatter.with(weights(others), weights(without(others)));
            ToDoubleFunction<Pair> score = model::probability;
            for (EcbPairs topic :
                    topics.stream().filter(each -> each.topic() % FOLDS == its).toList()) {
                pairs = pairs.plus(topic.pairwise(score, threshold));
                for (int i = 0; i < SUPPORTS.length; i++) {
                    BCubed.Measure measure = topic.groups(score, threshold, SUPPORTS[i]);
                    groups[i] = groups[i] == null ? measure : groups[i].plus(measure);
                }
            }
        }
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "threshold %.2f  %s", threshold, pairs));
        for (int i = 0; i < SUPPORTS.length; i++) {
            line.append(String.format(
                    Locale.ROOT,
                    "  support %.2f: %.1f",
                    SUPPORTS[i],
                    100 * groups[i].score().f1()));
        }
        return line.toString();
    }

    private static List<EcbPairs> without(List<EcbPairs> topics) {
        return topics.stream().map(EcbPairs::withoutVectors).toList();
    }

    private static double[] weights(List<EcbPairs> topics) {
        List<Softmax.Example> examples = new ArrayList<>();
        for (EcbPairs topic : topics) {
            for (EcbPairs.Known known : topic.pairs()) {
                examples.add(new Softmax.Example(SameMatter.features(known.pair()), known.same() ? 0 : 1));
            }
        }
        return new Softmax(2, RIDGE).train(examples)[0];
    }
}
