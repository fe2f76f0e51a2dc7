package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.corrections.Change;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.Quote;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.endpoints.Url;
import org.hearsay.web.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections by the forms of pages, as a browser sends them. */
class CorrectionPagesTest {
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final String FIRED = "the ninth brigade fired rockets at the market of Harnok";
    private static final String DIED = "cholera patients died in the hospital of Ostrel";

    private static final Entry PALLAS = new Written(
                    "file:///pallas",
                    "Rockets",
                    "Pallas",
                    "2025-03-04",
                    "Edvard Lisak said that " + FIRED + ". A spokesman said so, too.")
            .says("Edvard Lisak", "states", FIRED)
            .entry();
    private static final Entry HERALD = new Written(
                    "file:///herald", "Denial", "Selmar Herald", "2025-03-06", "Jan Sekulin denied that " + FIRED + ".")
            .says("Jan Sekulin", "denies", FIRED)
            .entry();
    private static final Entry OTHER = new Written(
                    "file:///other",
                    "Cholera",
                    "Tyrsk Today",
                    "2025-03-05",
                    "Anna Szelei said that " + DIED + ". Zoltan Beck said that " + DIED + ". Lev Kovar said that "
                            + DIED + ".")
            .says("Anna Szelei", "states", DIED)
            .says("Zoltan Beck", "states", DIED)
            .says("Lev Kovar", "states", DIED)
            .entry();

