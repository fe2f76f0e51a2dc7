package org.hearsay.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.EcbPlus;
import org.hearsay.bench.measures.Score;
import org.hearsay.bench.pairs.BCubed;
import org.hearsay.bench.pairs.EcbPairs;
import org.hearsay.ledger.pairs.Pair;
import org.hearsay.ledger.pairs.SameMatter;

/**
 * Measures on ECB+ whether sentences that share an action are found, within each topic: {@code bench/run EcbMatters [--part training|reporting]}.
 * Pairwise F1, and B-cubed F1 of the groups that the pairs make, against those that shared actions connect; beside them a threshold on the cosine
 * alone, one on the share of common terms alone, and one group a topic.
 */
public final class EcbMatters {
    /** Thresholds and support as chosen on the training topics, each for the best pairwise F1 and the best B-cubed F1. */
    private static final double PAIRS = 0.35;

    private static final double GROUPS = 0.5;
    private static final double SUPPORT = 0.2;
    private static final double COSINE_PAIRS = 0.6;
    private static final double COSINE_GROUPS = 0.66;
    private static final double OVERLAP_PAIRS = 0.06;
    private static final double OVERLAP_GROUPS = 0.16;

    private EcbMatters() {}

    /** Prints the figures of a part. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("part"));
        EcbPlus.Part part = arguments.choice("part", EcbPlus.Part.class, EcbPlus.Part.REPORTING);
        List<EcbPairs> topics = EcbPairs.of(Corpora.required(System.getenv()), part);
        SameMatter model = SameMatter.load();
        print("one group a topic", topics, _ -> 1, 0.5, 0.5, 0);
        print("cosine alone", topics, Pair::cosine, COSINE_PAIRS, COSINE_GROUPS, SUPPORT);
        print("common terms alone", topics, Pair::overlap, OVERLAP_PAIRS, OVERLAP_GROUPS, SUPPORT);
        print("plain components", topics, model::probability, PAIRS, GROUPS, 0);
        print("with support", topics, model::probability, PAIRS, GROUPS, SUPPORT);
        print(
                "the same, no vectors",
                map(topics, EcbPairs::withoutVectors),
                model::probability,
                PAIRS,
                GROUPS,
                SUPPORT);
        print("of one event", map(topics, EcbPairs::alike), model::probability, PAIRS, GROUPS, SUPPORT);
    }

    private static List<EcbPairs> map(List<EcbPairs> topics, Function<EcbPairs, EcbPairs> change) {
        return topics.stream().map(change).toList();
    }

    private static void print(
            String name,
            List<EcbPairs> topics,
            ToDoubleFunction<Pair> score,
            double pairThreshold,
            double groupThreshold,
            double support) {
        Score pairs = Score.NONE;
        BCubed.Measure groups = new BCubed.Measure(0, 0, 0);
        for (EcbPairs topic : topics) {
            pairs = pairs.plus(topic.pairwise(score, pairThreshold));
            groups = groups.plus(topic.groups(score, groupThreshold, support));
        }
        System.out.printf(
                Locale.ROOT,
                "%-22s pairs %s  B-cubed P %.1f R %.1f F1 %.1f%n",
                name,
                pairs,
                100 * groups.score().precision(),
                100 * groups.score().recall(),
                100 * groups.score().f1());
    }
}
