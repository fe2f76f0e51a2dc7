package org.hearsay.ledger.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.ledger.filter.Filter.Alternatives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
    private static final List<Field> FIELDS = List.of(Field.values());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            voice:"Dmitry Peskov" act:denies     | voice:"Dmitry Peskov" act:denies
            VOICE:Peskov  ACT:Denies,states      | voice:Peskov act:denies,states
            voice:"Peskov"                       | voice:Peskov
            act:denies,denies                    | act:denies
            actor:"Lee, Ann",Bo                  | actor:"Lee, Ann",Bo
            "market square" -mortar              | "market square" -mortar
            since:2022-03-01 until:2022-04       | since:2022-03-01 until:2022-04
            rain AND snow                        | rain snow
            rain OR snow wind                    | (rain OR snow) wind
            (rain OR -act:denies) kind:own       | (rain OR -act:denies) kind:own
            "AND so" "-5" "on:2022"              | "AND so" "-5" "on:2022"
            14,500 https://example.org           | 14,500 https://example.org
            9:40                                 | 9:40
            place:"say \\"hi\\\\"                | place:"say \\"hi\\\\"
            contested:yes certainty:possible     | contested:yes certainty:possible
            -"of the people" polarity:negative   | -"of the people" polarity:negative
            ``                                   | ``
            """)
    void aFilterHasOneCanonicalText(String written, String canonical) {
        Filter filter = Filter.parse(written);
        assertThat(filter).hasToString(canonical);
        assertThat(Filter.parse(canonical)).isEqualTo(filter);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rain who:Lisak      | 6  | there is no 'who:'; use one of actor, voice, act, kind, place, outlet, since, until, on, dated, certainty, polarity, contested, or put it in quotation marks to search for it
            act:jokes           | 5  | act: takes one of states, reports,
            voice:              | 7  | voice: wants a value; write voice:NAME, in quotation marks if it has blanks
            act:states,         | 12 | act: wants a value; write act:states
            since:yesterday     | 7  | since: takes a day, month or year like 2022-03-01, 2022-03 or 2022, not 'yesterday'
            on:2022-02-30       | 4  | on: takes a day, month or year
            "market square      | 1  | no quotation mark closes this one; add one
            (rain OR snow       | 1  | no ) closes this; add one
            (rain snow)         | 7  | only OR joins terms inside parentheses; put OR here, or close with )
            ((rain))            | 2  | parentheses hold terms joined by OR, no other parentheses; leave these out
            rain)               | 5  | no ( opens this; leave it out, or put it in quotation marks
            rain OR             | 8  | a term is missing; add one, or leave out what stands before
            OR rain             | 1  | AND and OR stand between terms; put one on either side, or leave it out
            rain AND            | 9  | a term is missing after AND; add one, or leave out AND
            the                 | 1  | 'the' stands in nearly every text; leave it out, or quote it with its neighbours
            rain ...            | 6  | '...' holds no word; leave it out
            """)
    void whatIsNoFilterIsToldWithItsPlaceAndWhatToDo(String written, int position, String why) {
        assertThatThrownBy(() -> Filter.parse(written))
                .isInstanceOf(FilterException.class)
                .hasMessageStartingWith("at character " + position + " of the filter: " + why)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            voice:Dmitry Peskov             | voice:"Dmitry Peskov"
            market square                   | "market square"
            -market square                  | -"market square"
            voice:Peskov act:denies         | voice:Peskov act:denies
            rain OR snow                    | (rain OR snow)
            rain -snow                      | rain -snow
            rain                            | rain
            """)
    void anArgumentWithBlanksIsOneValueUnlessItIsSeveralTerms(String argument, String canonical) {
        assertThat(Filter.ofArguments(List.of(argument, "kind:own"))).hasToString(canonical + " kind:own");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyFilterReadsBackFromItsText(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Filter filter = random(random);
            assertThat(Filter.parse(filter.toString())).as("seed %d", seed).isEqualTo(filter);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void anyTextIsAFilterOrIsRefusedByName(long seed) {
        Random random = new Random(seed);
        String[] pieces = {
            "(", ")", "\"", "-", "OR", "AND", " ", ",", ":", "act:denies", "on:", "rain", "\\", "\u0000", "\uD83D", "é"
        };
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                Filter filter = Filter.parse(text.toString());
                assertThat(Filter.parse(filter.toString())).as(text.toString()).isEqualTo(filter);
            } catch (FilterException e) {
                assertThat(e.position()).as(text.toString()).isBetween(1, text.length() + 1);
            }
        }
    }

    @Test
    void aFilterOfAnyLengthIsRefused() {
        assertThatThrownBy(() -> Filter.parse("rain ".repeat(10_000)))
                .isInstanceOf(FilterException.class)
                .hasMessageContaining("longer than 4000 characters");
    }

    private static Filter random(Random random) {
        List<Alternatives> all = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            List<Term> any = new ArrayList<>();
            for (int m = random.nextInt(3); m >= 0; m--) {
                any.add(term(random));
            }
            all.add(new Alternatives(any));
        }
        return new Filter(all);
    }

    private static Term term(Random random) {
        Field field = FIELDS.get(random.nextInt(FIELDS.size()));
        if (field.isTime()) {
            return new Term(
                    random.nextBoolean(), field, List.of("202" + random.nextInt(10) + "-0" + (1 + random.nextInt(9))));
        }
        List<String> values = new ArrayList<>();
        int count = field == Field.TEXT ? 1 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            values.add(
                    field.choices().isEmpty()
                            ? word(random)
                            : field.choices().get(random.nextInt(field.choices().size())));
        }
        return new Term(random.nextBoolean(), field, values.stream().distinct().toList());
    }

    private static String word(Random random) {
        String signs = "ab -\"\\(),:\n\u00A0éOR";
        StringBuilder word = new StringBuilder("rain");
        for (int n = random.nextInt(6); n > 0; n--) {
            word.insert(random.nextInt(2) * word.length(), signs.charAt(random.nextInt(signs.length())));
        }
        return word.toString();
    }

    @Test
    void wordsSideBySideAreAPairUnlessBothAreInNearlyEveryText() {
        assertThat(Stems.pairs("That the rockets of the crew, they say, burned."))
                .containsExactly("the rocket", "rocket of", "the crew", "crew they", "they say", "say burn");
        assertThat(Stems.pairs("rockets")).isEmpty();
        assertThat(Stems.pairs("of the")).isEmpty();
        assertThat(Stems.pairs("")).isEmpty();
    }
}
