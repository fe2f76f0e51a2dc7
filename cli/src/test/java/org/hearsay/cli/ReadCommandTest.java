package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.claims.Claim;
import org.hearsay.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String STORY =
            "Rain in Harnok\n\nLisak said it rains.\n\nThe town is wet.\n\nBaranik denied the rain.\n";

    @TempDir
    Path folder;

    private final Session session = new Session();
    private Path story;

    @BeforeEach
    void writeStory() throws IOException {
        story = Session.file(folder, "in/story.txt", STORY);
    }

    private static List<JsonNode> json(String lines) {
        return lines.lines().map(JSON::readTree).toList();
    }

    @Test
    void eachClaimIsALineOfJson() {
        assertThat(session.run("read", story, "--format", "jsonl")).isZero();
        assertThat(json(session.out()))
                .extracting(claim -> claim.get("act").stringValue() + " "
                        + claim.get("content").get("text").stringValue())
                .contains("states it rains", "denies the rain");
        assertThat(session.err()).startsWith("hearsay: read 1 article: 2 claims, ");
    }

    @Test
    void outletAndDateAreThoseSaidWhereTheDocumentIsSilent() {
        session.run("read", story, "--format", "jsonl", "--outlet", "Selmar Herald", "--published", "2025-03-05");
        JsonNode document = json(session.out()).getFirst().get("document");
        assertThat(document.get("outlet").stringValue()).isEqualTo("Selmar Herald");
        assertThat(document.get("published").stringValue()).isEqualTo("2025-03-05");
        assertThat(document.get("uri").stringValue()).isEqualTo(story.toString());
    }

    @Test
    void articlesComeInTheOrderOfTheInputThoughManyAreReadAtOnce() throws IOException {
        for (int i = 0; i < 60; i++) {
            Session.file(folder, "many/%02d.txt".formatted(i), "Lisak said number " + i + " is here.\n");
        }
        session.model(() -> new Said() {
            @Override
            public List<Claim> extract(Article article) {
                // The first ones take longest.
                long patience =
                        40_000_000 / (1 + article.uri().charAt(article.uri().length() - 5));
                for (long i = 0; i < patience; i++) {
                    Thread.onSpinWait();
                }
                return new Said().extract(article);
            }
        });
        assertThat(session.run("read", folder.resolve("many"), "--format", "jsonl"))
                .isZero();
        assertThat(json(session.out()))
                .extracting(claim -> claim.get("content").get("text").stringValue())
                .containsExactlyElementsOf(IntStream.range(0, 60)
                        .mapToObj(i -> "number " + i + " is here")
                        .toList());
    }

    @Test
    void aDocumentThatIsMissingIsSaidOnOneLineAndTheRestIsRead() {
        Path missing = folder.resolve("missing.txt");
        assertThat(session.run("read", missing, story)).isEqualTo(1);
        assertThat(session.out()).contains("Lisak");
        assertThat(session.err().lines().filter(line -> line.contains("missing.txt")))
                .hasSize(1);
        assertThat(session.err()).contains("skipped 1: ");
    }

    @Test
    void aLineOfJsonThatIsNoArticleIsSkippedAndTheOthersAreRead() throws IOException {
        Path lines = Session.file(folder, "in/lines.jsonl", """
                {"text":"Lisak said it rains."}
                not json
                {"text":"Baranik denied the rain."}
                """);
        assertThat(session.run("read", lines, "--format", "jsonl")).isEqualTo(1);
        assertThat(json(session.out())).hasSize(2);
        assertThat(session.err().lines()).hasSize(2);
    }

    @Test
    void standardInputIsAnArticle() {
        assertThat(session.in(STORY).run("read", "-", "--format", "jsonl")).isZero();
        assertThat(json(session.out()).getFirst().get("document").get("uri").stringValue())
                .isEqualTo("-");
    }

    @Test
    void whatIsTooLongIsRefusedByName() {
        assertThat(session.run("read", story, "--max-chars", "10")).isEqualTo(1);
        assertThat(session.err()).contains(story + ": skipped: longer than 10 characters");
    }

    @Test
    void anArticleWrittenAsJsonIsReadBackTheSame() throws IOException {
        session.run("read", story, "--format", "article", "--outlet", "Selmar Herald");
        Path lines = Session.file(folder, "articles.jsonl", session.out());
        Session again = new Session();
        assertThat(again.run("read", lines, "--format", "article")).isZero();
        assertThat(again.out()).isEqualTo(session.out());
    }

    @Test
    void theModelIsNotNeededToWriteArticles() {
        session.model(() -> {
            throw new IllegalStateException("no model");
        });
        assertThat(session.run("read", story, "--format", "article")).isZero();
    }

    @Test
    void sentencesAreWrittenAsConllu() {
        assertThat(session.run("read", story, "--format", "conllu")).isZero();
        assertThat(session.out()).startsWith("# newdoc id = " + story + "\n");
        assertThat(session.err()).startsWith("hearsay: read 1 article");
    }

    @Test
    void aModelThatCannotBeLoadedEndsWithThree() {
        session.model(() -> {
            throw new IllegalStateException("no model on the class path");
        });
        assertThat(session.run("read", story)).isEqualTo(3);
        assertThat(session.err()).isEqualTo("hearsay: the model cannot be used: no model on the class path\n");
    }

    @Test
    void anArticleThatTheModelFailsOnIsSkippedAndNamed() {
        session.model(() -> new Said() {
            @Override
            public List<Claim> extract(Article article) {
                throw new IllegalArgumentException("broken");
            }
        });
        assertThat(session.run("read", story)).isEqualTo(1);
        assertThat(session.err()).contains(story + ": skipped: error in the program");
    }

    @Test
    void aReaderThatClosesThePipeIsSuccess() {
        session.to(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        assertThat(session.run("read", story, story, story)).isZero();
        assertThat(session.err()).isEmpty();
    }

    @Test
    void aFullDiskIsSaidAndEndsWithThree() {
        session.to(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        assertThat(session.run("read", story)).isEqualTo(3);
        assertThat(session.err()).isEqualTo("hearsay: cannot write the results: No space left on device\n");
    }

    @Test
    void aFileNamedForTheOutputHoldsItAndNothingElseIsLeft() throws IOException {
        Path target = Session.file(folder, "out/claims.jsonl", "old");
        assertThat(session.run("read", story, "--format", "jsonl", "-o", target))
                .isZero();
        assertThat(session.out()).isEmpty();
        assertThat(json(Files.readString(target))).hasSizeGreaterThan(1);
        assertThat(names(folder.resolve("out"))).containsExactly("claims.jsonl");
    }

    @Test
    void aFailedRunLeavesTheOutputAsItWas() throws IOException {
        Path target = Session.file(folder, "out/claims.jsonl", "old");
        session.model(() -> {
            throw new IllegalStateException("no model");
        });
        assertThat(session.run("read", story, "-o", target)).isEqualTo(3);
        assertThat(target).hasContent("old");
        assertThat(names(folder.resolve("out"))).containsExactly("claims.jsonl");
    }

    @Test
    void aDocumentIsNeverWrittenOver() {
        assertThat(session.run("read", story, "-o", story)).isEqualTo(3);
        assertThat(story).hasContent(STORY);
        assertThat(session.err()).contains("it is one of the documents to be read");
    }

    @Test
    void anOutputInAFolderThatIsNotThereIsRefused() {
        Path target = folder.resolve("none/claims.jsonl");
        assertThat(session.run("read", story, "-o", target)).isEqualTo(3);
        assertThat(session.err())
                .isEqualTo("hearsay: cannot write the results to " + target + ": there is no folder "
                        + target.getParent() + "\n");
    }

    @Test
    void bratFilesStandBesideEachOtherInAFolderMadeForThem() throws IOException {
        Path target = folder.resolve("new/brat");
        assertThat(session.run("read", story, "--format", "brat", "-o", target)).isZero();
        assertThat(target.resolve("story.txt")).hasContent(STORY);
        assertThat(Files.readString(target.resolve("story.ann")))
                .contains("\tSource 16 21\tLisak\n", "E2\tAttribution:");
    }

    @Test
    void bratFilesOfTheSameStemKeepTheirPaths() throws IOException {
        Session.file(folder, "two/a/story.txt", "Lisak said one.\n");
        Session.file(folder, "two/b/story.txt", "Lisak said two.\n");
        Session.file(folder, "two/c/other.txt", "Lisak said three.\n");
        Path target = folder.resolve("brat");
        assertThat(session.run("read", folder.resolve("two"), "--format", "brat", "-o", target))
                .isZero();
        assertThat(names(target))
                .containsExactly("a/story.ann", "a/story.txt", "b/story.ann", "b/story.txt", "other.ann", "other.txt");
        assertThat(target.resolve("a/story.txt")).hasContent("Lisak said one.\n");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
