package org.hearsay.bench.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearsay.bench.corpora.Marked;
import org.hearsay.bench.corpora.Standoff;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class SoftAttributionTest {
    /** Ada 0-3, said 4-8, "it rains" 9-18 with comma, Bob 20-23, denied 24-30, it 31-33. */
    private static final Text TEXT = Text.of("Ada said it rains, Bob denied it.");

    private static final Marked ADA = marked(0, 3, 4, 8, 9, 17);
    private static final Marked BOB = marked(19, 22, 23, 29, 30, 32);

    private static Marked marked(int... ends) {
        return new Marked(
                List.of(new Span(ends[0], ends[1])),
                List.of(new Span(ends[2], ends[3])),
                List.of(new Span(ends[4], ends[5])));
    }

    private static SoftAttribution compare(List<Marked> gold, List<Marked> predicted) {
        return SoftAttribution.of(TEXT, new Standoff(gold, List.of()), predicted);
    }

    @Test
    void goldAgainstItselfIsPerfect() {
        SoftAttribution.Figures figures =
                compare(List.of(ADA, BOB), List.of(ADA, BOB)).figures();
        assertThat(figures.attribution().f1()).isEqualTo(1);
        assertThat(figures.detection().f1()).isEqualTo(1);
        assertThat(figures.exact().values()).allMatch(score -> score.f1() == 1);
        assertThat(figures.token().values()).allMatch(score -> score.f1() == 1);
    }

    @Test
    void aPairIsWorthTheMeanOverlapOfItsRoles() {
        // No source where the gold has one (0), the cue as it is (1), "it" of "it rains": 2 of 2 and 7 characters, 4/9.
        Marked read = new Marked(List.of(), ADA.cue(), List.of(new Span(9, 11)));
        SoftAttribution.Figures figures =
                compare(List.of(ADA, BOB), List.of(read)).figures();
        assertThat(figures.attribution().correct()).isCloseTo((0 + 1 + 4.0 / 9) / 3, within(1e-12));
        assertThat(figures.attribution().precision()).isCloseTo(13.0 / 27, within(1e-12));
        assertThat(figures.attribution().recall()).isCloseTo(13.0 / 54, within(1e-12));
        assertThat(figures.detection().recall()).isEqualTo(0.5);
    }

    @Test
    void contentsThatDoNotTouchMakeNoPair() {
        Marked read = marked(0, 3, 4, 8, 19, 22);
        assertThat(compare(List.of(ADA), List.of(read)).pairs()).isEmpty();
    }

    @Test
    void punctuationAtTheEndsDoesNotCountForExactSpans() {
        Marked read = marked(0, 3, 4, 8, 9, 18);
        SoftAttribution.Figures figures = compare(List.of(ADA), List.of(read)).figures();
        assertThat(figures.exact()).containsEntry(SoftAttribution.Role.CONTENT, new Score(1, 1, 1));
        assertThat(figures.attribution().f1()).isEqualTo(1);
    }

    @Test
    void piecesDividedByPunctuationAloneAreOneSpan() {
        Text text = Text.of("Ada said rain, and snow");
        Marked gold = new Marked(List.of(), List.of(new Span(4, 8)), List.of(new Span(9, 23)));
        Marked read = new Marked(List.of(), List.of(new Span(4, 8)), List.of(new Span(9, 13), new Span(15, 23)));
        SoftAttribution comparison = SoftAttribution.of(text, new Standoff(List.of(gold), List.of()), List.of(read));
        assertThat(comparison.figures().exact()).containsEntry(SoftAttribution.Role.CONTENT, new Score(1, 1, 1));
    }

    @Test
    void aTokenCountsOnceHoweverManyCharactersOfItAreCovered() {
        Marked read = marked(0, 3, 4, 8, 12, 14);
        Score content = compare(List.of(ADA), List.of(read)).figures().token().get(SoftAttribution.Role.CONTENT);
        assertThat(content).isEqualTo(new Score(2, 1, 1));
    }

    @Test
    void whatTheAnnotatorsDiscardedIsLeftOut() {
        Standoff gold = new Standoff(List.of(ADA, BOB), List.of(new Span(19, 33)));
        SoftAttribution comparison = SoftAttribution.of(TEXT, gold, List.of(ADA, BOB));
        assertThat(comparison.gold()).containsExactly(ADA);
        assertThat(comparison.predicted()).containsExactly(ADA);
        assertThat(comparison.figures().token().get(SoftAttribution.Role.CUE)).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void theBetterPairWinsAndEachIsUsedOnce() {
        Marked half = marked(0, 3, 4, 8, 9, 11);
        SoftAttribution comparison = compare(List.of(ADA), List.of(half, ADA));
        assertThat(comparison.pairs()).hasSize(1);
        assertThat(comparison.pairs().getFirst().predicted()).isEqualTo(1);
    }
}
