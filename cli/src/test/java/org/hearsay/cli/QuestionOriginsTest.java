package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.hearsay.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionOriginsTest {
    private static final String CARGO =
            "the freighter Golden Heron docked at the port of Sablin on 14 January and unloaded more than 3,000 rockets";

    @TempDir
    Path folder;

    private String question = "";

    @BeforeEach
    void addStories() throws IOException {
        add("post", "Alvarian Post", "2025-03-10", "Lisak said " + CARGO + ".\n");
        add("pallas", "Pallas", "2025-03-11", "Lisak said " + CARGO + ".\n");
        add(
                "courier",
                "Sablin Courier",
                "2025-03-12",
                "Baranik said rockets, more than 3,000, were unloaded from the freighter Golden Heron in Sablin, the port, on 14 January.\n");
        String table = run("questions", "--format", "csv");
        assertThat(table)
                .startsWith("question,matter,title,contested,claims,origins,affirms,")
                .contains(",3,2,");
        question = table.lines().skip(1).findFirst().orElseThrow().split(",", -1)[0];
    }

    /** Through an export, in which the claim gets an id of its own: the stand-in for the model counts them anew in each article. */
    private void add(String name, String outlet, String published, String text) throws IOException {
        Path article = Session.file(folder, "in/" + name + ".txt", text);
        ran(name + ".db", "add", article, "--outlet", outlet, "--published", published);
        String lines = ran(name + ".db", "export").replace("c0000000000000001", "c" + Article.digest(name));
        run("import", Session.file(folder, "in/" + name + ".jsonl", lines));
    }

    private String run(Object... args) {
        return ran("x.db", args);
    }

    private String ran(String ledger, Object... args) {
        Session session = new Session();
        Object[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--ledger";
        all[args.length + 1] = folder.resolve(ledger);
        assertThat(session.run(all)).as(session.err()).isZero();
        return session.out();
    }

    @Test
    void aCopyStandsUnderTheFirstTellingAndCountsAsNoOrigin() {
        assertThat(run("question", question).replaceAll("\\s+", " "))
                .contains("3 claims · 2 independent origins")
                .containsPattern(
                        "origin 1 also 2025-03-11 in Pallas \\S+/pallas.txt ¶1 · c\\w+ · copy of c\\w+ in Alvarian Post")
                .contains("origin 2")
                .doesNotContain("words stand");
        assertThat(run("question", question, "--why").replaceAll("\\s+", " "))
                .contains(
                        "origin: all 19 words stand, in a passage in common, in Alvarian Post (2025-03-10): “the freighter");
    }

    @Test
    void formatsForProgramsTellTheOriginOfEachClaim() {
        assertThat(run("question", question, "--format", "csv").lines())
                .anySatisfy(line ->
                        assertThat(line).startsWith("question,").endsWith(",claim,origin,descends,why,corrected"))
                .anySatisfy(line ->
                        assertThat(line).containsPattern("Pallas,Lisak,.*,c\\w+,1,copy c\\w+ in Alvarian Post,"))
                .anySatisfy(line -> assertThat(line).containsPattern("Courier,Baranik,.*,c\\w+,2,,"));
        assertThat(run("question", question, "--format", "jsonl").lines())
                .anySatisfy(line -> assertThat(line).contains("\"claims\":3,\"origins\":2,"))
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "\"origin\":1,\"descends\":[{\"kind\":\"copy\",\"from\":\"c",
                                "\"outlet\":\"Alvarian Post\""))
                .anySatisfy(line -> assertThat(line).contains("\"origin\":2,\"descends\":[]"));
    }
}
