package org.hearsay.actors;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.tables.Table;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private final Lexicon lexicon = Lexicon.load(List.of());

    @Test
    void everyNameOfEveryBodyIsFound() {
        for (List<String> row : Table.read("gazetteer-bodies.tsv")) {
            List<String> names = new ArrayList<>(Table.values(row.get(2)));
            names.add(row.get(1));
            assertThat(names)
                    .allSatisfy(name -> assertThat(known(name)).as(name).isNotNull());
        }
    }

    @Test
    void everyCountryIsFoundByNameAdjectiveAndSeat() {
        Set<String> codes = new TreeSet<>(Arrays.asList(ULocale.getISOCountries()));
        codes.add("XK");
        for (List<String> row : Table.read("gazetteer-countries.tsv")) {
            assertThat(codes).contains(row.get(0));
            for (String field : row.subList(1, 5)) {
                assertThat(Table.values(field))
                        .allSatisfy(name -> assertThat(known(name)).as(name).isNotNull());
            }
        }
    }

    @Test
    void everyBodysCountryIsACountry() {
        List<String> codes = Table.read("gazetteer-countries.tsv").stream()
                .map(List::getFirst)
                .toList();
        assertThat(Table.read("gazetteer-bodies.tsv").stream()
                        .map(row -> row.get(3))
                        .filter(code -> !code.isEmpty()))
                .allSatisfy(code -> assertThat(codes).contains(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gazetteer-bodies.tsv",
                "gazetteer-countries.tsv",
                "names-given.tsv",
                "names-family-first.tsv",
                "roles.tsv"
            })
    void noRowStandsTwice(String table) {
        assertThat(Table.read(table).stream()
                        .map(row -> row.get(0)
                                + (table.startsWith("names") || table.contains("countries") ? "" : "\t" + row.get(1))))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRoleIsFoundInBothNumbers() {
        for (List<String> row : Table.read("roles.tsv")) {
            for (String word : row.subList(0, 2)) {
                Tokens tokens = tokens("the " + word);
                assertThat(lexicon.role(tokens, 1)).as(word).isNotNull();
            }
        }
    }

    @Test
    void everyOrganIsFound() {
        for (List<String> row : Table.read("organs.tsv")) {
            assertThat(Table.values(row.get(0)))
                    .allSatisfy(name ->
                            assertThat(lexicon.organ(tokens(name), 0)).as(name).isNotNull());
            assertThat(row.get(1)).contains("{}");
        }
    }

    private @org.jspecify.annotations.Nullable Known known(String name) {
        Tokens tokens = tokens(name);
        Phrases.Match<Known> match = lexicon.known(tokens, 0);
        return match != null && match.end() == tokens.size() ? match.value() : null;
    }

    private static Tokens tokens(String text) {
        return new Tokens(Article.at("test", text).build(), Lexicon.load(List.of()));
    }
}
