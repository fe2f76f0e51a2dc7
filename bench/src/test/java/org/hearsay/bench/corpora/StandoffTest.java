package org.hearsay.bench.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class StandoffTest {
    @Test
    void rolesAreBoundWhateverTheirOrderAndSecondContentIsMoreContent() {
        Standoff standoff = Standoff.parse("""
                T1\tSource 0 3\tAda
                T2\tCue 4 8\tsaid
                T3\tContent 20 25;9 12\tlater first
                T4\tContent 30 35\tthird
                T5\tAttribution 4 8\tsaid
                E1\tAttribution:T5 Content:T3 Cue:T2 Content2:T4 Source:T1
                """);
        assertThat(standoff.attributions())
                .containsExactly(new Marked(
                        List.of(new Span(0, 3)),
                        List.of(new Span(4, 8)),
                        List.of(new Span(9, 12), new Span(20, 25), new Span(30, 35))));
    }

    @Test
    void triggersAloneNotesAndSpilledLinesAreNoAttributions() {
        Standoff standoff = Standoff.parse("""
                T1\tDiscard 0 3\tFULL
                TEXT.
                T2\tAttribution 4 8\tsaid
                E1\tAttribution:T2
                #1\tAnnotatorNotes T1\tnote
                """);
        assertThat(standoff.attributions()).isEmpty();
        assertThat(standoff.discarded()).containsExactly(new Span(0, 3));
    }

    @Test
    void anEventThatBindsNothingIsRefused() {
        assertThatThrownBy(() -> Standoff.parse("E1\tCue:T9\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("T9");
    }
}
