package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.hearsay.bench.corpora.Corpora;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FloorsTest {
    private static Properties floors(String... pairs) {
        Properties floors = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            floors.setProperty(pairs[i], pairs[i + 1]);
        }
        return floors;
    }

    @Test
    void aFigureBelowItsFloorIsAFault() {
        Floors measured = Floors.of(Map.of("a", 0.7, "b", 0.8), "f00d");
        assertThat(measured.faults(floors("documents.sha256", "f00d", "a", "71", "b", "80")))
                .containsExactly("a is 70.00, below its floor 71");
    }

    @Test
    void figuresAndFloorsMustMeet() {
        Floors measured = Floors.of(Map.of("a", 0.7), "f00d");
        assertThat(measured.faults(floors("documents.sha256", "f00d", "b", "1")))
                .containsExactly("a has no floor", "b has a floor, but is not measured");
    }

    @Test
    void anotherPartOfTheCorporaIsAFault() {
        Floors measured = Floors.of(Map.of(), "f00d");
        assertThat(measured.faults(floors("documents.sha256", "beef"))).hasSize(1);
    }

    @Test
    @Tag("slow")
    void theReaderKeepsItsFloors() throws IOException {
        Optional<Corpora> corpora = Corpora.in(System.getenv());
        assumeTrue(corpora.isPresent(), Corpora.VARIABLE + " names no folder of corpora");
        Floors measured = Floors.measure(corpora.orElseThrow(), Path.of("gold"));
        assertThat(measured.faults(Floors.load(Path.of("floors.properties")))).isEmpty();
    }
}
