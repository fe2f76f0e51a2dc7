package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.FutureTask;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;

class EncoderTest {
    @Test
    void loadsAndReadsOnAThreadWithASmallStack() throws Exception {
        FutureTask<Integer> words = new FutureTask<>(() -> {
            try (Encoder encoder = new Encoder(Model.english(), 1)) {
                return encoder.analyse(Article.at("file:///a", "The ministry denied the report.")
                                .build())
                        .words()
                        .size();
            }
        });
        new Thread(null, words, "small", 256 << 10).start();
        assertThat(words.get()).isEqualTo(6);
    }
}
