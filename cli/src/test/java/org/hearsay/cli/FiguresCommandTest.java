package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiguresCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String STORY =
            "Lisak said that more than 1,200 people, mostly \"guests\", fled.\n\nTen boats sank.\n\nBaranik denied the rain.\n";

    @TempDir
    Path folder;

    private final Session session = new Session();
    private Path story;

    @BeforeEach
    void writeStory() throws IOException {
        story = Session.file(folder, "in/story.txt", STORY);
    }

    @Test
    void eachFigureIsARowUnderTheNamesOfTheColumns() {
        assertThat(session.run("figures", story, "--outlet", "Selmar, Herald", "--published", "2025-03-05"))
                .isZero();
        assertThat(session.out().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith(
                        "document,outlet,published,paragraph,kind,voice,act,certainty,polarity,figure,value,low,high,bound,");
        assertThat(session.out())
                .contains("story.txt,\"Selmar, Herald\",2025-03-05,1,attributed,Lisak,states,certain,positive,"
                        + "\"more than 1,200\",1200,1201,,more_than,people,,people,,,displaced,")
                .contains(",2,own,,states,certain,positive,Ten,10,10,10,exact,things,,boats,");
        assertThat(session.err()).startsWith("hearsay: read 1 article: 2 claims, ");
    }

    @Test
    void everyRowHasAsManyCellsAsTheHeader() {
        session.run("figures", story);
        assertThat(session.out().lines().map(line -> cells(line).size()).distinct())
                .hasSize(1);
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }

    @Test
    void asJsonEachFigureIsALineWithItsClaim() {
        assertThat(session.run("figures", story, "--format", "jsonl")).isZero();
        List<JsonNode> figures = session.out().lines().map(JSON::readTree).toList();
        assertThat(figures)
                .map(figure -> figure.get("value").asInt() + " "
                        + figure.get("claim").get("act").asString())
                .containsExactly("1200 states", "10 states");
        assertThat(figures.getFirst().get("claim").get("source").get("text").asString())
                .isEqualTo("Lisak");
        assertThat(figures.getLast().get("claim").get("source").isNull()).isTrue();
    }

    @Test
    void anArticleWithoutFiguresIsReadAndTheTableEmpty() throws IOException {
        Path calm = Session.file(folder, "calm.txt", "Lisak said it rains.\n");
        assertThat(session.run("figures", calm)).isZero();
        assertThat(session.out()).hasLineCount(1);
        Session lines = new Session();
        assertThat(lines.run("figures", calm, "--format", "jsonl")).isZero();
        assertThat(lines.out()).isEmpty();
    }

    @Test
    void itEndsAsReadDoes() {
        assertThat(session.run("figures", folder.resolve("missing.txt"), story)).isEqualTo(1);
        assertThat(session.err()).contains("missing.txt", "skipped 1: ");
        Session broken = new Session();
        broken.model(() -> {
            throw new IllegalStateException("no model");
        });
        assertThat(broken.run("figures", story)).isEqualTo(3);
    }

    @Test
    void aFileNamedForTheOutputHoldsTheTable() throws IOException {
        Path target = folder.resolve("figures.csv");
        assertThat(session.run("figures", story, "-o", target)).isZero();
        assertThat(session.out()).isEmpty();
        assertThat(Files.readString(target)).startsWith("document,").hasLineCount(3);
        assertThat(session.run("figures", story, "-o", story)).isEqualTo(3);
        assertThat(story).hasContent(STORY);
    }
}