    @TempDir
    private Path folder;

    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong seconds = new AtomicLong();
    private Ledger ledger;
    private Server server;
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        ledger = Ledger.open(Address.parse(folder.resolve("a.db").toString()), Ledger.Missing.MADE);
        ledger.add(List.of(PALLAS, HERALD, OTHER));
        server = Server.start(
                Settings.local(0),
                ledger,
                new Progress(),
                () -> NOON.plusSeconds(seconds.incrementAndGet()),
                failures::add);
        visitor = Visitor.of(server);
    }

    @AfterEach
    void close() {
        server.close();
        ledger.close();
        assertThat(failures).isEmpty();
    }

    private static String id(Entry entry, int claim) {
        return entry.claims().get(claim).id();
    }

    private Question question(Entry entry) {
        return ledger.questions().of(id(entry, 0)).orElseThrow();
    }

    private Correction last() {
        return ledger.corrections().list().getLast();
    }

    /** Sends a form of names and values in turn, signed by Ann Lee. */
    private HttpResponse<String> send(String path, String... fields) throws Exception {
        StringBuilder form = new StringBuilder("by=Ann+Lee&why=I+asked+him");
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(Url.encoded(fields[i + 1]));
        }
        return visitor.send(visitor.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://127.0.0.1:" + server.port())
                .POST(BodyPublishers.ofString(form.toString())));
    }

    private static String claim(Entry entry) {
        return "/claims/" + id(entry, 0) + "/correct";
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow();
    }

    @Test
    void aSideIsCorrectedCountedToldAndTakenBack() throws Exception {
        assertThat(question(HERALD).summary().denies()).isEqualTo(1);
        String back = location(send(claim(HERALD), "kind", "position", "position", "hedges"));
        assertThat(back).isEqualTo("/questions/" + question(HERALD).summary().id() + "#" + id(HERALD, 0));
        assertThat(question(HERALD).summary().denies()).isZero();
        assertThat(question(HERALD).summary().hedges()).isEqualTo(1);
        String page = visitor.get(back).body();
        assertThat(page)
                .contains("Side</a> corrected by <bdi>Ann Lee</bdi>, 1 Nov 2026: <bdi>I asked him</bdi>")
                .contains("as read: <bdi>denies</bdi>");
        assertThat(visitor.get("/search?q=act:denies").body()).contains("</b> (corrected) on <a");
        String one = "/corrections/" + last().id();
        assertThat(visitor.get(one).body()).contains("<bdi>denies</bdi>", "<b><bdi>hedges</bdi></b>", "Take it back");
        assertThat(location(send(one))).isEqualTo(one);
        assertThat(question(HERALD).summary().denies()).isEqualTo(1);
        assertThat(visitor.get(one).body())
                .contains("Taken back by <bdi>Ann Lee</bdi>")
                .doesNotContain("<form method=\"post\"");
        assertThat(visitor.get(back).body()).doesNotContain("corrected by");
        assertThat(visitor.get("/search?q=act:denies").body()).doesNotContain("(corrected)");
        assertThat(send(one).statusCode()).isEqualTo(422);
        assertThat(visitor.get("/corrections").body())
                .contains("1 correction, 1 of them taken back", "read as</span> <bdi>denies</bdi>");
    }

    @Test
    void aVoiceIsCorrectedInItsArticle() throws Exception {
        String back = location(send(
                claim(PALLAS), "kind", "actor", "name", "Jan Sekulin", "type", "", "country", "", "back", "article"));
        assertThat(back).isEqualTo("/articles/" + PALLAS.document().id() + "#" + id(PALLAS, 0));
        String article = visitor.get(back).body();
        assertThat(article)
                .contains(
                        "<bdi>Jan Sekulin</bdi>",
                        "<a class=\"mended\" href=\"/corrections/" + last().id() + "\">corrected</a>")
                .doesNotContain("<bdi>Edvard Lisak</bdi>");
        assertThat(visitor.get("/corrections").body())
                .contains("<bdi>Edvard Lisak</bdi>", "<b><bdi>Jan Sekulin</bdi></b>");
        assertThat(visitor.get("/search?q=voice:Sekulin").body()).contains("corrected by <bdi>Ann Lee</bdi>");
    }

    @Test
    void wordsAreTakenByPlaceWhereTheyWereSelectedAndElseByWhatTheyAre() throws Exception {
        String text = PALLAS.document().text();
        int first = text.indexOf("said");
        int second = text.indexOf("said", first + 1);
        location(send(
                claim(PALLAS), "kind", "span", "part", "cue", "words", "said", "places", second + "-" + (second + 4)));
        assertThat(quotes()).extracting(Quote::start).containsExactly(second);
        location(send(claim(PALLAS), "kind", "span", "part", "cue", "words", "said", "places", "0-4"));
        assertThat(quotes()).extracting(Quote::start).containsExactly(first);
        location(send(
                claim(PALLAS),
                "kind",
                "span",
                "part",
                "content",
                "words",
                " ninth brigade \r\n\r\nmarket",
                "places",
                ""));
        assertThat(quotes()).extracting(Quote::exact).containsExactly("ninth brigade", "market");
        assertThat(visitor.get("/corrections").body())
                .contains("<bdi>content “" + FIRED + "”</bdi>", "“ninth brigade … market”");
    }

    private List<Quote> quotes() {
        return ((Change.Worded) last().change()).words();
    }

    @Test
    void claimsBecomeAQuestionOfTheirOwnAndGoUnderAnother() throws Exception {
        String path = "/questions/" + question(OTHER).summary().id() + "/correct";
        assertThat(visitor.get(path).body()).contains("value=\"" + id(OTHER, 0) + "\"", "Anna Szelei", "Zoltan Beck");
        assertThat(location(send(path, "kind", "split", "claims", id(OTHER, 2))))
                .isEqualTo("/questions/" + id(OTHER, 0));
        assertThat(question(OTHER).summary().claims()).isEqualTo(2);
        String alone = "/claims/" + id(OTHER, 2) + "/correct";
        assertThat(visitor.get(alone).body())
                .contains(
                        "It belongs to a question",
                        "value=\"" + question(OTHER).summary().id() + "\"")
                .doesNotContain("Its side");
        assertThat(visitor.get(path + "?q=rockets+market").body())
                .contains("value=\"" + question(HERALD).summary().id() + "\"");
        String into =
                "http://localhost:1/questions/" + question(HERALD).summary().id() + "#words";
        assertThat(location(send(alone, "kind", "merge", "written", into)))
                .isEqualTo("/questions/" + question(HERALD).summary().id() + "#" + id(OTHER, 2));
        String merged = location(
                send(path, "kind", "merge", "into", question(HERALD).summary().id()));
        assertThat(merged).isEqualTo("/questions/" + question(HERALD).summary().id());
        assertThat(question(HERALD).positions())
                .extracting(taken -> taken.claim().id())
                .contains(id(OTHER, 0), id(OTHER, 1), id(OTHER, 2));
        assertThat(visitor.get(merged).body()).contains("Put together</a> corrected by <bdi>Ann Lee</bdi>");
        assertThat(visitor.get("/corrections").body()).contains("Put together", "Split off", "a question of its own");
    }

    @Test
    void whatCannotBeDoneIsSaidBesideTheFormThatKeepsWhatWasTyped() throws Exception {
        HttpResponse<String> same = send(claim(HERALD), "kind", "position", "position", "denies");
        assertThat(same.statusCode()).isEqualTo(422);
        assertThat(same.body())
                .contains("role=\"alert\">The position of claim " + id(HERALD, 0) + " is 'denies' already.</p>")
                .contains("value=\"I asked him\"", "value=\"Ann Lee\"");
        HttpResponse<String> words = send(claim(HERALD), "kind", "span", "part", "cue", "words", "he swore");
        assertThat(words.statusCode()).isEqualTo(422);
        assertThat(words.body())
                .contains("<details name=\"what\" open><summary><h2>Its words</h2>", ">he swore</textarea>")
                .contains("The article has no words 'he swore'");
        HttpResponse<String> marked = send(
                "/questions/" + id(OTHER, 0) + "/correct",
                "kind",
                "split",
                "claims",
                id(OTHER, 0),
                "claims",
                id(OTHER, 1),
                "claims",
                id(OTHER, 2));
        assertThat(marked.statusCode()).isEqualTo(422);
        assertThat(marked.body()).contains("value=\"" + id(OTHER, 1) + "\" checked", "there is nothing to split");
        for (HttpResponse<String> wrong : List.of(
                send(claim(HERALD), "kind", "position", "position", "both"),
                send(claim(HERALD), "kind", "position"),
                send(claim(HERALD)),
                send(claim(HERALD), "kind", "actor", "name", " "),
                send(claim(HERALD), "kind", "actor", "name", "a".repeat(300)),
                send(claim(HERALD), "kind", "actor", "name", "Bo", "type", "god"),
                send(claim(HERALD), "kind", "actor", "name", "Bo", "country", "Q1"),
                send(claim(HERALD), "kind", "span", "part", "whole", "words", "Jan"),
                send(claim(HERALD), "kind", "span", "part", "cue", "words", " "),
                send("/questions/" + id(OTHER, 0) + "/correct", "kind", "split"),
                send("/questions/" + id(OTHER, 0) + "/correct", "kind", "merge"),
                send("/questions/" + id(OTHER, 0) + "/correct", "kind", "merge", "written", "nowhere"))) {
            assertThat(wrong.statusCode()).as(wrong.body()).isEqualTo(422);
            assertThat(wrong.body()).contains("role=\"alert\"");
        }
        assertThat(send("/claims/c0/correct", "kind", "position").statusCode()).isEqualTo(404);
        assertThat(send("/questions/q0/correct", "kind", "merge").statusCode()).isEqualTo(404);
        assertThat(send("/corrections/k0").statusCode()).isEqualTo(404);
        assertThat(ledger.corrections().list()).isEmpty();
    }

    @Test
    void theBrowserRemembersTheName() throws Exception {
        HttpResponse<String> sent = send(claim(HERALD), "kind", "position", "position", "aside");
        String cookie = sent.headers().firstValue("set-cookie").orElseThrow();
        assertThat(cookie).startsWith("hearsay-name=Ann+Lee;").contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(visitor.get(claim(HERALD), "Cookie", "hearsay-name=Ann+Lee").body())
                .contains("name=\"by\"", "value=\"Ann Lee\"");
        assertThat(visitor.get(claim(HERALD), "Cookie", "hearsay-name=%22%3E%3Cscript%3E")
                        .body())
                .contains("&#34;>&lt;script>\"")
                .doesNotContain("\"><script>");
        assertThat(visitor.get(claim(HERALD), "Cookie", "hearsay-name=%zz").statusCode())
                .isEqualTo(200);
        assertThat(question(HERALD).positions().getLast().position()).isEqualTo(Position.ASIDE);
    }

    @Test
    void theListIsWhatAnExportWrites() throws Exception {
        assertThat(visitor.get("/corrections").body()).contains("Nothing is corrected in this ledger");
        send(claim(HERALD), "kind", "position", "position", "aside");
        assertThat(visitor.get("/corrections").body()).contains("href=\"/api/v1/corrections.jsonl\"");
        assertThat(visitor.get("/api/v1/corrections.jsonl").body())
                .startsWith("{\"correction\":\"" + last().id()
                        + "\",\"kind\":\"position\",\"by\":\"Ann Lee\",\"at\":\"2026-11-01T12:00:")
                .endsWith("}\n");
    }
}
