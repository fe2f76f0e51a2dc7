package org.hearsay.ledger.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hearsay.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SignalTableTest {
    private static final List<List<String>> ROWS = Table.read("pair-words.tsv");

    private final SignalTable table = SignalTable.load();

    private List<Signal.Kind> kinds(String text) {
        return table.in(Token.of(text)).stream().map(Signal::kind).toList();
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void everyExampleHasItsKind(List<String> row) {
        assertThat(kinds(row.get(2))).contains(Signal.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }

    @Test
    void theWordsAreDifferent() {
        assertThat(ROWS.stream().map(List::getFirst)).doesNotHaveDuplicates();
    }

    @Test
    void theLongestPhraseCounts() {
        assertThat(kinds("There is no evidence")).containsExactly(Signal.Kind.REFUTES);
    }

    @Test
    void contractionsNegate() {
        assertThat(kinds("He didn’t come")).containsExactly(Signal.Kind.NEGATES);
        assertThat(kinds("He did n't come")).containsExactly(Signal.Kind.NEGATES);
    }
}
