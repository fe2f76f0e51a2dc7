package org.hearsay.ledger.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class QuoteTest {
    private static final String STORY = "The mayor spoke. Lisak said it rains. Later Baranik said it snows.";

    private static Quote quote(String text, String words, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(words, at + 1);
        }
        return Quote.of(Text.of(text), Text.of(text).span(at, at + words.length()));
    }

    private static String found(Quote quote, String text) {
        return quote.in(Text.of(text))
                .map(span -> text.substring(0, Text.of(text).unit(span.start())) + "["
                        + Text.of(text).slice(span) + "]")
                .orElse("nowhere");
    }

    @Test
    void wordsAreFoundWhereTheyStood() {
        assertThat(found(quote(STORY, "said", 2), STORY)).endsWith("Later Baranik [said]");
    }

    @Test
    void wordsThatMovedAreFoundByWhatStandsAroundThem() {
        String edited = "UPDATED AT NOON. Sekulin said nothing. " + STORY;
        assertThat(found(quote(STORY, "said", 1), edited)).endsWith(" Lisak [said]");
        assertThat(found(quote(STORY, "said", 2), edited)).endsWith(" Later Baranik [said]");
    }

    @Test
    void ofPlacesThatAreAlikeTheNearestCounts() {
        assertThat(found(Quote.near(9, "no"), "no no no no")).isEqualTo("no no no [no]");
        assertThat(found(Quote.near(0, "no"), "no no no no")).isEqualTo("[no]");
    }

    @Test
    void wordsThatAreGoneAreNowhere() {
        assertThat(found(quote(STORY, "it snows", 1), "The mayor spoke. Lisak said it rains."))
                .isEqualTo("nowhere");
    }

    @Test
    void placesMustFitTheirWords() {
        assertThatThrownBy(() -> new Quote(3, 5, "three", "", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quote.of(Text.of("short"), new Span(2, 9)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String drawn(Random random, int longest) {
        String letters = "ab ab c. \n\uD83D\uDE80é\uD83D\uDE00\uDC00";
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(longest);
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static Span span(Random random, Text text) {
        int start = random.nextInt(text.length());
        return new Span(start, start + 1 + random.nextInt(text.length() - start));
    }

    @Test
    void anyWordsOfAnyTextAreFoundInItAtTheirPlace() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Text text = Text.of(drawn(random, 120));
            Span span = span(random, text);
            assertThat(Quote.of(text, span).in(text))
                    .as("seed %d, text %d", seed, i)
                    .contains(span);
        }
    }

    @Test
    void whateverIsWrittenBeforeOrBehindTheWordsAreFound() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String words = "w" + drawn(random, 20) + "w" + i;
            String before = "x" + drawn(random, 80) + "x";
            String after = "y" + drawn(random, 80) + "y";
            Text text = Text.of(before + words + after);
            Quote quote = Quote.of(text, text.span(before.length(), before.length() + words.length()));
            String more = drawn(random, 50) + "z" + before;
            Text edited = Text.of(more + words + after + drawn(random, 50));
            assertThat(quote.in(edited))
                    .as("seed %d, text %d", seed, i)
                    .contains(edited.span(more.length(), more.length() + words.length()));
        }
    }
}
