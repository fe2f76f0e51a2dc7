package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventsCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String STORY =
            "Lisak said Kardovia attacked Harnok.\n\nBaranik denied Kardovia attacked Harnok.\n\nIt rains.\n";

    @TempDir
    Path folder;

    private final Session session = new Session();
    private Path story;

    @BeforeEach
    void writeStory() throws IOException {
        story = Session.file(folder, "in/story.txt", STORY);
    }

    @Test
    void eachEventIsARowBesideWhatItsVoiceDoes() {
        assertThat(session.run("events", story, "--published", "2025-03-05")).isZero();
        assertThat(session.out().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith(
                        "document,outlet,published,paragraph,kind,voice,act,certainty,polarity,event,type,mode,root,actors,")
                .endsWith(",place,time,status,negated,narrated,start,end,said,claim");
        assertThat(session.out())
                .contains(
                        ",1,attributed,Lisak,states,certain,positive,attacked,ASSAULT,,18,Kardovia,,Harnok,,,,past,false,false,",
                        ",2,attributed,Baranik,denies,certain,positive,attacked,ASSAULT,");
    }

    @Test
    void asJsonEachEventIsALineWithItsClaim() {
        assertThat(session.run("events", story, "--format", "jsonl")).isZero();
        List<JsonNode> events = session.out().lines().map(JSON::readTree).toList();
        assertThat(events)
                .map(event -> event.get("type").asString() + " "
                        + event.get("claim").get("act").asString())
                .containsExactly("ASSAULT states", "ASSAULT denies");
        assertThat(events.getFirst().get("recipients").get(0).get("text").asString())
                .isEqualTo("Harnok");
    }
}
