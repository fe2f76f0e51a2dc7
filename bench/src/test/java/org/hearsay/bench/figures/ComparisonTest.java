package org.hearsay.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.GoldFigures;
import org.hearsay.figures.Bound;
import org.hearsay.figures.Figure;
import org.hearsay.figures.Happening;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Document DOCUMENT =
            new Document("test", "1", "Some 20 boats sank. Ten men fled. Six died.", null);

    private static GoldFigures.Marked marked(Span span, int value, String happening) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new GoldFigures.Marked(
                List.of(span),
                number,
                number,
                number,
                "exact",
                "people",
                null,
                List.of(),
                List.of(),
                happening,
                List.of(),
                null);
    }

    private static Figure read(Span span, int value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new Figure(
                List.of(span),
                number,
                number,
                number,
                Bound.EXACT,
                Figure.Unit.PEOPLE,
                null,
                null,
                null,
                Happening.DISPLACED,
                null,
                null);
    }

    private final GoldFigures.Passage passage = new GoldFigures.Passage(
            "p",
            DOCUMENT,
            new Span(0, 33),
            List.of(marked(new Span(0, 7), 20, "lost"), marked(new Span(20, 23), 10, "displaced")));

    @Test
    void figuresThatShareACharacterArePairsAndThoseOutsideThePassageDoNotCount() {
        Comparison comparison = Comparison.of(
                passage, List.of(read(new Span(5, 7), 20), read(new Span(24, 27), 3), read(new Span(34, 37), 6)));
        assertThat(comparison.pairs()).hasSize(1);
        assertThat(comparison.missed()).containsExactly(passage.figures().getLast());
        assertThat(comparison.invented()).hasSize(1);
        assertThat(comparison.score().f1()).isEqualTo(0.5);
    }

    @Test
    void aPairAgreesOnEachTraitByItself() {
        Comparison.Pair pair = Comparison.of(passage, List.of(read(new Span(5, 7), 20)))
                .pairs()
                .getFirst();
        assertThat(Stream.of(Trait.values()).filter(trait -> !pair.agreesOn(trait)))
                .containsExactly(Trait.SPAN, Trait.HAPPENING);
    }
}
