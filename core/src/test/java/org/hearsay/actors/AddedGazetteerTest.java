package org.hearsay.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddedGazetteerTest {
    private static final String COUNTRIES =
            "# our map\ncode\tname\tnames\tdemonyms\tseats\nQK\tKardovia\t\tKardovian|Kardovians\tTyrsk\n";

    private static String actor(String table, String text, int start, int end) {
        Actors actors = Actors.load(List.of(Gazetteer.parse("own.tsv", table)));
        return actors.cast(Article.at("test", text).build())
                .actor(List.of(new Span(start, end)), Optional.empty())
                .map(actor -> actor.name() + ", " + actor.type().label() + ", " + actor.country())
                .orElse("nobody");
    }

    @Test
    void aCountryIsKnownByNameSeatAndPeople() {
        assertThat(actor(COUNTRIES, "Kardovia denied it.", 0, 8)).isEqualTo("Kardovia, state, QK");
        assertThat(actor(COUNTRIES, "Tyrsk denied it.", 0, 5)).isEqualTo("Kardovia, state, QK");
        assertThat(actor(COUNTRIES, "The Kardovian government denied it.", 0, 24))
                .isEqualTo("Kardovia, state, QK");
    }

    @Test
    void aBodyIsKnownByItsAliases() {
        assertThat(actor(
                        "kind\tname\taliases\tcountry\narmed\tHarnok Defence League\tHDL|the League of Harnok\t\n",
                        "HDL denied it.",
                        0,
                        3))
                .isEqualTo("Harnok Defence League, organization, null");
    }

    @Test
    void whatTheUserSaysCountsBeforeTheModel() {
        assertThat(actor("kind\tname\taliases\tcountry\r\nbody\tEuropean Untruth\tEU\t\r\n", "EU denied it.", 0, 2))
                .isEqualTo("European Untruth, organization, null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            kind;name;aliases;country/person;Ann Lee;;KD/ruler;X;;             | own.tsv, line 3: kind must be body, organ, armed, party, company, outlet, person or seat, not 'ruler'
            kind;name;aliases;country/person;Ann Lee;;Kardovia                 | own.tsv, line 2: a country's code must be two capital letters (ISO 3166-1), not 'Kardovia'
            code;name;names;demonyms;seats/# note/QK;;;;                       | own.tsv, line 3: a name must have letters, not ''
            code;name;names;demonyms;seats/QK;Kardovia                         | own.tsv, line 2: 5 cells expected, found 2
            name                                                               | own.tsv: no row under the heading
            """)
    void whatIsWrongIsToldWithFileAndLine(String table, String message) {
        assertThatThrownBy(() ->
                        Gazetteer.parse("own.tsv", table.replace(';', '\t').replace('/', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void anotherTableIsRefused() {
        assertThatThrownBy(() -> Gazetteer.parse("own.tsv", "town\nHarnok\n"))
                .hasMessageStartingWith(
                        "own.tsv, line 2: its first line must name the columns of countries (code, name");
        assertThatThrownBy(() -> Gazetteer.parse("own.tsv", "")).hasMessageStartingWith("own.tsv: its first line");
    }
}
