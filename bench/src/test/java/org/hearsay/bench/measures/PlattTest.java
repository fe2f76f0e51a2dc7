package org.hearsay.bench.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlattTest {
    /** A thousand outcomes at each of these scores, right as often as the curve says. */
    private static List<Platt.Outcome> outcomes(Platt.Curve truth, double... scores) {
        List<Platt.Outcome> outcomes = new ArrayList<>();
        for (double score : scores) {
            long right = Math.round(1000 * truth.probability(score));
            for (int i = 0; i < 1000; i++) {
                outcomes.add(new Platt.Outcome(score, i < right));
            }
        }
        return outcomes;
    }

    @Test
    void theCurveThatMadeTheOutcomesIsFoundAgain() {
        Platt.Curve truth = new Platt.Curve(0.6, -0.8);
        Platt.Curve fitted = Platt.fit(outcomes(truth, 0.2, 0.5, 0.7, 0.9, 0.97));
        assertThat(fitted.slope()).isCloseTo(0.6, within(0.02));
        assertThat(fitted.intercept()).isCloseTo(-0.8, within(0.02));
    }

    @Test
    void aCurveCanBeTakenBack() {
        Platt.Curve curve = new Platt.Curve(0.6, -0.8);
        assertThat(curve.score(curve.probability(0.7))).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void probabilitiesThatKeepTheirWordHaveNoError() {
        List<Platt.Outcome> outcomes = outcomes(Platt.Curve.IDENTITY, 0.25, 0.75);
        assertThat(Reliability.of(outcomes).error()).isCloseTo(0, within(1e-9));
    }

    @Test
    void theErrorIsTheMeanDistanceOfProbabilityAndShare() {
        List<Platt.Outcome> outcomes = List.of(
                new Platt.Outcome(0.9, true),
                new Platt.Outcome(0.9, false),
                new Platt.Outcome(1, true),
                new Platt.Outcome(0.3, false));
        // Bin 0.9: mean 2.8/3, share 2/3; bin 0.3: mean 0.3, share 0.
        assertThat(Reliability.of(outcomes).error()).isCloseTo((3 * (0.8 / 3) + 0.3) / 4, within(1e-9));
    }
}
