package org.hearsay.bench.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.text.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource({
        "Wed 05 Apr 2017 A town was hit,2017-04-05",
        "Posted on August 3 2016 by A. Writer A town was hit,2016-08-03",
        "Date of publication 20 September 2016 A town was hit,2016-09-20",
        "Last updated at Oct 042017 BEIRUT A town was hit,2017-10-04",
        "02.10.2017Get short URL 191 A town was hit,2017-10-02",
        "A town was hit Middle East 31-08-2014 0742 PM Militants,2014-08-31",
    })
    void theDayOfPublicationIsRead(String text, LocalDate day) {
        assertThat(Dateline.of(text)).contains(new Published(day, null));
    }

    @Test
    void aDayThatIsToldOfIsNone() {
        assertThat(Dateline.of("On August 21 2013 a town was hit")).isEmpty();
        assertThat(Dateline.of("A town was hit on the 45 May 2013")).isEmpty();
        assertThat(Dateline.of("A town was hit. ".repeat(20) + "5 May 2013")).isEmpty();
    }
}
