package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
    private final Session session = new Session();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            read                                 | Missing required parameter: 'PATH'
            read a --format xml                  | --format takes one of text, jsonl, article, brat, conllu, not 'xml'
            read a --format brat                 | --format brat writes a folder: name it with -o
            read a --nested                      | --nested goes with --format brat
            read a --own --format jsonl          | --own goes with --format text
            read a --max-chars 0                 | --max-chars takes a number above 0, not 0
            read a --max-chars many              | Invalid value for option '--max-chars': 'many' is not an int
            read a --published yesterday         | --published takes a date like 2025-03-05 or 2025-03-05T09:30:00+01:00, not 'yesterday'
            read a --gazetteer none.tsv          | --gazetteer none.tsv: no such file
            figures a --gazetteer none.tsv       | --gazetteer none.tsv: no such file
            read a --color maybe                 | --color takes one of auto, always, never, not 'maybe'
            figures                              | Missing required parameter: 'PATH'
            figures a --format text              | --format takes one of csv, jsonl, not 'text'
            figures a --max-chars 0              | --max-chars takes a number above 0, not 0
            figures a --own                      | Unknown option: '--own'
            events                               | Missing required parameter: 'PATH'
            events a --format text               | --format takes one of csv, jsonl, not 'text'
            serve --port 70000                   | there is no port 70000
            serve --token-file a                 | --token-file goes with --public
            serve --public --token-file none     | --token-file none cannot be read
            read a --loud                        | Unknown option: '--loud'
            shout                                | Unmatched argument at index 0: 'shout'
            """)
    void wrongUsageIsNamedOnOneLineAndEndsWithTwo(String arguments, String message) {
        assertThat(session.run((Object[]) arguments.split(" +", -1))).isEqualTo(2);
        assertThat(session.err()).startsWith("hearsay: " + message + "\n").hasLineCount(2);
        assertThat(session.out()).isEmpty();
    }

    @Test
    void aLineOfAGazetteerThatDoesNotFitIsNamed(@TempDir Path folder) throws IOException {
        Path file = Session.file(folder, "own.tsv", "kind\tname\taliases\tcountry\nbody\tHarnok Front\n");
        assertThat(session.run("read", "a", "--gazetteer", file)).isEqualTo(2);
        assertThat(session.err()).startsWith("hearsay: --gazetteer " + file + ", line 2: 4 cells expected, found 2\n");
    }

    @Test
    void withoutACommandTheUsageIsShown() {
        assertThat(session.run()).isEqualTo(2);
        assertThat(session.err()).startsWith("Usage: hearsay");
    }

    @Test
    void helpGoesToStandardOutputWithExamples() {
        assertThat(session.run("read", "--help")).isZero();
        assertThat(session.out()).contains("Usage: hearsay read", "Examples:", "hearsay read article.txt");
        assertThat(session.err()).isEmpty();
        Session figures = new Session();
        assertThat(figures.run("figures", "--help")).isZero();
        assertThat(figures.out()).contains("Usage: hearsay figures", "Examples:", "-o figures.csv");
        Session events = new Session();
        assertThat(events.run("events", "--help")).isZero();
        assertThat(events.out()).contains("Usage: hearsay events", "one event a line", "-o events.csv");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(session.run("--version")).isZero();
        assertThat(session.out()).matches("hearsay .+\n");
    }

    @Test
    void theWidthIsTheFirstThatMakesSense() {
        assertThat(Console.width(null, "120")).isEqualTo(120);
        assertThat(Console.width("0", "x", null)).isEqualTo(80);
        assertThat(Console.width("3")).isEqualTo(30);
    }

    @Test
    void noColorAndDumbTerminalsForbidColour() {
        assertThat(Console.takesColour(Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
        assertThat(Console.takesColour(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Console.takesColour(Map.of("TERM", "dumb"))).isFalse();
    }
}
