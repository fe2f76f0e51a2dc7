package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
    private static final String GERMAN = "Der Präsident sagte in Köln, die Häfen seien „sicher“, für alle Größen.";

    @Test
    void utf8IsFoundByItsBytesWhateverIsDeclared() throws Refusal {
        String page = "<meta charset=iso-8859-1><p>" + GERMAN;
        assertThat(Charsets.decode(page.getBytes(StandardCharsets.UTF_8), true)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkTellsTheEncodingAndIsDropped(String name) throws Refusal {
        assertThat(Charsets.decode(("\ufeff" + GERMAN).getBytes(Charset.forName(name)), false))
                .isEqualTo(GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMarkIsToldByItsZeroBytes(String name) throws Refusal {
        assertThat(Charsets.decode(GERMAN.getBytes(Charset.forName(name)), false))
                .isEqualTo(GERMAN);
    }

    @Test
    void declaredEncodingsAreTakenAsBrowsersTakeThem() throws Refusal {
        String latin = "<meta charset=\"iso-8859-1\"><p>„Häfen“ – 5 €";
        assertThat(Charsets.decode(latin.getBytes(Charset.forName("windows-1252")), true))
                .isEqualTo(latin);
        String chinese = "<meta http-equiv=Content-Type content='text/html; charset=gb2312'><p>外交部发言人否认了这一报道";
        assertThat(Charsets.decode(chinese.getBytes(Charset.forName("GB18030")), true))
                .isEqualTo(chinese);
        String russian = "<?xml version='1.0' encoding='koi8-r'?><p>Представитель министерства опроверг сообщение";
        assertThat(Charsets.decode(russian.getBytes(Charset.forName("KOI8-R")), true))
                .isEqualTo(russian);
    }

    @Test
    void anUndeclaredEncodingIsGuessedByItsLetters() throws Refusal {
        String russian =
                "Представитель министерства иностранных дел опроверг сообщение газеты о поставках оружия. ".repeat(4);
        assertThat(Charsets.decode(russian.getBytes(Charset.forName("windows-1251")), false))
                .isEqualTo(russian);
        assertThat(Charsets.decode(GERMAN.getBytes(Charset.forName("windows-1252")), false))
                .isEqualTo(GERMAN);
    }

    @Test
    void brokenUtf8StaysUtf8WithMarksWhereItIsBroken() throws Refusal {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(GERMAN.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xe2);
        bytes.write(' ');
        bytes.writeBytes(GERMAN.getBytes(StandardCharsets.UTF_8));
        assertThat(Charsets.decode(bytes.toByteArray(), false)).isEqualTo(GERMAN + "\ufffd " + GERMAN);
    }

    @Test
    void unknownDeclarationsAreNoObstacle() throws Refusal {
        assertThat(Charsets.decode("<meta charset=klingon><p>Plain".getBytes(StandardCharsets.UTF_8), true))
                .endsWith("Plain");
    }

    @Test
    void zeroBytesAreNoText() {
        assertThatThrownBy(() -> Charsets.decode(new byte[] {'a', 0, 0, 0, 'b'}, false))
                .isInstanceOf(Refusal.class);
    }
}
