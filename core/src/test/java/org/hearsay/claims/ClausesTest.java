package org.hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.syntax.Parse;
import org.hearsay.syntax.Token;
import org.hearsay.syntax.Upos;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class ClausesTest {
    /** A sentence as "form/tag/head/relation", heads from 1, 0 for the root. */
    private static Parse parse(String sentence) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String cell : sentence.split(" ", -1)) {
            String[] parts = cell.split("/", -1);
            Span span = new Span(at, at + parts[0].length());
            tokens.add(new Token(
                    span, parts[0], parts[0], Upos.X, parts[1], Integer.parseInt(parts[2]) - 1, parts[3], false));
            at += parts[0].length() + 1;
        }
        return new Parse(1, tokens);
    }

    private static List<String> clauses(String sentence) {
        Parse parse = parse(sentence);
        return new Clauses(parse)
                .independent().stream()
                        .map(clause -> String.join(
                                " ",
                                parse.tokens().subList(clause.from(), clause.to()).stream()
                                        .map(Token::form)
                                        .toList()))
                        .toList();
    }

    @Test
    void clausesWithSubjectsOfTheirOwnComeApart() {
        assertThat(
                        clauses(
                                "Rain/NN/2/nsubj fell/VBD/0/root ,/,/6/punct but/CC/6/cc dams/NNS/6/nsubj held/VBD/2/conj ././2/punct"))
                .containsExactly("Rain fell", "dams held");
    }

    @Test
    void verbsThatShareASubjectStayTogether() {
        assertThat(clauses("Rain/NN/2/nsubj fell/VBD/0/root and/CC/4/cc stopped/VBD/2/conj ././2/punct"))
                .containsExactly("Rain fell and stopped");
    }

    @Test
    void whatHasNoFiniteVerbIsNoSentence() {
        assertThat(new Clauses(parse("New/JJ/2/amod dams/NNS/0/root")).isSentence())
                .isFalse();
        assertThat(new Clauses(parse("Dams/NNS/2/nsubj hold/VBP/0/root")).isSentence())
                .isTrue();
        assertThat(new Clauses(parse("Dams/NNS/3/nsubj are/VBP/3/cop old/JJ/0/root")).isSentence())
                .isTrue();
    }

    @Test
    void clauseThatAnotherBreaksIntoIsLeftOut() {
        assertThat(
                        clauses(
                                "Rain/NN/5/nsubj (/-LRB-/4/punct it/PRP/4/nsubj poured/VBD/5/parataxis fell/VBD/0/root ././5/punct"))
                .containsExactly("it poured");
    }
}
