package org.hearsay.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.syntax.Parse;
import org.hearsay.syntax.Token;
import org.hearsay.syntax.Upos;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class MendingTest {
    private static final Upos[] PARTS = Upos.values();
    private static final String[] RELATIONS = {
        "nsubj", "obj", "obl", "xcomp", "ccomp", "advcl", "acl", "conj", "aux", "mark", "case", "nmod", "compound"
    };
    private static final String[] FORMS = {
        "have", "is", "must", "to", "of", "in", "by", "killed", "sends", "people", "Syria", "forced", "said", "said"
    };
    private static final String[] TAGS = {"VB", "VBN", "VBD", "VBG", "NN", "IN", "JJ"};

    /** A tree written as "form UPOS tag head relation", one token an entry, heads from 1 and 0 for the root. */
    private static List<Token> tree(String... lines) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            String[] cells = line.split(" ", -1);
            tokens.add(new Token(
                    new Span(at, at + cells[0].length()),
                    cells[0],
                    cells[0].toLowerCase(Locale.ROOT),
                    Upos.valueOf(cells[1]),
                    cells[2],
                    Integer.parseInt(cells[3]) - 1,
                    cells[4],
                    false));
            at += cells[0].length() + 1;
        }
        return tokens;
    }

    private static String mended(int token, String... lines) {
        Token found = Mending.of(tree(lines)).get(token - 1);
        return (found.head() + 1) + " " + found.relation();
    }

    @Test
    void auxiliaryHangsUnderItsVerb() {
        String[] read = {"They PRON PRP 2 nsubj", "have VERB VBP 0 root", "agreed VERB VBN 2 ccomp"};
        assertThat(mended(3, read)).isEqualTo("0 root");
        assertThat(mended(2, read)).isEqualTo("3 aux");
        assertThat(mended(1, read)).isEqualTo("3 nsubj");
    }

    @Test
    void secondSubjectAfterTheVerbIsItsObject() {
        assertThat(mended(3, "Troops NOUN NNS 2 nsubj", "forced VERB VBD 0 root", "rebels NOUN NNS 2 nsubj"))
                .isEqualTo("2 obj");
    }

    @Test
    void ofAddsToTheNounBeforeIt() {
        assertThat(mended(
                        5,
                        "Bombs NOUN NNS 2 nsubj",
                        "killed VERB VBD 0 root",
                        "dozens NOUN NNS 2 obj",
                        "of ADP IN 5 case",
                        "people NOUN NNS 2 obj"))
                .isEqualTo("3 nmod");
    }

    @Test
    void participleBeforeItsAgentBelongsToTheNoun() {
        assertThat(mended(
                        4,
                        "Troops NOUN NNS 2 nsubj",
                        "saved VERB VBD 0 root",
                        "civilians NOUN NNS 2 obj",
                        "abducted VERB VBN 2 advcl",
                        "by ADP IN 6 case",
                        "rebels NOUN NNS 4 obl"))
                .isEqualTo("3 acl");
    }

    @Test
    void participleBeforeTheSpeakerBelongsToWhatIsSaid() {
        assertThat(mended(
                        3,
                        "They PRON PRP 2 nsubj",
                        "struck VERB VBD 6 ccomp",
                        "killing VERB VBG 6 advcl",
                        "two NUM CD 3 obj",
                        "sources NOUN NNS 6 nsubj",
                        "said VERB VBD 0 root"))
                .isEqualTo("2 advcl");
    }

    @Test
    void whatStandsBeforeToBelongsToTheVerbAbove() {
        assertThat(mended(
                        3,
                        "They PRON PRP 2 nsubj",
                        "urged VERB VBD 0 root",
                        "Iran PROPN NNP 5 obj",
                        "to PART TO 5 mark",
                        "leave VERB VB 2 xcomp"))
                .isEqualTo("2 obj");
    }

    @Test
    void anyTreeStaysATree() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            int size = 1 + random.nextInt(12);
            String[] lines = new String[size];
            for (int i = 0; i < size; i++) {
                // heads before a token, or after it in half of the trees, so that no circle arises
                boolean mirrored = round % 2 == 1;
                int head =
                        mirrored ? (i == size - 1 ? 0 : i + 2 + random.nextInt(size - 1 - i)) : random.nextInt(i + 1);
                if (!mirrored && i > 0 && head == 0) {
                    head = 1;
                }
                lines[i] = FORMS[random.nextInt(FORMS.length)] + " "
                        + PARTS[random.nextInt(PARTS.length)] + " "
                        + TAGS[random.nextInt(TAGS.length)] + " " + head + " "
                        + (head == 0 ? "root" : RELATIONS[random.nextInt(RELATIONS.length)]);
            }
            List<Token> mended = Mending.of(tree(lines));
            assertThat(new Parse(1, mended).tokens())
                    .as("seed %d, round %d", seed, round)
                    .hasSize(size);
        }
    }
}
