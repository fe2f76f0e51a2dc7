package org.hearsay.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    private static final Quantities ALONE = Quantities.load(Convention.LITERAL);
    private static final Quantities NEWS = Quantities.load(Convention.NEWS);

    private static String told(Text text, List<Quantity> quantities) {
        return quantities.stream()
                .map(quantity -> text.slice(quantity.span()) + "="
                        + (quantity.value() == null
                                ? ""
                                : quantity.value().stripTrailingZeros().toPlainString()))
                .collect(Collectors.joining("; "));
    }

    private static String numbers(Quantities quantities, String string) {
        Text text = Text.of(string);
        return told(text, quantities.numbers(text, text.whole()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the two hundred and two thousand of them    | two hundred and two thousand=202000
            4 thousand 3 hundred and 21                 | 4 thousand 3 hundred and 21=4321
            ninety-five hundred fifths                  | ninety-five hundred fifths=1900
            one hundred and three quarters              | one hundred and three quarters=100.75
            a half of it                                | a half=0.5
            2½ or 2 1/2                                 | 2½=2.5; 2 1/2=2.5
            minus 5 and -1.5                            | minus 5=-5; -1.5=-1.5
            6.2x10^3 bits                               | 6.2x10^3=6200
            22,24,26                                    | 22=22; 24=24; 26=26
            12,34,567.89                                | 12,34,567.89=1234567.89
            SCP-173 and RPG7 and 4th                    | SCP-173=x
            """)
    void numbersAreReadInWordsAndDigits(String string, String expected) {
        assertThat(numbers(ALONE, string)).isEqualTo(expected.replace("SCP-173=x", "173=173"));
    }

    @Test
    void aPronounAndAnOrdinalAreNoNumbers() {
        assertThat(numbers(ALONE, "The one you met in the twenty-first row")).isEmpty();
    }

    @Test
    void newsReadsTwoNumbersWhereAnIsolatedExpressionIsAFraction() {
        assertThat(numbers(ALONE, "1 in 20")).isEqualTo("1 in 20=0.05");
        assertThat(numbers(NEWS, "1 in 20")).isEqualTo("1=1; 20=20");
        assertThat(numbers(NEWS, "two out of three")).startsWith("two out of three=0.66");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it gave US$10 billion       | US$10 billion=10000000000 | USD
            some 48.5 MGBP              | 48.5 MGBP=48500000        | GBP
            a 12-cent rise              | 12-cent=12                |
            3 dollars and 50 cents      | 3 dollars and 50 cents=3.5|
            500 Syrian pounds           | 500 Syrian pounds=500     | SYP
            10 $ and $ 20               | 10 $=10; $ 20=20          |
            """)
    void moneyIsReadWithItsCurrency(String string, String expected, String currency) {
        Text text = Text.of(string);
        List<Quantity> found = ALONE.money(text, text.whole());
        assertThat(told(text, found)).isEqualTo(expected);
        assertThat(found.getFirst().currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 feet 6 inches     | 5.5               | Foot
            188 miles an hour   | 188               | Mile per hour
            75ml                | 75                | Milliliter
            20 (kg)             | 20                | Kilogram
            100 MB              | 100               | Megabyte
            """)
    void measuresAreReadWithTheirUnit(String string, String value, String unit) {
        Text text = Text.of(string);
        Quantity measure = ALONE.measures(text, text.whole()).getFirst();
        assertThat(measure.value()).asString().isEqualTo(value);
        assertThat(measure.unit()).isEqualTo(unit);
        assertThat(measure.span()).isEqualTo(text.whole());
    }

    @Test
    void percentagesInAddressesAreNone() {
        Text text = Text.of("25 percent of http://a.b/c%20d%30e");
        assertThat(told(text, ALONE.percentages(text, text.whole()))).isEqualTo("25 percent=25");
    }

    @Test
    void limitsOnBothSidesAreOneRange() {
        Text text = Text.of("more than 20 and at most 35");
        Interval range = ALONE.ranges(text, text.whole()).getFirst();
        assertThat(range.span()).isEqualTo(text.whole());
        assertThat(range.bound()).isEqualTo(Bound.BETWEEN);
        assertThat(range.lowIncluded()).isFalse();
        assertThat(range.highIncluded()).isTrue();
    }

    @Test
    void aRangeIncludesItsUpperEndInNewsOnly() {
        Text text = Text.of("between 20 and 30");
        assertThat(ALONE.ranges(text, text.whole()).getFirst().highIncluded()).isFalse();
        assertThat(NEWS.ranges(text, text.whole()).getFirst().highIncluded()).isTrue();
    }
}
