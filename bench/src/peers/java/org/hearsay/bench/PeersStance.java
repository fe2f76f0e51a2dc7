package org.hearsay.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Fnc;
import org.hearsay.bench.pairs.FncPairs;
import org.hearsay.bench.pairs.StanceScore;
import org.hearsay.ledger.pairs.Position;
import org.hearsay.ledger.pairs.Token;

/**
 * Boosted trees (XGBoost) on the folds of {@link Fnc1}: {@code bench/run PeersStance}. Once over plain features of overlap, as the challenge's own
 * baseline has them, and once over our own features, which tells what a linear model leaves behind.
 */
public final class PeersStance {
    private static final List<Position> POSITIONS = List.of(Position.values());
    private static final int ROUNDS = 60;
    private static final Map<String, Object> SETTINGS = Map.of(
            "objective", "multi:softprob",
            "num_class", POSITIONS.size(),
            "max_depth", 4,
            "eta", 0.2,
            "subsample", 0.8,
            "seed", 1,
            "nthread", 1);

    private PeersStance() {}

    /** Prints the figures. */
    public static void main(String[] args) throws XGBoostError {
        Arguments.parse(args, Set.of());
        Corpora corpora = Corpora.required(System.getenv());
        List<FncPairs.Known> pairs = FncPairs.of(corpora);
        List<Fnc.Stance> stances = Fnc.stances(corpora);
        print("boosted, overlap", pairs, overlaps(stances, Fnc.bodies(corpora)));
        print("boosted, ours", pairs, pairs.stream().map(pair -> floats(pair.features())).toList());
    }

    private static void print(String name, List<FncPairs.Known> pairs, List<float[]> features) throws XGBoostError {
        float[][] chances = new float[pairs.size()][];
        for (int fold = 0; fold < FncPairs.FOLDS; fold++) {
            int its = fold;
            int[] train = IntStream.range(0, chances.length)
                    .filter(i -> pairs.get(i).fold() != its)
                    .toArray();
            int[] test = IntStream.range(0, chances.length)
                    .filter(i -> pairs.get(i).fold() == its)
                    .toArray();
            DMatrix matrix = matrix(features, train);
            float[] labels = new float[train.length];
            for (int i = 0; i < train.length; i++) {
                labels[i] = POSITIONS.indexOf(pairs.get(train[i]).position());
            }
            matrix.setLabel(labels);
            Booster booster = XGBoost.train(matrix, SETTINGS, ROUNDS, Map.of(), null, null);
            float[][] predicted = booster.predict(matrix(features, test));
            for (int i = 0; i < test.length; i++) {
                chances[test[i]] = predicted[i];
            }
        }
        for (double threshold : new double[] {0.15, 0.25, 0.4, 0.5}) {
            StanceScore related = new StanceScore();
            StanceScore all = new StanceScore();
            for (int i = 0; i < chances.length; i++) {
                Position gold = pairs.get(i).position();
                all.add(gold, position(chances[i], threshold, true));
                if (gold != Position.UNRELATED) {
                    related.add(gold, position(chances[i], threshold, false));
                }
            }
            System.out.println(name + "  three-way  " + threshold + "  " + related);
            System.out.println(name + "  four-way   " + threshold + "  " + all);
        }
    }

    private static Position position(float[] chances, double threshold, boolean unrelated) {
        float off = chances[POSITIONS.indexOf(Position.UNRELATED)];
        if (unrelated && off > 0.5) {
            return Position.UNRELATED;
        }
        if (chances[POSITIONS.indexOf(Position.DISAGREE)] >= threshold * (1 - off)) {
            return Position.DISAGREE;
        }
        return chances[POSITIONS.indexOf(Position.AGREE)] > chances[POSITIONS.indexOf(Position.DISCUSS)]
                ? Position.AGREE
                : Position.DISCUSS;
    }

    private static DMatrix matrix(List<float[]> features, int[] rows) throws XGBoostError {
        int width = features.getFirst().length;
        float[] values = new float[rows.length * width];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(features.get(rows[i]), 0, values, i * width, width);
        }
        return new DMatrix(values, rows.length, width, Float.NaN);
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    /** Shares of the headline's runs of one to four stems that the body has, and its beginning of fifty stems; the overlap of the two. */
    private static List<float[]> overlaps(List<Fnc.Stance> stances, Map<Integer, String> bodies) {
        Map<Integer, List<String>> stems = new HashMap<>();
        bodies.forEach((id, text) -> stems.put(id, stems(text)));
        List<float[]> all = new ArrayList<>();
        for (Fnc.Stance stance : stances) {
            List<String> headline = stems(stance.headline());
            List<String> body = stems.get(stance.body());
            List<String> lead = body.subList(0, Math.min(50, body.size()));
            float[] values = new float[10];
            for (int n = 1; n <= 4; n++) {
                Set<String> wanted = runs(headline, n);
                values[2 * n - 2] = share(wanted, runs(body, n));
                values[2 * n - 1] = share(wanted, runs(lead, n));
            }
            Set<String> both = new HashSet<>(runs(headline, 1));
            both.addAll(runs(body, 1));
            values[8] = values[0] * runs(headline, 1).size() / Math.max(1, both.size());
            values[9] = body.size();
            all.add(values);
        }
        return all;
    }

    private static List<String> stems(String text) {
        return Token.of(text).stream().map(Token::stem).toList();
    }

    private static Set<String> runs(List<String> stems, int length) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= stems.size(); i++) {
            runs.add(String.join(" ", stems.subList(i, i + length)));
        }
        return runs;
    }

    private static float share(Set<String> wanted, Set<String> there) {
        return wanted.isEmpty() ? 0 : (float) wanted.stream().filter(there::contains).count() / wanted.size();
    }
}
