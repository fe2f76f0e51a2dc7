package org.hearsay.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Long words cut short. */
class CutTest {
    @Test
    void whatIsShortStaysAsItIs() {
        assertThat(Cut.to("one two", 7)).isEqualTo("one two");
    }

    @Test
    void whatIsLongIsCutBehindAWord() {
        assertThat(Cut.to("one two, three four", 10)).isEqualTo("one two…");
    }

    @Test
    void aWordWithoutEndIsCutBetweenCharacters() {
        assertThat(Cut.to("\uD83D\uDE80".repeat(9), 5)).isEqualTo("\uD83D\uDE80".repeat(4) + "…");
    }
}
