package org.hearsay.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedTest {
    private static final List<String> OFFERED = List.of("text/html", "application/json", "application/ld+json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json",
                "APPLICATION/JSON | application/json",
                "*/* | text/html",
                "application/* | application/json",
                "application/*, application/json;q=0.1 | application/ld+json",
                "text/html;q=0.5, application/ld+json | application/ld+json",
                "text/html;q=0, */*;q=0.1 | application/json",
                "application/ld+json;profile=\"x\";q=0.9, application/json;q=0.8 | application/ld+json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html"
            })
    void whatIsWantedMostIsSent(String header, String type) {
        assertThat(Accepted.best(header, OFFERED)).contains(type);
    }

    @Test
    void nothingIsSentWhereNothingIsAcceptedAndAnythingWhereNothingIsSaid() {
        assertThat(Accepted.best("image/png, text/html;q=0, a;q=b;q=", OFFERED)).isEmpty();
        assertThat(Accepted.best(null, OFFERED)).contains("text/html");
        assertThat(Accepted.best("", OFFERED)).contains("text/html");
    }
}
