package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StemsTest {
    /** Names after all moves, by address. */
    private static Map<String, String> names(Stems stems, String... uris) {
        Map<String, String> names = new TreeMap<>();
        for (String uri : uris) {
            Stems.Naming naming = stems.name(uri);
            naming.moves().forEach((from, to) -> names.replaceAll((other, name) -> name.equals(from) ? to : name));
            names.put(uri, naming.name());
        }
        return names;
    }

    @Test
    void aFileIsNamedByItsStem() {
        assertThat(names(new Stems(List.of()), "news/a.txt", "b.html", "https://example.org/2025/flood"))
                .containsValues("a", "b", "flood");
    }

    @Test
    void filesOfTheSameStemAreNamedByTheirPathBelowTheFolder() {
        assertThat(names(new Stems(List.of("in")), "in/a.txt", "in/x/a.txt", "in/y/a.txt"))
                .containsExactly(
                        Map.entry("in/a.txt", "a"), Map.entry("in/x/a.txt", "x/a"), Map.entry("in/y/a.txt", "y/a"));
    }

    @Test
    void filesOfTheSamePathInTwoFoldersAreNamedByTheWhole() {
        assertThat(names(new Stems(List.of("in", "old")), "in/a.txt", "old/a.txt"))
                .containsValues("in/a", "old/a");
    }

    @Test
    void theSameFileTwiceIsNumbered() {
        assertThat(new Stems(List.of()).name("in/a.txt").name()).isEqualTo("a");
        Stems stems = new Stems(List.of());
        stems.name("in/a.txt");
        assertThat(stems.name("in/a.txt").name()).isEqualTo("in/a");
        assertThat(stems.name("in/a.txt").name()).isEqualTo("in/a-2");
    }

    @Test
    void capitalsDoNotTellFilesApart() {
        assertThat(names(new Stems(List.of()), "x/A.txt", "y/a.txt")).containsValues("x/A", "y/a");
    }

    @Test
    void namesStayInsideTheFolder() {
        assertThat(names(new Stems(List.of()), "../../etc/a.txt", "/b/a.txt", "https://example.org/a.txt?q=1:2", "-"))
                .containsValues("etc/a", "b/a", "a.txt_q=1_2", "standard-input");
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noTwoArticlesShareAName(long seed) {
        Random random = new Random(seed);
        Stems stems = new Stems(List.of("p", "p/q"));
        Set<String> taken = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            StringBuilder uri = new StringBuilder();
            for (int part = random.nextInt(3); part > 0; part--) {
                uri.append(random.nextBoolean() ? "p/" : "q/");
            }
            uri.append(random.nextBoolean() ? "a" : "B").append(random.nextBoolean() ? ".txt" : ".html");
            Stems.Naming naming = stems.name(uri.toString());
            naming.moves().forEach((from, to) -> {
                assertThat(taken.remove(from.toLowerCase(Locale.ROOT))).isTrue();
                assertThat(taken.add(to.toLowerCase(Locale.ROOT))).isTrue();
            });
            assertThat(taken.add(naming.name().toLowerCase(Locale.ROOT)))
                    .as("%s as %s", uri, naming.name())
                    .isTrue();
        }
    }
}
