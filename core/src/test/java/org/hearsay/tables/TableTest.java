package org.hearsay.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void commentsAndTheHeadingAreNoRows() {
        String content = "# explains\n\nword\tsort\n# once more\nsaid\tstates \ndenied\t\n";
        assertThat(Table.rows("some.tsv", content)).containsExactly(List.of("said", "states"), List.of("denied", ""));
    }

    @Test
    void aRowThatDoesNotFitIsNamedWithItsLine() {
        assertThatThrownBy(() -> Table.rows("some.tsv", "# explains\nword\tsort\nsaid\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("some.tsv, line 3: 2 cells expected, found 1");
    }

    @Test
    void aMissingTableIsNamed() {
        assertThatThrownBy(() -> Table.read("absent.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("absent.tsv");
    }

    @Test
    void aCellHoldsSeveralValues() {
        assertThat(Table.values("a|b c||d")).containsExactly("a", "b c", "", "d");
        assertThat(Table.values("")).isEmpty();
    }
}
