package org.hearsay.ledger.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.ledger.sheets.Sheet.Column;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final Sheet<String> LENGTHS =
            new Sheet<>(List.of(new Column<>("word", word -> word), new Column<>("length", String::length)));

    @Test
    void aLineOfNamesGoesBeforeALineEach() {
        assertThat(LENGTHS.text(List.of("a, b", "=1"))).isEqualTo("word,length\n\"a, b\",4\n'=1,2\n");
        assertThat(LENGTHS.text(List.of())).isEqualTo("word,length\n");
    }

    @Test
    void aColumnMoreStandsBehindTheOthers() {
        Sheet<String> more = LENGTHS.with("first", word -> word.isEmpty() ? null : word.charAt(0));

        assertThat(more.header()).isEqualTo("word,length,first");
        assertThat(more.line("")).isEqualTo(",0,");
        assertThat(LENGTHS.header()).isEqualTo("word,length");
    }
}
