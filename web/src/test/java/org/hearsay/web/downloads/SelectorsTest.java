package org.hearsay.web.downloads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.web.endpoints.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

class SelectorsTest {
    private static ArrayNode of(String text, int start, int end) {
        ArrayNode selectors = Json.object().putArray("selector");
        Selectors.put(selectors, Text.of(text), new Span(start, end));
        return selectors;
    }

    private static String quoted(JsonNode quote) {
        return quote.get("prefix").stringValue()
                + quote.get("exact").stringValue()
                + quote.get("suffix").stringValue();
    }

    @Test
    void aPieceIsTakenByPlaceAndByQuote() {
        assertThat(of("Lisak denied the report.", 13, 23))
                .hasToString(
                        "[{\"type\":\"TextPositionSelector\",\"start\":13,\"end\":23},"
                                + "{\"type\":\"TextQuoteSelector\",\"exact\":\"the report\",\"prefix\":\"Lisak denied \",\"suffix\":\".\"}]");
    }

    @Test
    void placesCountCodePoints() {
        assertThat(of("😀😀 rockets", 3, 10).get(1).get("exact").stringValue()).isEqualTo("rockets");
    }

    @Test
    void theQuoteIsLongerWhereTheSameWordsStandTwice() {
        String again = "It was the ninth brigade that fired the rockets, he said, and nobody else. ";
        String text = "First. " + again + "Second. " + again;
        JsonNode quote =
                of(text, 8 + again.length() + 25, 8 + again.length() + 35).get(1);
        assertThat(text.indexOf(quoted(quote))).isEqualTo(text.lastIndexOf(quoted(quote)));
    }

    @Test
    void aPageThatWasEditedElsewhereStillHasTheWordsOnce() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            StringBuilder words = new StringBuilder();
            for (int word = 0; word < 200; word++) {
                words.append("word").append(random.nextInt(40)).append(random.nextInt(9) == 0 ? ". 😀 " : " ");
            }
            Text text = Text.of(words.toString());
            int start = 700 + random.nextInt(200);
            Span span = new Span(start, start + 1 + random.nextInt(60));
            ArrayNode selectors = Json.object().putArray("selector");
            Selectors.put(selectors, text, span);
            JsonNode quote = selectors.get(1);
            String edited = "Correction: this was changed. " + text.string().substring(20) + " More was added later.";
            int found = edited.indexOf(quoted(quote));
            assertThat(found).as("seed " + seed).isNotNegative().isEqualTo(edited.lastIndexOf(quoted(quote)));
            assertThat(edited.substring(
                            found + quote.get("prefix").stringValue().length()))
                    .startsWith(text.slice(span));
        }
    }
}
