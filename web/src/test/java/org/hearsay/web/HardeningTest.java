package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.endpoints.Url;
import org.hearsay.web.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server does with visitors and articles that mean it ill. */
class HardeningTest {
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz";
    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\",\"rockets\")";
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    @TempDir
    private Path folder;

    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private final Progress progress = new Progress();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private Ledger ledger;
    private Server server;
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        ledger = Ledger.open(Address.parse(folder.resolve("a.db").toString()), Ledger.Missing.MADE);
        ledger.add(List.of(
                new Written(
                                "https://evil.example/../../etc/passwd\"><b>?q=1",
                                SCRIPT,
                                "\"><svg onload=alert(3)>",
                                "2025-03-04",
                                "Lisak said: " + SCRIPT + " and more. " + FORMULA)
                        .says("Lisak " + SCRIPT, "states", SCRIPT)
                        .says("=cmd|' /C calc'!A0", "states", FORMULA)
                        .own("javascript:alert(4)")
                        .entry(),
                new Written(
                                "file:///b",
                                "A\r\nSet-Cookie: a=b",
                                null,
                                null,
                                "The ninth brigade fired rockets at the market of Harnok, Sekulin said.")
                        .says("Jan Sekulin", "states", "The ninth brigade fired rockets at the market of Harnok")
                        .entry(),
                new Written(
                                "file:///c",
                                null,
                                "Pallas",
                                "2025-03-06",
                                "Lisak denied that the ninth brigade fired rockets at the market of Harnok.")
                        .says("Edvard Lisak", "denies", "the ninth brigade fired rockets at the market of Harnok")
                        .entry()));
        start(Settings.local(0));
    }

    private void start(Settings settings) throws IOException {
        server = Server.start(settings, ledger, progress, now::get, failures::add);
        visitor = Visitor.of(server);
    }

    @AfterEach
    void close() {
        server.close();
        ledger.close();
        assertThat(failures).isEmpty();
    }

    private List<String> addresses() {
        String question =
                ledger.questions().list(Filter.EVERYTHING, 1).getFirst().id();
        FoundClaim claim =
                ledger.claims().search(Filter.parse("Harnok"), 1, null).claims().getFirst();
        return server.routes().stream()
                .filter(route -> route.startsWith("GET "))
                .map(route -> route.substring("GET ".length()))
                .map(path -> path.replace("/questions/{id}", "/questions/" + question)
                        .replace("/matters/{id}", "/matters/m" + question.substring(1))
                        .replace(
                                "/documents/{id}", "/documents/" + claim.claim().document())
                        .replace("/claims/{id}", "/claims/" + claim.claim().id())
                        .replaceAll("\\{[^}]*}", claim.claim().document())
                        .replace("*", "none"))
                .map(path -> path
                        + switch (path) {
                            case "/api/v1/ask" -> "?text=rockets";
                            case "/api/v1/who", "/api/v1/voices" -> "?name=Lisak";
                            default -> "";
                        })
                .toList();
    }

    @Test
    void everyRouteAnswersWithTheHeadersThatHoldBrowsersBack() throws Exception {
        assertThat(addresses()).hasSizeGreaterThan(30);
        for (String address : addresses()) {
            HttpResponse<String> answer = visitor.get(address);
            assertThat(answer.statusCode()).as(address).isLessThan(500);
            assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                    .as(address)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("x-content-type-options"))
                    .as(address)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("x-frame-options"))
                    .as(address)
                    .contains("DENY");
            assertThat(answer.headers().firstValue("referrer-policy"))
                    .as(address)
                    .contains("same-origin");
            assertThat(answer.headers().firstValue("cross-origin-resource-policy"))
                    .as(address)
                    .contains("same-origin");
            assertThat(answer.headers().firstValue("access-control-allow-origin"))
                    .as(address)
                    .isEmpty();
            assertThat(answer.headers().firstValue("server")).as(address).isEmpty();
            assertThat(answer.headers().firstValue("set-cookie")).as(address).isEmpty();
        }
    }

    @Test
    void noWordOfAnArticleBecomesMarkupOrScript() throws Exception {
        for (String address : addresses()) {
            HttpResponse<String> answer = visitor.get(address);
            String type = answer.headers().firstValue("content-type").orElse("");
            if (type.startsWith("text/html")) {
                assertThat(answer.body())
                        .as(address)
                        .doesNotContain("<script>alert", "<img src=x", "<svg onload", "<b>?q", "href=\"javascript:");
            }
        }
        assertThat(visitor.get("/downloads/claims.html").body()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        for (String probe :
                List.of("%3Cscript%3Ealert(1)%3C/script%3E", "%22%3E%3Csvg%20onload=alert(1)%3E", "'%3B--")) {
            for (String address : List.of(
                    "/?q=" + probe,
                    "/questions/" + probe,
                    "/nowhere/" + probe,
                    "/claims/" + probe,
                    "/downloads/claims.html?q=" + probe)) {
                assertThat(visitor.get(address, "Accept", "text/html").body())
                        .as(address)
                        .doesNotContain("<script>alert", "<svg onload");
            }
        }
    }

    @Test
    void noCellOfATableIsAFormula() throws Exception {
        for (String address : List.of("/downloads/claims.csv", "/downloads/questions.csv")) {
            String table = visitor.get(address).body();
            for (String line : table.split("\r\n", -1)) {
                for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
                    assertThat(cell).as(address).doesNotMatch("\"?[=+@].*").doesNotMatch("\"?-[^0-9].*");
                }
            }
        }
        assertThat(visitor.get("/downloads/claims.csv").body()).contains("\"'=HYPERLINK(\"\"http://evil.example\"\"");
    }

    @Test
    void whatAnArticleIsCalledLeadsNowhere() throws Exception {
        HttpResponse<InputStream> answer = visitor.open("/downloads/claims.brat.zip");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(answer.body(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(content).isNotEmpty();
                if (entry.getName().startsWith("c-") && entry.getName().endsWith(".ann")) {
                    assertThat(content).contains("E1\tAttribution:T1 Source:T2 Cue:T3 Content:T4");
                }
            }
        }
        assertThat(names)
                .hasSize(6)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Za-z0-9_-]+\\.(txt|ann)"));
        HttpResponse<String> file =
                visitor.get("/downloads/claims.csv?q=" + Url.encoded("\"../../x\r\nSet-Cookie: a=b\" rockets"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("set-cookie")).isEmpty();
        assertThat(file.headers().firstValue("content-disposition").orElseThrow())
                .matches("attachment; filename=\"hearsay-[A-Za-z0-9-]+\\.csv\"");
    }

    @Test
    void wordsForTheDatabaseStayWords() throws Exception {
        long claims = ledger.claims().summary(Filter.EVERYTHING).claims();
        for (String probe : List.of(
                "x' OR '1'='1",
                "'; drop table claim; --",
                "%",
                "_",
                "\\",
                "\"a' or 1=1\"",
                "voice:\"x') or (1=1\"",
                "*:*",
                "\0")) {
            for (String address : List.of(
                    "/api/v1/claims?q=",
                    "/api/v1/questions?q=",
                    "/api/v1/documents?q=",
                    "/api/v1/series?q=",
                    "/api/v1/who?name=",
                    "/api/v1/voices?name=",
                    "/api/v1/ask?text=",
                    "/api/v1/claims/",
                    "/api/v1/questions/",
                    "/api/v1/matters/m",
                    "/api/v1/documents/")) {
                HttpResponse<String> answer = visitor.get(address + Url.encoded(probe));
                assertThat(answer.statusCode()).as(address + probe).isIn(200, 400, 404);
                assertThat(answer.body()).doesNotContain("SQL", "sqlite", "Exception");
            }
        }
        assertThat(ledger.claims().summary(Filter.EVERYTHING).claims()).isEqualTo(claims);
    }

    @Test
    void noHeaderIsSplit() throws Exception {
        for (String target : List.of(
                "/claims/x%0d%0aSet-Cookie:%20a=b",
                "/questions/x%0d%0aSet-Cookie:%20a=b",
                "/downloads/questions/x%0d%0aa/report.html",
                "/api/v1/claims?q=rockets&limit=1%0d%0aSet-Cookie:a=b")) {
            assertThat(visitor.rawGet(target).toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("\nset-cookie");
        }
    }

    @Test
    void noPathLeadsOutOfTheProgram() throws Exception {
        for (String target : List.of(
                "/assets/../../../../etc/passwd",
                "/assets/..%2f..%2f..%2fetc/passwd",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/..;/..;/etc/passwd",
                "//etc/passwd",
                "/assets/hearsay.css%00.html",
                "/assets/....//....//etc/passwd",
                "/downloads/..%5c..%5cwindows",
                "file:///etc/passwd")) {
            assertThat(visitor.rawGet(target))
                    .as(target)
                    .matches("(?s)HTTP/1.1 (3|4)[0-9][0-9].*")
                    .doesNotContain("root:");
        }
    }

    @Test
    void whatIsTooLongIsRefused() throws Exception {
        assertThat(visitor.get("/claims/" + "a".repeat(9_000), "Accept", "application/json")
                        .statusCode())
                .isEqualTo(414);
        assertThat(visitor.get("/api/v1/claims?q=" + "a".repeat(5_000)).statusCode())
                .isEqualTo(400);
        assertThat(visitor.rawGet("/", "X-Long: " + "a".repeat(40_000))).startsWith("HTTP/1.1 431");
        assertThat(visitor.rawGet("/" + "a".repeat(40_000))).startsWith("HTTP/1.1 414");
        HttpResponse<String> body = visitor.send(visitor.request("/api/v1/corrections")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[3_000_000])));
        assertThat(body.statusCode()).isEqualTo(413);
    }

    @Test
    void onlyNamesOfThisMachineAreAnswered() throws Exception {
        for (String host : List.of(
                "evil.example",
                "127.0.0.1.evil.example",
                "localhost.evil.example:80",
                "evil.example@127.0.0.1",
                "[::2]",
                "")) {
            assertThat(visitor.raw("GET /api/v1/claims HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .as(host)
                    .matches("(?s)HTTP/1.1 4(21|00).*");
        }
        assertThat(visitor.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400");
    }

    @Test
    void nothingIsWrittenFromAnotherSite() throws Exception {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            for (String path : List.of("/", "/api/v1/claims", "/questions/q0", "/downloads/claims.csv")) {
                assertThat(visitor.send(visitor.request(path)
                                        .header("Origin", "https://evil.example")
                                        .method(method, BodyPublishers.ofString("a=b")))
                                .statusCode())
                        .as(method + path)
                        .isEqualTo(403);
                assertThat(visitor.send(visitor.request(path)
                                        .header("Sec-Fetch-Site", "cross-site")
                                        .method(method, BodyPublishers.noBody()))
                                .statusCode())
                        .as(method + path)
                        .isEqualTo(403);
                assertThat(visitor.send(visitor.request(path)
                                        .header("Origin", "null")
                                        .method(method, BodyPublishers.noBody()))
                                .statusCode())
                        .as(method + path)
                        .isEqualTo(403);
            }
        }
    }

    /** A correction as a form sends it, by which another site would put words into the ledger. */
    private HttpResponse<String> correct(String type, String body, String... headers) throws Exception {
        String claim = ledger.claims()
                .search(Filter.parse("act:denies"), 1, null)
                .claims()
                .getFirst()
                .claim()
                .id();
        var request = visitor.request("/claims/" + claim + "/correct").header("Content-Type", type);
        return visitor.send(
                (headers.length == 0 ? request : request.headers(headers)).POST(BodyPublishers.ofString(body)));
    }

    @Test
    void aFormIsTakenFromAPageOfThisServerAlone() throws Exception {
        String type = "application/x-www-form-urlencoded";
        String form = "kind=position&position=hedges&by=Ann&why=so";
        String here = "http://127.0.0.1:" + server.port();
        for (String[] headers : List.of(
                new String[] {},
                new String[] {"Origin", "null"},
                new String[] {"Origin", "https://evil.example"},
                new String[] {"Origin", "http://127.0.0.1:" + (server.port() + 1)},
                new String[] {"Origin", "http://127.0.0.1.evil.example:" + server.port()},
                new String[] {"Origin", here + ".evil.example"},
                new String[] {"Origin", here, "Sec-Fetch-Site", "same-site"},
                new String[] {"Origin", here, "Sec-Fetch-Site", "cross-site"})) {
            assertThat(correct(type, form, headers).statusCode())
                    .as(String.join(" ", headers))
                    .isEqualTo(403);
        }
        for (String other : List.of("text/plain", "multipart/form-data; boundary=x", "application/json")) {
            assertThat(correct(other, form, "Origin", here).statusCode())
                    .as(other)
                    .isEqualTo(415);
        }
        assertThat(correct("text/plain", "{}").statusCode()).isEqualTo(403);
        assertThat(ledger.corrections().list()).isEmpty();
        assertThat(correct(type, form, "Origin", here, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(303);
        assertThat(ledger.corrections().list()).hasSize(1);
    }

    @Test
    void noPageOfAnotherSiteCorrectsByJson() throws Exception {
        String json = "{\"kind\":\"split\",\"claims\":[],\"by\":\"Ann\",\"why\":\"so\"}";
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "application/jsonp", "")) {
            var request = visitor.request("/api/v1/corrections").POST(BodyPublishers.ofString(json));
            assertThat(visitor.send(type.isEmpty() ? request : request.header("Content-Type", type))
                            .statusCode())
                    .as(type)
                    .isEqualTo(403);
        }
        var asJson = visitor.request("/api/v1/corrections").header("Content-Type", "application/json");
        assertThat(visitor.send(asJson.copy().POST(BodyPublishers.ofString(json)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.send(asJson.copy()
                                .header("Origin", "https://evil.example")
                                .POST(BodyPublishers.ofString(json)))
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> asked = visitor.send(visitor.request("/api/v1/corrections")
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(asked.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void whatIsTooLongIsNoCorrection() throws Exception {
        String here = "http://127.0.0.1:" + server.port();
        String type = "application/x-www-form-urlencoded";
        String form = "kind=position&position=hedges&by=Ann&why=";
        assertThat(correct(type, form + "a".repeat(70_000), "Origin", here).statusCode())
                .isEqualTo(413);
        assertThat(correct(type, form + "a".repeat(1_001), "Origin", here).body())
                .contains("has more than 1,000 characters; make it shorter");
        String endless =
                "POST /corrections/k0 HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nOrigin: http://localhost:"
                        + server.port() + "\r\nContent-Type: " + type
                        + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\na=b\r\n0\r\n\r\n";
        assertThat(visitor.raw(endless)).startsWith("HTTP/1.1 4");
        assertThat(ledger.corrections().list()).isEmpty();
    }

    @Test
    void noWordOfACorrectionBecomesMarkup() throws Exception {
        String probe = Url.encoded("\"><script>alert(1)</script>\r\nSet-Cookie: a=b\0");
        HttpResponse<String> made = correct(
                "application/x-www-form-urlencoded",
                "kind=actor&name=" + probe + "&by=" + probe + "&why=" + probe,
                "Origin",
                "http://127.0.0.1:" + server.port());
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(made.headers().allValues("set-cookie")).hasSize(1);
        String id = ledger.corrections().list().getFirst().id();
        for (String address : List.of(
                "/corrections",
                "/corrections/" + id,
                "/search?q=act:denies",
                made.headers().firstValue("location").orElseThrow(),
                "/claims/"
                        + ledger.corrections()
                                .list()
                                .getFirst()
                                .change()
                                .anchors()
                                .getFirst()
                                .claim() + "/correct")) {
            assertThat(visitor.get(address).body())
                    .as(address)
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script>alert");
        }
    }

    @Test
    void nothingIsCorrectedWithoutTheToken() throws Exception {
        server.close();
        start(Settings.open(0, TOKEN));
        String here = "http://127.0.0.1:" + server.port();
        String type = "application/x-www-form-urlencoded";
        String form = "kind=position&position=hedges&by=Ann&why=so";
        assertThat(correct(type, form, "Origin", here).statusCode()).isEqualTo(401);
        assertThat(correct(type, form, "Origin", here, "Cookie", "hearsay=" + TOKEN + "x")
                        .statusCode())
                .isEqualTo(401);
        assertThat(ledger.corrections().list()).isEmpty();
        assertThat(correct(type, form, "Origin", here.replace("http:", "https:"), "Cookie", "hearsay=" + TOKEN)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aPublicServerTellsNothingWithoutItsToken() throws Exception {
        assertThatThrownBy(() -> Settings.open(0, "short")).hasMessageContaining("16 characters");
        List<String> addresses = addresses();
        server.close();
        start(Settings.open(0, TOKEN));
        for (String address : addresses) {
            assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(401);
            assertThat(visitor.get(address, "Authorization", "Bearer " + TOKEN + "x")
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(visitor.get("/api/v1/claims?limit=1", "Authorization", "Bearer " + TOKEN)
                        .body())
                .startsWith("{\"claims\":[");
        assertThat(visitor.get("/api/v1/claims?limit=1", "Cookie", "hearsay=" + TOKEN)
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = visitor.get("/api/v1/claims");
        assertThat(refused.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        assertThat(visitor.get("//evil.example/?token=" + TOKEN)
                        .headers()
                        .firstValue("location")
                        .orElse("/"))
                .doesNotStartWith("//")
                .doesNotContain("http");
    }

    @Test
    void whoAsksTooOftenWaitsAndThenMayGoOn() throws Exception {
        int answered = 0;
        HttpResponse<String> answer = visitor.get("/favicon.ico");
        while (answer.statusCode() == 200) {
            answered++;
            answer = visitor.get("/favicon.ico");
        }
        assertThat(answered).isEqualTo(400);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("retry-after")).contains("2");
        now.set(NOON.plusSeconds(2));
        assertThat(visitor.get("/favicon.ico").statusCode()).isEqualTo(200);
    }

    @Test
    void twoHundredAtATimeAreAllAnswered() {
        List<String> addresses =
                List.of("/", "/api/v1/claims", "/api/v1/questions", "/downloads/claims.csv", "/api/v1/claims.jsonl");
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            asked.add(visitor.client()
                    .sendAsync(
                            visitor.request(addresses.get(i % addresses.size())).build(), BodyHandlers.ofString()));
        }
        assertThat(asked)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
    }

    @Test
    void aVisitorWhoDoesNotReadKeepsNobodyWaiting() throws Exception {
        List<org.hearsay.ledger.Entry> many = new ArrayList<>();
        String lengthy = "· ".repeat(5_000);
        for (int i = 0; i < 50; i++) {
            Written written = new Written("file:///many/" + i, null, "Pallas", "2025-04-0" + (1 + i % 9), "Text " + i);
            for (int j = 0; j < 20; j++) {
                written.own(i + " " + j + " " + lengthy);
            }
            many.add(written.entry());
        }
        ledger.add(many);
        HttpResponse<InputStream> slow = visitor.open("/api/v1/claims.jsonl");
        assertThat(slow.body().readNBytes(100)).hasSize(100);
        assertThat(visitor.get("/api/v1/claims?limit=1").statusCode()).isEqualTo(200);
        slow.body().close();
        assertThat(visitor.get("/api/v1/claims.jsonl").body().lines()).hasSize(1_005);
    }

    @Test
    void annotationsLeadToTheWords() throws Exception {
        JsonNode items = JsonMapper.builder()
                .build()
                .readTree(visitor.get("/downloads/claims.annotations.jsonld?q=Harnok%20act:denies")
                        .body())
                .get("first")
                .get("items");
        JsonNode target = items.get(0).get("target").get(0);
        assertThat(target.get("source").stringValue()).isEqualTo("file:///c");
        assertThat(target.get("selector").get(1).get("exact").stringValue())
                .isEqualTo("the ninth brigade fired rockets at the market of Harnok");
        assertThat(target.get("selector").get(1).get("prefix").stringValue()).isEqualTo("Lisak denied that ");
        assertThat(items.get(0).get("id").stringValue()).startsWith("http://127.0.0.1:" + server.port() + "/claims/c");
    }

    @Test
    void aReadingIsToldAsItGoesOn() throws Exception {
        progress.begin();
        HttpResponse<InputStream> events = visitor.open("/api/v1/progress", "Accept", "text/event-stream");
        assertThat(events.headers().firstValue("content-type").orElseThrow()).startsWith("text/event-stream");
        progress.step(1, 12, "a.html");
        assertThat(visitor.get("/api/v1/progress").body())
                .contains("\"stage\":\"reading\",\"articles\":1,\"claims\":12");
        progress.end("added 1 article: 12 claims");
        String told = new String(events.body().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(told)
                .startsWith("event: progress\ndata: {\"stage\":\"reading\"")
                .endsWith("\n\n")
                .contains("id: over\nevent: end\ndata: {\"stage\":\"done\",\"articles\":1,\"claims\":12,");
        assertThat(visitor.get("/api/v1/progress", "Accept", "text/event-stream", "Last-Event-ID", "over")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void theReportCarriesTheOneStyleThatItsPolicyAllows() throws Exception {
        String question =
                ledger.questions().list(Filter.EVERYTHING, 1).getFirst().id();
        HttpResponse<String> report = visitor.get("/downloads/questions/" + question + "/report.html");
        String style = report.body().replaceAll("(?s).*<style>(.*)</style>.*", "$1");
        String hash = java.util.Base64.getEncoder()
                .encodeToString(java.security.MessageDigest.getInstance("SHA-256")
                        .digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(report.headers().firstValue("content-security-policy").orElseThrow())
                .contains("style-src 'sha256-" + hash + "'")
                .doesNotContain("script-src");
        assertThat(report.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("inline; filename=\"hearsay-question-");
        assertThat(report.body())
                .contains("@media print", "Who affirms", "Who denies", "Edvard Lisak")
                .doesNotContain("style=\"", "<script", "src=");
    }
}
