package org.hearsay.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.Annotated;
import org.junit.jupiter.api.Test;

class EdgesTest {
    private static final Chains CHAINS = new Chains();

    /** Source, cue and the pieces of each content. */
    private static List<String> mended(String marked) {
        Annotated annotated = Annotated.parse(marked);
        return CHAINS.apart(annotated.article(), annotated.words(), annotated.attributions()).stream()
                .map(found -> annotated.article().text().slice(found.voice()) + " | "
                        + annotated.article().text().slice(found.cue()) + " | "
                        + String.join(
                                " + ",
                                found.content().stream()
                                        .map(annotated.article().text()::slice)
                                        .toList()))
                .toList();
    }

    @Test
    void piecesThatOnlyABlankPartsAreOne() {
        assertThat(mended("[source Ortu] [cue said] [content that the dam holds] [content and the mill runs]."))
                .containsExactly("Ortu | said | that the dam holds and the mill runs");
    }

    @Test
    void piecesThatOnlyACommaPartsAreOne() {
        assertThat(mended("[source Ortu] [cue said] [content that the dam holds], [content as it always did]."))
                .containsExactly("Ortu | said | that the dam holds, as it always did");
    }

    @Test
    void aQuotationMarkAloneIsNoPiece() {
        assertThat(mended("[content \"][content The dam holds\"], [cue said] [source Ortu]."))
                .containsExactly("Ortu | said | \"The dam holds\"");
    }

    @Test
    void aQuotationGoesToItsClosingMark() {
        assertThat(mended("[content “The dam holds].” [cue said] [source Ortu]."))
                .containsExactly("Ortu | said | “The dam holds.”");
    }

    @Test
    void aContentDoesNotBeginWithAColon() {
        assertThat(mended("[source Ortu] [cue said][content : the dam holds].").getFirst())
                .endsWith("| the dam holds");
    }

    @Test
    void aColonBetweenCueAndContentBelongsToTheCue() {
        assertThat(mended("[source Ortu] [cue said]: [content The dam holds]."))
                .containsExactly("Ortu | said: | The dam holds");
    }

    @Test
    void thePrepositionThatLeadsToTheContentBelongsToTheCue() {
        assertThat(mended("[source Ortu] [cue called] [content for a truce]."))
                .containsExactly("Ortu | called for | a truce");
    }

    @Test
    void noSpanEndsInsideAHyphenatedWord() {
        assertThat(mended("[source President al]-Ortu [cue denied] [content the US]-led raid."))
                .containsExactly("President al-Ortu | denied | the US-led");
    }

    @Test
    void aSourceLosesAPrepositionBeforeADay() {
        assertThat(mended("[source The farmers on] Monday [cue announced] [content a strike]."))
                .containsExactly("The farmers | announced | a strike");
    }

    @Test
    void aSourceTakesAlongWhatHangsOnItsPreposition() {
        assertThat(mended("[cue According to] [source figures compiled by] the farmers, [content the harvest fell]."))
                .containsExactly("figures compiled by the farmers | According to | the harvest fell");
    }

    @Test
    void anAuxiliaryTakesItsVerbAlong() {
        assertThat(mended("[source The rebels] [cue have] ordered [content the miller to leave]."))
                .containsExactly("The rebels | have ordered | the miller to leave");
    }

    @Test
    void whatOnlyLooksLikeAnAttributionIsNone() {
        assertThat(mended("[source The flood] [cue claimed] [content the lives of ten]."))
                .isEmpty();
        assertThat(mended("[content The Old Lamp], [cue also known as] [content the Lamp], burned."))
                .isEmpty();
        assertThat(mended("[source Ortu] [cue claimed] [content that lives were lost]."))
                .hasSize(1);
    }

    @Test
    void aMediumThatQuotesBeforeItsVerbCarriesTheWord() {
        assertThat(
                        mended(
                                "[source The Daily Lamp], [cue quoting] [content dam officials], said [content that the dam holds]."))
                .containsExactly("dam officials | said | that the dam holds");
    }
}
