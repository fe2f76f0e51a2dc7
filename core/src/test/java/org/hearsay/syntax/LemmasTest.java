package org.hearsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LemmasTest {
    private static final Lemmas LEMMAS = Lemmas.load(List.of(
            "hop", "hope", "plan", "help", "call", "large", "big", "happy", "movie", "city", "case", "class", "visit",
            "not", "note", "state", "use"));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "said, VERB, VBD, say",
                "hoped, VERB, VBD, hope",
                "planning, VERB, VBG, plan",
                "helped, VERB, VBN, help",
                "calls, VERB, VBZ, call",
                "noted, VERB, VBD, note",
                "visited, VERB, VBD, visit",
                "denied, VERB, VBD, deny",
                "dying, VERB, VBG, die",
                "used, VERB, VBN, use",
                "n't, PART, RB, not",
                "’s, PART, POS, 's",
                "’s, AUX, VBZ, be",
                "ca, AUX, MD, can",
                "had, AUX, VBD, have",
                "Them, PRON, PRP, they",
                "an, DET, DT, a",
                "those, DET, DT, that",
                "larger, ADJ, JJR, large",
                "biggest, ADJ, JJS, big",
                "happier, ADJ, JJR, happy",
                "better, ADJ, JJR, good",
                "Russian, ADJ, JJ, Russian",
                "New, ADJ, JJ, new",
                "New, ADJ, NNP, New",
                "women, NOUN, NNS, woman",
                "movies, NOUN, NNS, movie",
                "cities, NOUN, NNS, city",
                "cases, NOUN, NNS, case",
                "classes, NOUN, NNS, class",
                "1980s, NOUN, NNS, 1980s",
                "States, PROPN, NNPS, State",
                "Moscow, PROPN, NNP, Moscow",
                "Sept., PROPN, NNP, September",
                "~200,000~, NUM, CD, 200000",
                "Two, NUM, CD, two"
            })
    void lemmasFollowTheEnglishWebTreebank(String form, Upos upos, String xpos, String lemma) {
        assertThat(LEMMAS.lemma(form, upos, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "ed", "ing", "ies", "'", "’", "er", "\ud83d", "'s", "est", "ssed"})
    void anyFormHasALemmaUnderAnyTag(String form) {
        for (Upos upos : Upos.values()) {
            for (String xpos : Labels.XPOS) {
                assertThat(LEMMAS.lemma(form, upos, xpos))
                        .as("%s %s %s", form, upos, xpos)
                        .isNotEmpty();
            }
        }
    }
}
