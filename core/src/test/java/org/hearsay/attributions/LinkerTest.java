package org.hearsay.attributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.encoder.Role.CONTENT;
import static org.hearsay.encoder.Role.CUE;
import static org.hearsay.encoder.Role.SOURCE;

import java.util.List;
import org.hearsay.encoder.Labelled;
import org.hearsay.encoder.Layer;
import org.hearsay.encoder.Scores;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;

class LinkerTest {
    // words:                             0   1     2    3    4   5   6       7     8      9
    private static final String TEXT = "Ortu said that the dam has cracked , adding nothing";

    @Test
    void aContentGoesToTheCueItsWordsPointAt() {
        Scores scores = said().label(CUE, 8, 9)
                .label(CONTENT, 9, 10)
                .toCue(9, 10, 8, -0.1)
                .toSource(8, 0, -0.1);
        assertThat(relations(scores)).extracting(Relation::content).containsExactly(span(2, 7), span(9, 10));
    }

    @Test
    void oneSourceServesSeveralCues() {
        Scores scores = said().label(CUE, 8, 9)
                .label(CONTENT, 9, 10)
                .toCue(9, 10, 8, -0.1)
                .toSource(8, 0, -0.1);
        assertThat(relations(scores)).extracting(Relation::source).containsOnly(List.of(new Labelled(SOURCE, 0, 1)));
    }

    @Test
    void aCueThatPointsAtItselfHasNoSource() {
        Scores scores = said().toSource(1, 1, -0.01);
        assertThat(relations(scores)).extracting(Relation::source).containsExactly(List.of());
    }

    @Test
    void aFurtherPieceThatHardlyPointsAtTheCueIsDropped() {
        assertThat(relations(said().label(SOURCE, 8, 9).label(CONTENT, 9, 10).toCue(9, 10, 1, -0.1)))
                .extracting(Relation::content)
                .containsExactly(List.of(new Labelled(CONTENT, 2, 7), new Labelled(CONTENT, 9, 10)));
        assertThat(relations(said().label(SOURCE, 8, 9).label(CONTENT, 9, 10).toCue(9, 10, 1, -2)))
                .extracting(Relation::content)
                .containsExactly(span(2, 7));
    }

    @Test
    void aBorderMovesToWhereTheCuePoints() {
        Scores scores =
                said().toBegin(1, 3, -0.01).toEnd(1, 6, -0.01).label(2, 0, -0.6).label(2, CONTENT.inside(), -0.7);
        assertThat(relations(scores)).extracting(Relation::content).containsExactly(span(3, 7));
    }

    @Test
    void aBorderStaysWhereTheLabelsAreSure() {
        Scores scores = said().toBegin(1, 4, -0.5).toBegin(1, 2, -1);
        assertThat(relations(scores)).extracting(Relation::content).containsExactly(span(2, 7));
    }

    @Test
    void aBorderDoesNotRunOverWordsOfAnother() {
        Scores scores = said().label(CUE, 8, 9).toEnd(1, 9, -0.01);
        assertThat(relations(scores)).extracting(Relation::content).containsExactly(span(2, 7));
    }

    @Test
    void aHoleInAContentIsFilled() {
        Scores scores = said().label(4, 0, -0.01).label(4, CONTENT.inside(), -8).label(5, CONTENT.begin(), -0.01);
        scores.label(5, CONTENT.inside(), -8).toBegin(1, 2, -0.1).toEnd(1, 6, -0.1);
        assertThat(relations(scores)).extracting(Relation::content).containsExactly(span(2, 7));
    }

    @Test
    void aCueWithoutLabelledContentTakesWhatItSurelyPointsAt() {
        Scores scores = new Scores(Article.at("test", TEXT).build())
                .label(CUE, 1, 2)
                .toBegin(1, 2, -0.1)
                .toEnd(1, 6, -0.1);
        assertThat(relations(scores)).extracting(Relation::content).containsExactly(span(2, 7));
        Scores unsure = new Scores(Article.at("test", TEXT).build())
                .label(CUE, 1, 2)
                .toBegin(1, 2, -1)
                .toEnd(1, 6, -1);
        assertThat(relations(unsure)).isEmpty();
    }

    private static Scores said() {
        return new Scores(Article.at("test", TEXT).build())
                .label(SOURCE, 0, 1)
                .label(CUE, 1, 2)
                .label(CONTENT, 2, 7)
                .toCue(2, 7, 1, -0.1)
                .toSource(1, 0, -0.1);
    }

    private static List<Labelled> span(int from, int to) {
        return List.of(new Labelled(CONTENT, from, to));
    }

    private static List<Relation> relations(Scores scores) {
        return new Linker(scores.analysis(), Layer.OUTER, 0, 10).relations();
    }
}
