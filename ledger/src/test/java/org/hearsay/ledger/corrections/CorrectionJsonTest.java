package org.hearsay.ledger.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim.Person;
import org.hearsay.ledger.questions.Position;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionJsonTest {
    private static final Entry STORY =
            Said.entry("file:///a", "Lisak said it \uD83C\uDF27 rains.\nBaranik said “it snows”.\n");
    private static final Anchor FIRST = Anchor.at(STORY.claims().get(0), STORY.document());
    private static final Anchor SECOND = Anchor.at(STORY.claims().get(1), STORY.document());
    private static final Signed ANN = new Signed("Ann Lee", Said.NOON, "misread \"not\"");

    static final List<Change> CHANGES = List.of(
            new Change.Merge(List.of(FIRST), List.of(SECOND, FIRST)),
            new Change.Split(List.of(FIRST, SECOND)),
            new Change.Placed(FIRST, Position.ASIDE),
            new Change.Spoken(FIRST, new Person("a01", "Edvard Lisak", "person", null)),
            new Change.Worded(
                    SECOND,
                    Part.CONTENT,
                    List.of(Quote.of(Text.of(STORY.document().text()), new Span(3, 9)))));

    @Test
    void everyKindComesBackAsItWas() {
        for (Change change : CHANGES) {
            Correction correction = Correction.of(change, ANN);
            assertThat(CorrectionJson.line(correction)).doesNotContain("\n").startsWith("{\"correction\":\"k");
            assertThat(CorrectionJson.parse(CorrectionJson.line(correction))).isEqualTo(correction);
            Correction undone = correction.undone(new Signed("Bo", Said.NOON.plusSeconds(60), "it was right"));
            assertThat(CorrectionJson.parse(CorrectionJson.line(undone))).isEqualTo(undone);
        }
    }

    @Test
    void theIdTellsWhatByWhomWhenAndWhy() {
        Correction correction = Correction.of(CHANGES.get(2), ANN);
        assertThat(correction.id()).matches("k[0-9a-f]{16}");
        assertThat(Correction.of(CHANGES.get(2), ANN)).isEqualTo(correction);
        assertThat(Correction.of(CHANGES.get(2), new Signed("Bo", Said.NOON, ANN.why()))
                        .id())
                .isNotEqualTo(correction.id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                                          | not JSON
            {}                                                                         | no "correction"
            {"correction":"k1"}                                                        | no "kind"
            {"correction":"k1","kind":"dance"}                                         | a correction of a kind that is not known here: dance
            {"correction":"k1","kind":"split"}                                         | no list "claims"
            {"correction":"k1","kind":"split","claims":[]}                             | a correction that holds on to nothing
            {"correction":"k1","kind":"split","claims":[{"id":7}]}                     | "id" is no string
            {"correction":"k1","kind":"position","position":"affirms"}                 | no "id"
            """)
    void whatIsNoCorrectionIsNamed(String line, String why) {
        assertThatThrownBy(() -> CorrectionJson.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(why);
    }

    @Test
    void whoAndWhyAreNeverBlank() {
        assertThatThrownBy(() -> new Signed(" ", Said.NOON, "so")).hasMessage("nobody is named who corrects");
        assertThatThrownBy(() -> new Signed("Ann", Said.NOON, "\n"))
                .hasMessage("no reason is given for the correction");
    }
}
