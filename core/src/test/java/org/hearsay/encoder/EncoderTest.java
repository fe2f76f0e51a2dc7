package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;

class EncoderTest {
    /** A program of its own, whose command line is as long as that of one with many libraries. */
    static final class Program {
        public static void main(String[] args) {
            try (Encoder encoder = new Encoder(Model.english(), 1)) {
                Article article = Article.at("file:///a", "The ministry denied the report.")
                        .build();
                System.out.println(encoder.analyse(article).words().size() + " words");
            }
        }
    }

    @Test
    void loadsUnderALongCommandLine() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xss512k",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        "x".repeat(60_000))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("6 words");
    }
}
