package org.hearsay.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsolatedTest {
    @Test
    void wordsThatMayRunFromRightToLeftAreSetApart() {
        assertThat(Isolated.of("العالم")).isEqualTo("\u2068العالم\u2069");
        assertThat(Isolated.of("Haaretz – הארץ")).isEqualTo("\u2068Haaretz – הארץ\u2069");
    }

    @Test
    void othersStayAsTheyAre() {
        assertThat(Isolated.of("")).isEmpty();
        assertThat(Isolated.of("The Bárdosi Post, 新华社 👩‍👧")).isEqualTo("The Bárdosi Post, 新华社 👩‍👧");
    }

    @Test
    void thePartsOfAnAddressAreSetApartOneByOne() {
        assertThat(Isolated.address("https://he.example/חדשות/(17).html?ref=a"))
                .isEqualTo("https://he.example/\u2068חדשות\u2069/(17).html?ref=a");
        assertThat(Isolated.address("https://a.example/$1\\/x")).isEqualTo("https://a.example/$1\\/x");
    }

    @Test
    void anOutletsOwnVoiceAndThatOfNobodyNameItSetApart() {
        assertThat(Names.voice(null, true, "العالم", "file:///a")).isEqualTo("\u2068العالم\u2069 itself");
        assertThat(Names.voice(null, false, "العالم", "file:///a")).isEqualTo("nobody named, in \u2068العالم\u2069");
        assertThat(Names.voice("محمد", false, "العالم", "file:///a")).isEqualTo("محمد");
    }
}
