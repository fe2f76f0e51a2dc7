package org.hearsay.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Model;
import org.hearsay.tables.Table;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventsTest {
    private static final Events EVENTS = Events.load();
    private static Encoder encoder;

    @BeforeAll
    static void open() {
        encoder = new Encoder(Model.english(), 1);
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    private static List<Event> read(String text) {
        return EVENTS.in(encoder.analyse(Article.at("test", text).build()));
    }

    /** The examples of the table; the trees of this encoder spoil one in nine. */
    @Test
    void triggersTellTheEventsOfTheirExamples() {
        List<String> failing = new ArrayList<>();
        int examples = 0;
        for (List<String> row : Table.read("event-triggers.tsv")) {
            String example = row.getLast();
            if (!example.isEmpty()) {
                examples++;
                String sentence = example.split(" = ", -1)[0];
                String type = row.get(5);
                if (read(sentence).stream()
                        .noneMatch(event -> event.type().name().equals(type))) {
                    failing.add(type + ": " + sentence);
                }
            }
        }
        assertThat(examples).isPositive();
        assertThat(failing).as("of %d examples", examples).hasSizeLessThan(examples / 8);
    }

    @Test
    void whatIsDeniedDidNotHappen() {
        assertThat(read("China has denied sending weapons to Russia."))
                .allSatisfy(event -> assertThat(event.negated()).isTrue());
    }

    @Test
    void everySpanLiesInTheText() {
        String text =
                "The minister met the envoy in Vienna. Protesters marched in Minsk! He said Iran would arm (them ... ";
        assertThat(read(text.repeat(20)))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.spans())
                        .allSatisfy(span -> assertThat(span)
                                .satisfies(it -> assertThat(new Span(0, text.length() * 20).contains(it))
                                        .isTrue())));
    }

    @Test
    void sameTextGivesTheSameEvents() {
        String text = "Macron urged Xi to talk sense into Russia. Representatives of Ukraine and Russia met on Monday.";
        assertThat(read(text)).isNotEmpty().isEqualTo(read(text));
    }
}
