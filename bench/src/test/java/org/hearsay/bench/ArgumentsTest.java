package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.hearsay.bench.corpora.GoldLayers;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static Arguments parse(String... arguments) {
        return Arguments.parse(arguments, Set.of("half", "show"));
    }

    @Test
    void valuesFollowTheirNames() {
        Arguments arguments = parse("--show", "3", "--half", "reporting");
        assertThat(arguments.number("show", 0)).isEqualTo(3);
        assertThat(arguments.choice("half", GoldLayers.Half.class, GoldLayers.Half.TUNING))
                .isEqualTo(GoldLayers.Half.REPORTING);
        assertThat(arguments.number("other", 7)).isEqualTo(7);
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> parse("--shwo", "3")).hasMessageContaining("--shwo");
        assertThatThrownBy(() -> parse("--show")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> parse("--show", "x").number("show", 0)).hasMessageContaining("whole number");
        assertThatThrownBy(() -> parse("--half", "x").choice("half", GoldLayers.Half.class, GoldLayers.Half.TUNING))
                .hasMessageContaining("is no choice");
    }
}
