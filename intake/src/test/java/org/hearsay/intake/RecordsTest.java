package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsTest {
    @Test
    void aBadLineIsRefusedByItsNumberAndTheRestIsRead() {
        List<Reading> readings = read("{\"uri\":\"a\",\"text\":\"One.\"}\n\n{\"text\":\n{\"text\":\"Two.\"}\r\n");
        assertThat(readings).hasSize(3);
        assertThat(readings.get(0).uri()).isEqualTo("a");
        assertThat(readings.get(1)).isEqualTo(new Reading.Skipped("f.jsonl:3", "not JSON; write one object a line"));
        assertThat(readings.get(2).uri()).isEqualTo("f.jsonl:4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1]|not a JSON object; write one object a line",
                "{}|no \"text\"; give the article's words in that field",
                "{\"text\":\" \"}|no \"text\"; give the article's words in that field",
                "{\"text\":7}|\"text\" is no string; write it as one",
                "{\"text\":\"x\",\"published\":\"Monday\"}|\"published\" is neither a day (2023-04-17) nor a moment (2023-04-17T09:30:00+02:00); rewrite it",
                "{\"text\":\"x\",\"left_out\":[{\"kind\":\"caption\",\"span\":[0,2]}]}|\"left_out\" or \"origins\" point outside the text; correct or remove them",
                "{\"text\":\"x\",\"left_out\":[{\"kind\":\"joke\",\"span\":[0,1]}]}|\"left_out\" holds something that is no part: write {\"kind\":\"caption\",\"span\":[0,9]}",
                "{\"text\":\"x\",\"origins\":[[0]]}|\"left_out\" or \"origins\" point outside the text; correct or remove them",
            })
    void aRecordThatCannotBeAnArticleIsRefused(String line, String reason) {
        assertThat(read(line)).containsExactly(new Reading.Skipped("f.jsonl:1", reason));
    }

    @Test
    void allFieldsAreRead() {
        Article article = article("{\"uri\":\"u\",\"title\":\"T\",\"outlet\":\"O\",\"byline\":\"B\","
                + "\"published\":\"2023-04-17T09:30:00+02:00\",\"text\":\"T\\n\\nBody.\",\"more\":[1]}");
        assertThat(article.uri()).isEqualTo("u");
        assertThat(article.title()).contains("T");
        assertThat(article.outlet()).contains("O");
        assertThat(article.byline()).contains("B");
        assertThat(article.published()).hasToString("Optional[2023-04-17T09:30+02:00]");
        assertThat(article.text().string()).isEqualTo("T\n\nBody.");
    }

    @Test
    void theTextStaysAsItIsWhereItDoesNotBeginWithTheTitle() {
        Article article = article("{\"title\":\"T\",\"text\":\"Body.\"}");
        assertThat(article.title()).contains("T");
        assertThat(article.text().string()).isEqualTo("Body.");
    }

    @Test
    void aRecordThatSaysNothingOfItsTitleIsReadLikePlainText() {
        assertThat(article("{\"text\":\"Ministry denies report\\n\\nIt did.\"}").title())
                .contains("Ministry denies report");
        assertThat(article("{\"title\":null,\"text\":\"Ministry denies report\\n\\nIt did.\"}")
                        .title())
                .isEmpty();
    }

    @Test
    void aRecordThatSaysNothingOfWhatIsLeftOutIsSearched() {
        assertThat(article("{\"text\":\"It did.\\n\\nAdvertisement\\n\\nIt did.\"}")
                        .leftOut())
                .hasSize(1);
        assertThat(article("{\"text\":\"It did.\\n\\nAdvertisement\\n\\nIt did.\",\"left_out\":[]}")
                        .leftOut())
                .isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        Article article = Article.at("p.html", "T 😀\n\nBody “x”.\n\nAdvertisement\u2028")
                .title("T 😀")
                .byline("B")
                .published(Published.parse("2023-04-17").orElseThrow())
                .leftOut(List.of(new LeftOut(LeftOut.Kind.NAVIGATION, new Span(16, 29))))
                .origins(List.of(new Article.Origin(new Span(0, 3), 7, 19)))
                .build();
        String line = ArticleJson.write(article);
        assertThat(line).doesNotContain("\n");
        Article again = article(line);
        assertThat(ArticleJson.write(again)).isEqualTo(line);
        assertThat(again.id()).isEqualTo(article.id());
        assertThat(again.leftOut()).isEqualTo(article.leftOut());
        assertThat(again.origins()).isEqualTo(article.origins());
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheRestRead() {
        String line = "{\"text\":\"" + "x".repeat(30) + "\"}\n{\"text\":\"short\"}\n" + "y".repeat(2_000_000)
                + "\n{\"text\":\"last\"}";
        List<Reading> readings = read(Intake.standard().maxChars(10), line);
        assertThat(readings).hasSize(4);
        assertThat(readings.get(0)).isInstanceOf(Reading.Skipped.class);
        assertThat(readings.get(2))
                .isEqualTo(new Reading.Skipped(
                        "f.jsonl:3", "longer than 10 characters; raise the limit with --max-chars, or split it"));
        assertThat(readings.get(3)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        assertThat(read("{\"text\":" + "[".repeat(100_000))).singleElement().isInstanceOf(Reading.Skipped.class);
    }

    private static Article article(String line) {
        return ((Reading.Read) read(line).getFirst()).article();
    }

    private static List<Reading> read(String lines) {
        return read(Intake.standard(), lines);
    }

    private static List<Reading> read(Intake intake, String lines) {
        List<Reading> readings = new ArrayList<>();
        try (Records records =
                new Records("f.jsonl", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), intake)) {
            for (@Nullable Reading next = records.next(); next != null; next = records.next()) {
                readings.add(next);
            }
        }
        return readings;
    }
}
