package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionCommandsTest {
    private static final Pattern QUESTION = Pattern.compile("q[0-9a-f]{16}");
    private static final Pattern CLAIM = Pattern.compile("in/second.txt ¶1 · (c[0-9a-f]{16})");

    @TempDir
    Path folder;

    private Path ledger;
    private String question;
    private String claim;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void addStories() throws IOException {
        ledger = folder.resolve("x.db");
        Path first = Session.file(
                folder, "in/first.txt", "Lisak said the ninth brigade fired rockets at the market of Harnok.\n");
        Path second = Session.file(
                folder, "in/second.txt", "Baranik denied the ninth brigade fired rockets at the market of Harnok.\n");
        run("add", first, "--outlet", "Selmar Herald", "--published", "2025-03-04");
        run("add", second, "--outlet", "Tyrsk Today", "--published", "2025-03-06");
        question = found(QUESTION, 0, run("questions").out());
        claim = found(CLAIM, 1, run("question", question).out());
    }

    private static String found(Pattern pattern, int group, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(group);
    }

    private Ran run(Object... args) {
        Object[] all =
                Stream.concat(Stream.of(args), Stream.of("--ledger", ledger)).toArray();
        Session session = new Session().onTerminal(300).withoutColour();
        int code = session.run(all);
        return new Ran(code, session.out(), session.err());
    }

    private Ran correct(Object... args) {
        Object[] all = Arrays.copyOf(args, args.length + 4);
        all[args.length] = "--by";
        all[args.length + 1] = "Ann Lee";
        all[args.length + 2] = "--why";
        all[args.length + 3] = "he only asks";
        return run(all);
    }

    @Test
    void aCorrectedPositionIsShownWithWhoWhyAndWhatWasReadAndCanBeUndone() {
        Ran corrected = correct("correct", "position", claim, "hedges");
        assertThat(corrected.code()).isZero();
        assertThat(corrected.out()).matches("k[0-9a-f]{16}\n");
        String id = corrected.out().strip();
        assertThat(corrected.err())
                .isEqualTo("hearsay: corrected; 'hearsay corrections undo " + id + "' takes it back\n");
        assertThat(run("questions").out()).contains(" · uncontested · 1 affirms, 1 leaves it open · ");
        assertThat(run("question", question).out())
                .contains("2025-03-06 leaves open (denies")
                .containsPattern(
                        "corrected by Ann Lee, \\d{4}-\\d\\d-\\d\\d: he only asks · as read: denies · undo: " + id);
        assertThat(run("question", question, "--format", "jsonl").out())
                .contains("\"corrections\":[{\"correction\":\"" + id + "\",\"kind\":\"position\",\"by\":\"Ann Lee\"");
        assertThat(run("question", question, "--format", "csv").out()).contains(id + " position as read: denies");
        Ran undone = correct("corrections", "undo", id);
        assertThat(undone.code()).isZero();
        assertThat(undone.err()).isEqualTo("hearsay: undone; 'hearsay corrections' still shows it\n");
        assertThat(run("question", question).out())
                .doesNotContain("corrected by")
                .contains("denies (denies");
        assertThat(run("corrections").err()).isEqualTo("hearsay: 1 correction in the ledger, 1 undone\n");
    }

    @Test
    void correctionsAreListedForPeopleAndPrograms() {
        correct("correct", "actor", claim, "Zoltan Beck", "--type", "person", "--country", "QK");
        assertThat(run("corrections").out())
                .containsPattern(
                        "k[0-9a-f]{16} actor of " + claim + ": Zoltan Beck\n  Ann Lee, .* UTC: he only asks\n");
        assertThat(run("corrections", claim).out()).isEqualTo(run("corrections").out());
        assertThat(run("corrections", "c0").err()).isEqualTo("hearsay: no correction in the ledger of c0\n");
        assertThat(run("corrections", "--format", "jsonl").out())
                .startsWith("{\"correction\":\"k")
                .contains("\"actor\":{\"id\":\"a", "\"name\":\"Zoltan Beck\",\"type\":\"person\",\"country\":\"QK\"}");
        assertThat(run("corrections", "--format", "csv").out().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("correction,kind,at,by,why,documents,claims,becomes,");
        assertThat(run("search", "voice:Beck").out()).contains("Zoltan Beck denies", "as read: Baranik");
        assertThat(run("who", "Beck").out()).startsWith("Zoltan Beck · 1 claim");
    }

    @Test
    void wordsAndQuestionsAreCorrected() throws IOException {
        assertThat(correct("correct", "span", claim, "content", "the ninth brigade", "rockets")
                        .code())
                .isZero();
        assertThat(run("question", question).out())
                .contains("as read: content “the ninth brigade fired rockets at the market of Harnok”");
        assertThat(correct("correct", "span", claim, "source", "0-4").code()).isZero();
        run(
                "add",
                Session.file(
                        folder,
                        "in/third.txt",
                        "Kern denied the ninth brigade fired rockets at the market of Harnok.\n"));
        assertThat(correct("correct", "split", claim).code()).isZero();
        assertThat(run("question", claim).code())
                .as("one claim is no question yet")
                .isEqualTo(2);
        assertThat(correct("correct", "merge", claim, question).code()).isZero();
        assertThat(run("question", claim).out()).contains("3 claims");
    }

    @Test
    void exportAndImportKeepThem() throws IOException {
        String id = correct("correct", "position", claim, "affirms").out().strip();
        correct("corrections", "undo", id);
        correct("correct", "position", claim, "hedges");
        Path lines = folder.resolve("all.jsonl");
        assertThat(run("export", "-o", lines).err()).contains("exported 2 documents with 2 claims and 2 corrections");
        String before = run("corrections", "--format", "jsonl").out();
        String shown = run("question", question).out();
        ledger = folder.resolve("y.db");
        assertThat(run("import", lines).err()).contains("added 2 articles: 2 claims; 2 corrections");
        assertThat(run("corrections", "--format", "jsonl").out()).isEqualTo(before);
        assertThat(run("question", question).out()).isEqualTo(shown);
        Files.writeString(lines, "{\"correction\":\"k1\",\"kind\":\"dance\"}\n");
        Ran refused = run("import", lines);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains("all.jsonl:1: skipped: a correction of a kind that is not known here: dance");
        assertThat(run("forget", folder.resolve("in/second.txt")).err())
                .isEqualTo("hearsay: forgot 1 document and 2 corrections that rested on them\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            correct position c0 hedges                          | Missing required options: '--by=NAME', '--why=WORDS'
            correct position c0 hedges --by Ann                 | Missing required option: '--why=WORDS'
            correct position c0 perhaps --by Ann --why x        | POSITION is one of affirms, denies, hedges, aside, not 'perhaps'
            correct position c0 hedges --by Ann --why x         | no claim 'c0' in the ledger; 'hearsay question' shows their ids
            correct merge q0 q1 --by Ann --why x                | no question 'q0' in the ledger; 'hearsay questions' shows their ids
            correct actor c0 Ann --type bird --by Ann --why x   | --type takes one of person, organization, state, group, unnamed, document, not 'bird'
            correct actor c0 Ann --country qk --by Ann --why x  | --country takes two capital letters, not 'qk'
            correct span c0 tail x --by Ann --why x             | PART is one of source, cue, content, not 'tail'
            correct span c0 cue 9-4 --by Ann --why x            | a place ends behind its start, as in 120-134, not '9-4'
            corrections undo k0 --by Ann --why x                | no correction 'k0' in the ledger; 'hearsay corrections' shows their ids
            """)
    void whatCannotBeIsSaidOnOneLine(String arguments, String message) {
        Ran ran = run((Object[]) arguments.split(" +", -1));
        assertThat(ran.err()).startsWith("hearsay: " + message + "\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void helpTellsWhatCanBeCorrected() {
        Session session = new Session();
        assertThat(session.run("correct", "--help")).isZero();
        assertThat(session.out()).contains("merge", "split", "position", "actor", "span", "Examples:");
        Session bare = new Session();
        assertThat(bare.run("correct")).isEqualTo(2);
        assertThat(bare.err()).startsWith("Usage: hearsay correct");
        Session span = new Session();
        assertThat(span.run("correct", "span", "--help")).isZero();
        assertThat(span.out()).contains("CLAIM", "PART", "WORDS");
    }
}
