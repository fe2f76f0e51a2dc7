package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final String STORY = "Minister visits harbour\n\nThe minister said the harbour is safe.\n";

    @TempDir
    Path folder;

    @Test
    void aTextFileIsReadCharacterForCharacter() throws IOException {
        Article article = article(write("a.txt", STORY));
        assertThat(article.text().string()).isEqualTo(STORY);
        assertThat(article.title()).contains("Minister visits harbour");
        assertThat(article.uri()).isEqualTo(folder + "/a.txt");
    }

    @Test
    void aFoldersFilesAreReadInTheOrderOfTheirNamesAndOthersCounted() throws IOException {
        write("b.txt", STORY);
        write("a/z.html", "<p>" + "The minister said, on Monday, that the harbour is safe. ".repeat(3) + "</p>");
        write("c.md", "ignored");
        write("picture.png", "ignored");
        try (Readings readings = Intake.standard().read(List.of(folder.toString()))) {
            assertThat(uris(readings)).containsExactly(folder + "/a/z.html", folder + "/b.txt");
            assertThat(readings.ignored()).isEqualTo(2);
        }
    }

    @Test
    void aFolderGivenWithASlashKeepsOne() throws IOException {
        write("b.txt", STORY);
        assertThat(read(folder + "/").getFirst().uri()).isEqualTo(folder + "/b.txt");
    }

    @Test
    void linkedFoldersThatLeadBackAreEnteredOnce() throws IOException {
        write("deep/a.txt", STORY);
        Files.createSymbolicLink(folder.resolve("deep/again"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        assertThat(read(folder.toString())).hasSize(1);
    }

    @Test
    void aFolderWithoutArticlesIsRefused() throws IOException {
        write("c.md", "ignored");
        assertThat(refusal(folder.toString()))
                .isEqualTo(
                        "holds no .txt, .html, .htm, .xhtml or .jsonl file; name files to read them whatever they are called");
    }

    @Test
    void aFileNamedOnTheCommandLineIsReadWhateverItsEnding() throws IOException {
        assertThat(article(write("notes", STORY)).title()).contains("Minister visits harbour");
    }

    @Test
    void missingAndEmptyAndBlankFilesAreRefused() throws IOException {
        assertThat(refusal(folder + "/none.txt")).isEqualTo("no such file; check the path");
        assertThat(refusal(write("empty.txt", ""))).isEqualTo("empty; nothing to read");
        assertThat(refusal(write("empty.jsonl", ""))).isEqualTo("empty; nothing to read");
        assertThat(refusal(write("blank.txt", " \n\n"))).isEqualTo("holds only white space; nothing to read");
        assertThat(refusal("")).startsWith("empty path");
        assertThat(refusal("a\0b")).startsWith("not a path");
    }

    @Test
    void anUnreadableFileIsRefused() throws IOException {
        String path = write("secret.txt", STORY);
        assertThat(Path.of(path).toFile().setReadable(false)).isTrue();
        Assumptions.assumeFalse(Files.isReadable(Path.of(path)), "the super-user may read everything");
        assertThat(refusal(path)).isEqualTo("may not be read; check its permissions");
    }

    @Test
    void binaryFilesAreRefusedByWhatTheyAre() throws IOException {
        assertThat(refusal(write("a.txt", "%PDF-1.7 …"))).isEqualTo("PDF, not text; save it as text or HTML first");
        assertThat(refusal(write("b.html", "\u0000\u0001\u0002 and more")))
                .isEqualTo("binary, not text; name a text file");
        assertThat(refusal(bytes("c.jsonl", new byte[] {0x1f, (byte) 0x8b, 8, 0})))
                .startsWith("gzip-compressed");
    }

    @Test
    void aDocumentThatIsTooLongIsRefused() throws IOException {
        Intake intake = Intake.standard().maxChars(10);
        assertThat(skipped(intake, write("a.txt", "eleven char")).reason())
                .isEqualTo("longer than 10 characters; raise the limit with --max-chars, or split it");
        assertThat(skipped(intake, write("b.txt", "x".repeat(1000))).reason()).startsWith("longer than 10");
        assertThat(read(intake, write("c.txt", "😀".repeat(10))).getFirst()).isInstanceOf(Reading.Read.class);
    }

    @Test
    void outletAndDateAreGivenForPlainText() throws IOException {
        Intake intake = Intake.standard()
                .outlet("Example News")
                .published(Published.parse("2023-04-17").orElseThrow());
        Article article = ((Reading.Read) read(intake, write("a.txt", STORY)).getFirst()).article();
        assertThat(article.outlet()).contains("Example News");
        assertThat(article.published()).hasToString("Optional[2023-04-17]");
    }

    @Test
    void globsMatchInOrder() throws IOException {
        write("2023/b.txt", STORY);
        write("2023/a.txt", STORY);
        write("2024/c.txt", STORY);
        write("2024/d.html", "x");
        assertThat(read(folder + "/*/*.txt").stream().map(Reading::uri))
                .containsExactly(folder + "/2023/a.txt", folder + "/2023/b.txt", folder + "/2024/c.txt");
        assertThat(read(folder + "/**/c.{txt,html}")).hasSize(1);
        assertThat(refusal(folder + "/*.pdf")).isEqualTo("no file matches; check the pattern");
        assertThat(refusal(folder + "/none/*.txt")).startsWith("no folder");
        assertThat(refusal(folder + "/[a")).startsWith("not a pattern");
    }

    @Test
    void aFileWhoseNameLooksLikeAGlobIsThatFile() throws IOException {
        assertThat(read(write("a[1].txt", STORY))).hasSize(1);
    }

    @Test
    void standardInputIsToldApartByItsBeginning() {
        assertThat(input(STORY)).singleElement().extracting(Reading::uri).isEqualTo("-");
        assertThat(input("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}").stream().map(Reading::uri))
                .containsExactly("-:1", "-:2");
        String page =
                "\n<!DOCTYPE html><title>Minister visits harbour</title><p>The minister said, on Monday, that the harbour is safe, and left.</p>";
        assertThat(((Reading.Read) input(page).getFirst()).article().text().string())
                .isEqualTo(
                        "Minister visits harbour\n\nThe minister said, on Monday, that the harbour is safe, and left.");
        assertThat(input("")).singleElement().isEqualTo(new Reading.Skipped("-", "empty; nothing to read"));
    }

    @Test
    void nothingIsOpenedBeforeItIsAskedFor() throws IOException {
        String first = write("a.txt", STORY);
        String second = write("b.txt", STORY);
        try (Readings readings = Intake.standard().read(List.of(first, second))) {
            readings.next();
            Files.delete(Path.of(second));
            assertThat(readings.next()).isEqualTo(new Reading.Skipped(second, "no such file; check the path"));
            assertThat(readings.hasNext()).isFalse();
            assertThatThrownBy(readings::next).isInstanceOf(java.util.NoSuchElementException.class);
        }
    }

    @Test
    void aRefusalNamesTheDocument() {
        assertThat(new Reading.Skipped("a.txt", "empty; nothing to read").message())
                .isEqualTo("a.txt: skipped: empty; nothing to read");
        assertThatThrownBy(() -> new Reading.Skipped("a.txt", "two\nlines"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLimitBelowOneIsABrokenPromise() {
        assertThatThrownBy(() -> Intake.standard().maxChars(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void randomBytesEndInAnArticleOrARefusal() throws IOException {
        long seed = 20_261_122;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            if (i % 3 == 0) {
                for (int j = 0; j < bytes.length; j++) {
                    bytes[j] = (byte) "<p>a \n{\"text\":}&#x;é".charAt((bytes[j] & 0xff) % 19);
                }
            }
            String path = bytes(i % 2 == 0 ? "r.html" : i % 5 == 0 ? "r.jsonl" : "r", bytes);
            List<String> first = read(path).stream().map(IntakeTest::said).toList();
            assertThat(first).as("seed %d, round %d", seed, i).isNotEmpty();
            assertThat(read(path).stream().map(IntakeTest::said))
                    .as("seed %d, round %d", seed, i)
                    .containsExactlyElementsOf(first);
        }
    }

    @Test
    @Tag("slow")
    void oneLineOfFiftyMegabytesIsReadOrRefused() throws IOException {
        byte[] line = new byte[50_000_000];
        Arrays.fill(line, (byte) 'x');
        for (String name : List.of("long.txt", "long.html", "long.jsonl")) {
            String path = bytes(name, line);
            assertThat(read(path)).singleElement().isInstanceOf(Reading.Skipped.class);
        }
        Intake wide = Intake.standard().maxChars(60_000_000);
        assertThat(read(wide, folder + "/long.html")).hasSize(1);
    }

    private Article article(String path) {
        return ((Reading.Read) read(path).getFirst()).article();
    }

    private String refusal(String path) {
        return skipped(Intake.standard(), path).reason();
    }

    private static Reading.Skipped skipped(Intake intake, String path) {
        List<Reading> readings = read(intake, path);
        assertThat(readings).hasSize(1);
        return (Reading.Skipped) readings.getFirst();
    }

    private static List<Reading> read(String path) {
        return read(Intake.standard(), path);
    }

    private static List<Reading> read(Intake intake, String path) {
        try (Stream<Reading> stream = intake.read(List.of(path)).stream()) {
            return stream.toList();
        }
    }

    /** Articles have identity; two readings of one document are compared by what they say. */
    private static String said(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> ArticleJson.write(read.article());
            case Reading.Skipped skipped -> skipped.message();
        };
    }

    private static List<Reading> input(String text) {
        InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return read(Intake.standard().input(stream), "-");
    }

    private static List<String> uris(Readings readings) {
        List<String> uris = new ArrayList<>();
        readings.forEachRemaining(reading -> uris.add(reading.uri()));
        return uris;
    }

    private String write(String name, String text) throws IOException {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String bytes(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return file.toString();
    }
}
