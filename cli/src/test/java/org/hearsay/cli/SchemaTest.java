package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the program's output against docs/claim.schema.json. */
class SchemaTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SAMPLES = Path.of("..", "samples");

    private static String text;
    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        text = Files.readString(Path.of("..", "docs", "claim.schema.json"));
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    private static List<String> claims() {
        Session session = new Session();
        session.run("read", SAMPLES, "--format", "jsonl");
        return session.out().lines().toList();
    }

    @Test
    void everyClaimOfTheSamplesFitsTheSchema() {
        List<String> claims = claims();
        assertThat(claims).hasSizeGreaterThan(100);
        for (String claim : claims) {
            assertThat(schema.validate(claim, InputFormat.JSON)).as(claim).isEmpty();
        }
    }

    @Test
    void theSamplesHaveFiguresSoThatTheirFieldsAreHeldAgainstTheSchema() {
        assertThat(claims())
                .anyMatch(claim -> !JSON.readTree(claim).get("figures").isEmpty());
    }

    @Test
    void aClaimWithAnEventFitsTheSchema(@TempDir Path folder) throws IOException {
        Session session = new Session();
        session.run("read", Session.file(folder, "a.txt", "Lisak said Kardovia attacked Harnok."), "--format", "jsonl");
        String claim = session.out().strip();
        assertThat(JSON.readTree(claim).get("events").size()).isEqualTo(1);
        assertThat(schema.validate(claim, InputFormat.JSON)).isEmpty();
    }

    @Test
    void fieldsStandInTheOrderOfTheSchema() {
        List<String> fields = List.copyOf(JSON.readTree(text).get("properties").propertyNames());
        assertThat(claims())
                .map(claim -> List.copyOf(JSON.readTree(claim).propertyNames()))
                .allMatch(fields::equals);
    }

    @Test
    void aClaimWithAFieldMissingUnknownOrOfAnotherKindDoesNotFit() {
        JsonNode claim = JSON.readTree(claims().getFirst());
        assertThat(schema.validate(claim.deepCopy().asObject().without("act").toString(), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(
                        claim.deepCopy().asObject().put("mood", "sad").toString(), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(
                        claim.deepCopy().asObject().put("act", "sings").toString(), InputFormat.JSON))
                .isNotEmpty();
    }
}
