package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher in a made-up checkout, with made-up JDKs and a made-up Maven. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final List<String> TOOLS = List.of(
            "sh",
            "find",
            "head",
            "sed",
            "grep",
            "mkdir",
            "rm",
            "mv",
            "cp",
            "cat",
            "touch",
            "date",
            "uname",
            "sleep",
            "stty",
            "readlink",
            "awk",
            "sort");

    @TempDir
    Path folder;

    private Path checkout;

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = Files.createDirectories(folder.resolve("a checkout"));
        for (String file : List.of("hearsay", "check", "bin/find-jdk.sh")) {
            Files.createDirectories(checkout.resolve(file).getParent());
            Files.copy(ROOT.resolve(file), checkout.resolve(file));
        }
        executable(checkout.resolve("hearsay"), Files.readString(ROOT.resolve("hearsay")));
        for (String file : List.of(
                "pom.xml",
                "model-en/pom.xml",
                "core/src/main/A.java",
                "intake/pom.xml",
                "ledger/pom.xml",
                "web/pom.xml",
                "cli/pom.xml")) {
            old(Session.file(checkout, file, ""));
        }
        for (String tool : TOOLS) {
            Path link = Files.createDirectories(folder.resolve("tools")).resolve(tool);
            Files.createSymbolicLink(link, onPath(tool));
        }
        Files.createDirectories(folder.resolve("jdks"));
    }

    private static Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static void old(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-01-01T00:00:00Z")));
    }

    private static Path executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        executable(home.resolve("bin/java"), "#!/bin/sh\necho ran on " + version + "\nprintf '<%s>\\n' \"$@\"\n");
        executable(home.resolve("bin/javac"), "#!/bin/sh\necho javac " + version + "\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /** A Maven that notes each build and makes what a build makes. */
    private void maven(String... more) throws IOException {
        executable(folder.resolve("tools/mvn"), """
                #!/bin/sh
                echo "$JAVA_HOME" >>"%s"
                %s
                mkdir -p cli/target/libraries && : >cli/target/libraries/x.jar && : >cli/target/cli-1.jar
                """.formatted(folder.resolve("builds"), String.join("\n", more)));
    }

    private List<String> builds() throws IOException {
        Path builds = folder.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
    }

    private ProcessBuilder process(Map<String, String> environment, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("tools").toString());
        builder.environment().put("HEARSAY_FOLDERS", folder.resolve("jdks").toString());
        builder.environment().putAll(environment);
        return builder;
    }

    private Run run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process =
                process(environment, command).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, Files.readString(err));
    }

    private Run hearsay(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(checkout.resolve("hearsay").toString()));
        command.addAll(List.of(arguments));
        return run(Map.of(), command.toArray(String[]::new));
    }

    @Test
    void aNewEnoughJdkIsFoundBesideAnOlderDefault() throws Exception {
        maven();
        Path older = jdk("old", "17.0.15");
        Files.createSymbolicLink(folder.resolve("tools/java"), older.resolve("bin/java"));
        Path newer = jdk("jdks/temurin-25", "25.0.3");
        jdk("jdks/java-17", "17.0.15");
        Run run = run(
                Map.of("JAVA_HOME", older.toString()),
                checkout.resolve("hearsay").toString(),
                "--version");
        assertThat(run.out()).startsWith("ran on 25.0.3\n");
        assertThat(builds()).containsExactly(newer.toString());
    }

    @Test
    void javaHomeComesFirstAndTheDefaultSecond() throws Exception {
        maven();
        jdk("jdks/a", "25");
        Path home = jdk("home", "27-ea");
        Files.createSymbolicLink(
                folder.resolve("tools/java"), jdk("path", "26.0.1").resolve("bin/java"));
        assertThat(hearsay().out()).startsWith("ran on 26.0.1\n");
        Run run = run(
                Map.of("JAVA_HOME", home.toString()),
                checkout.resolve("hearsay").toString());
        assertThat(run.out()).startsWith("ran on 27-ea\n");
    }

    @Test
    void aJdkWithoutAReleaseFileIsAskedForItsVersion() throws Exception {
        maven();
        Files.delete(jdk("jdks/a", "25.0.3").resolve("release"));
        assertThat(hearsay().out()).startsWith("ran on 25.0.3\n");
    }

    @Test
    void aMissingJdkIsNamedOnOneLineWithHowToGetIt() throws Exception {
        maven();
        jdk("jdks/a", "1.8.0_412");
        jdk("jdks/b", "21.0.2");
        Run run = hearsay("read", "x");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .hasLineCount(1)
                .contains("needs a Java Development Kit 25", "found only 8 in", "21 in", "adoptium", "JAVA_HOME");
        assertThat(builds()).isEmpty();
    }

    @Test
    void aMissingMavenIsNamedOnOneLineWithHowToGetIt() throws Exception {
        jdk("jdks/a", "25");
        Run run = hearsay("read", "x");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).hasLineCount(1).contains("needs Apache Maven", "apt install maven", "MAVEN_HOME");
    }

    @Test
    void theFirstRunBuildsAndSaysSoAndTheNextOnesStartAtOnce() throws Exception {
        maven();
        jdk("jdks/a", "25");
        assertThat(hearsay("read", "x").err()).startsWith("hearsay: building");
        Run second = hearsay("read", "x");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void aChangedSourceIsBuiltAgainAndAChangedTestIsNot() throws Exception {
        maven();
        jdk("jdks/a", "25");
        hearsay();
        Session.file(checkout, "core/src/test/java/ATest.java", "changed");
        hearsay();
        assertThat(builds()).hasSize(1);
        Session.file(checkout, "core/src/main/A.java", "changed");
        assertThat(hearsay().err()).startsWith("hearsay: the sources have changed");
        Files.delete(checkout.resolve("core/src/main/A.java"));
        hearsay();
        assertThat(builds()).hasSize(3);
    }

    @Test
    void aFailedBuildEndsWithThreeAndIsTriedAgain() throws Exception {
        maven("echo '[ERROR] no network'", "exit 1");
        jdk("jdks/a", "25");
        Run run = hearsay();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("[ERROR] no network", "could not be built");
        maven();
        assertThat(hearsay().code()).isZero();
    }

    @Test
    void twoFirstRunsBuildOnce() throws Exception {
        maven("sleep 1");
        jdk("jdks/a", "25");
        String launcher = checkout.resolve("hearsay").toString();
        ProcessBuilder builder = process(Map.of(), launcher)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Process first = builder.start();
        Process second = builder.start();
        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void aLockLeftByADeadProcessHoldsNobodyUp() throws Exception {
        maven();
        jdk("jdks/a", "25");
        Session.file(checkout, "cli/target/building/pid", "2147483646");
        assertThat(hearsay().code()).isZero();
    }

    @Test
    void argumentsArriveAsTheyAreThroughALinkFromAnywhere() throws Exception {
        maven();
        jdk("jdks/a", "25");
        Path link = Files.createSymbolicLink(folder.resolve("a link"), checkout.resolve("hearsay"));
        Run run = run(Map.of(), link.toString(), "read", "a b", "*", "", "--outlet=\"x\"");
        assertThat(run.out()).endsWith("<org.hearsay.cli.Hearsay>\n<read>\n<a b>\n<*>\n<>\n<--outlet=\"x\">\n");
    }

    @Test
    void theCheckRunsMavenOnTheSameJdk() throws Exception {
        maven("printf '<%s>' \"$@\"");
        Path home = jdk("jdks/a", "25");
        Run run = run(Map.of(), "sh", checkout.resolve("check").toString(), "-Pquick");
        assertThat(run.out()).contains("<-B><verify><-Pquick>");
        assertThat(builds()).containsExactly(home.toString());
    }
}
