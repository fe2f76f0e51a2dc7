package org.hearsay.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HintsTest {
    static Stream<Hints.Row> rows() {
        return Hints.standard().rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowIsFoundInItsExample(Hints.Row row) {
        Element element = Jsoup.parse("<body>" + row.example()).body().child(0);
        assertThat(Hints.standard().of(element)).as(row.example()).contains(row.hint());
    }

    @Test
    void namesAreCutAtTheirJoints() {
        Hints hints = Hints.standard();
        assertThat(hints.of(element("<div class='c-articleBody__x'>"))).contains(Hint.BODY);
        assertThat(hints.of(element("<div class='shadow headroom'>"))).isEmpty();
        assertThat(hints.of(element("<div id='comments_list'>"))).contains(Hint.COMMENTS);
    }

    private static Element element(String html) {
        return Jsoup.parse("<body>" + html).body().child(0);
    }
}
