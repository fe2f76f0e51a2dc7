package org.hearsay.ledger.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "  =1+1",
                "\n@x",
                "\u00A0=1+1",
                "\u0000=1+1",
                "\u200B=1+1",
                "＝1+1",
                "=HYPERLINK(\"http://x\",\"y\")"
            })
    void noCellIsAFormula(String words) {
        assertThat(Csv.cell(words).replaceFirst("^\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+17", "-1.5", "a = b", "1-2", "e@x", "2025-03-04"})
    void numbersAndOrdinaryWordsStayAsTheyAre(String words) {
        assertThat(Csv.cell(words)).isEqualTo(words);
    }

    @Test
    void aLineIsOneLineWithQuotationMarksWhereTheyAreNeeded() {
        assertThat(Csv.line(Stream.of("a,b", "say \"no\"", "two\r\nlines\u2028more\u202e", null, true, 3)))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",two lines more,,true,3");
    }
}
