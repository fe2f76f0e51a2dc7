package org.hearsay.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.tables.Table;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

/** Runs the examples of the tables that begin with "figure-". */
class TablesTest {
    private static final Quantities ALONE = Quantities.load(Convention.LITERAL);
    private static final Figures FIGURES = Figures.load();

    private interface Reader {
        List<Quantity> read(Text text, Span span);
    }

    private static List<String> wrongValues(String table, int column, Reader reader) {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.read(table)) {
            String[] example = row.get(column).split(" = ", -1);
            if (example.length < 2) {
                continue;
            }
            Text text = Text.of(example[0]);
            List<Quantity> found = reader.read(text, text.whole());
            BigDecimal value = found.size() == 1 ? found.getFirst().value() : null;
            if (value == null || value.compareTo(new BigDecimal(example[1])) != 0) {
                wrong.add(row.get(column) + " -> " + found);
            }
        }
        return wrong;
    }

    @Test
    void numeralsHaveTheValuesOfTheirExamples() {
        assertThat(wrongValues("figure-numbers.tsv", 3, ALONE::numbers)).isEmpty();
    }

    @Test
    void unitsHaveTheValuesOfTheirExamples() {
        assertThat(wrongValues("figure-units.tsv", 5, ALONE::measures)).isEmpty();
    }

    @Test
    void currenciesHaveTheValuesOfTheirExamples() {
        assertThat(wrongValues("figure-currencies.tsv", 7, ALONE::money)).isEmpty();
    }

    @Test
    void boundsLimitAsInTheirExamples() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.read("figure-bounds.tsv")) {
            String[] example = row.get(3).split(" = ", -1);
            if (example.length < 2) {
                continue;
            }
            Text text = Text.of(example[0] + " people were hurt");
            Figure figure = FIGURES.in(text, text.whole()).getFirst();
            String limits = limit(figure.low()) + ".." + limit(figure.high());
            boolean bound = figure.bound().name().toLowerCase(Locale.ROOT).equals(row.get(2));
            if (!bound || !limits.equals(example[1])) {
                wrong.add(row + " -> " + figure);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String limit(@org.jspecify.annotations.Nullable BigDecimal limit) {
        return limit == null ? "" : limit.toPlainString();
    }

    @Test
    void happeningsAreReadInTheirExamples() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.read("figure-happenings.tsv")) {
            String example = row.get(5);
            if (example.isEmpty()) {
                continue;
            }
            int start = example.indexOf('[');
            int end = example.indexOf(']') - 1;
            Text text = Text.of(example.replace("[", "").replace("]", "") + ".");
            boolean right = FIGURES.in(text, text.whole()).stream()
                    .filter(figure -> figure.spans().getFirst().overlaps(new Span(start, end)))
                    .anyMatch(figure ->
                            figure.happening() == Happening.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
            if (!right) {
                wrong.add(example + " -> " + FIGURES.in(text, text.whole()));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
