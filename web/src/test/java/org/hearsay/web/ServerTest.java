package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server answers, and what it does not. */
class ServerTest {
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Progress progress = new Progress();
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private Ledger ledger;
    private Server server;

    @BeforeEach
    void open() throws IOException {
        ledger = Ledger.open(Address.parse(folder.resolve("a.db").toString()), Ledger.Missing.MADE);
        server = start(Settings.local(0));
    }

    private Server start(Settings settings) throws IOException {
        return start(settings, InstantSource.system());
    }

    private Server start(Settings settings, InstantSource clock) throws IOException {
        return Server.start(settings, ledger, progress, clock, failures::add);
    }

    @AfterEach
    void close() {
        server.close();
        ledger.close();
        assertThat(failures).isEmpty();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    /** Answers to a request as it is written, which need be none that a client of good manners would send. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return reader.lines().collect(Collectors.joining("\n"));
        }
    }

    @Test
    void anEmptyLedgerHasAPage() throws Exception {
        HttpResponse<String> home = get("/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("<h1>Contested questions</h1>");
        assertThat(home.headers().firstValue("content-type")).contains("text/html;charset=utf-8");
    }

    @Test
    void everyAnswerKeepsBrowsersFromDoingMoreThanItSays() throws Exception {
        for (String path : List.of("/", "/questions/q0", "/nowhere", "/favicon.ico")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().firstValue("content-security-policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
            assertThat(answer.headers().firstValue("referrer-policy")).contains("same-origin");
            assertThat(answer.headers().firstValue("server")).isEmpty();
        }
    }

    @Test
    void whatIsMissingIsSaidOnAPage() throws Exception {
        assertThat(get("/questions/q0").body()).contains("No question at this address");
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/nowhere").body()).contains("<h1>Nothing at this address</h1>");
        assertThat(get("/api/nowhere").headers().firstValue("content-type").orElseThrow())
                .startsWith("application/problem+json");
    }

    @Test
    void stylesAndScriptAreKeptByBrowsers() throws Exception {
        String home = get("/").body();
        String style = home.replaceAll("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
        HttpResponse<String> sheet = get(style);
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("content-type")).contains("text/css;charset=utf-8");
        assertThat(sheet.headers().firstValue("cache-control").orElseThrow()).contains("immutable");
        assertThat(get("/").headers().firstValue("cache-control")).contains("no-store");
        assertThat(home).doesNotContain("style=\"", "http://", "https://");
    }

    @Test
    void aNameThatWasMadeToLeadHereIsNotAnswered() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .contains("does not answer to that name");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void aBrokenRequestGetsOneLine() throws Exception {
        assertThat(raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .endsWith("400: the request was not understood; check the address");
    }

    @Test
    void nothingIsChangedFromAnotherSite() throws Exception {
        HttpRequest crossing = request("/questions/q0")
                .header("Origin", "https://evil.example")
                .POST(BodyPublishers.ofString("a=b"))
                .build();
        assertThat(client.send(crossing, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        HttpRequest embedded = request("/questions/q0")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("a=b"))
                .build();
        assertThat(client.send(embedded, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    @Test
    void aLongAddressIsRefused() throws Exception {
        HttpResponse<String> answer = get("/?q=" + "a".repeat(9_000));
        assertThat(answer.statusCode()).isEqualTo(414);
        assertThat(answer.body()).contains("The address is too long");
    }

    @Test
    void whoAsksTooOftenWaits() throws Exception {
        server.close();
        server = start(Settings.local(0), InstantSource.fixed(Instant.EPOCH));
        for (int i = 0; i < 400; i++) {
            assertThat(get("/favicon.ico").statusCode()).isEqualTo(200);
        }
        assertThat(get("/favicon.ico").statusCode()).isEqualTo(429);
    }

    @Test
    void aPublicServerDemandsItsToken() throws Exception {
        assertThatThrownBy(() -> new Settings("0.0.0.0", 0, null)).hasMessageContaining("demands a token");
        server.close();
        server = start(Settings.open(0, TOKEN));
        assertThat(get("/").statusCode()).isEqualTo(401);
        assertThat(get("/?token=wrong").statusCode()).isEqualTo(401);
        HttpRequest program =
                request("/").header("Authorization", "Bearer " + TOKEN).build();
        assertThat(client.send(program, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        HttpResponse<String> first = get("/?token=" + TOKEN);
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("location")).contains("/");
        String cookie = first.headers().firstValue("set-cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
        HttpRequest second = request("/")
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .build();
        assertThat(client.send(second, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    @Test
    void aTakenPortIsSaid() {
        assertThatThrownBy(() -> start(Settings.local(server.port())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("port " + server.port() + " is taken");
    }

    @Test
    void howFarReadingHasComeIsShown() throws Exception {
        progress.begin();
        progress.step(3, 40, "a.html");
        progress.skip("b.pdf: skipped: PDF, not text");
        assertThat(get("/").body())
                .contains("Reading articles: 3 so far", "a.html", "Not read: 1", "b.pdf: skipped: PDF, not text");
        progress.end("added 3 articles: 40 claims");
        assertThat(get("/reading").body())
                .contains("Some documents were not read")
                .doesNotContain("<progress");
    }
}
