package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that serves a ledger as pages. */
class ServeCommandTest {
    private static final int PATIENCE = 60_000;

    @TempDir
    private Path folder;

    private final Session session = new Session();
    private final AtomicInteger code = new AtomicInteger(-1);
    private Thread running = new Thread(() -> {});

    /** Begins to serve, and waits for the line with the address. */
    private String serve(Object... options) throws IOException {
        PipedInputStream out = new PipedInputStream();
        session.to(new PipedOutputStream(out));
        Object[] arguments = new Object[options.length + 3];
        arguments[0] = "serve";
        arguments[1] = "--ledger";
        arguments[2] = folder.resolve("a.db");
        System.arraycopy(options, 0, arguments, 3, options.length);
        running = Thread.ofPlatform().daemon().start(() -> code.set(session.run(arguments)));
        return new BufferedReader(new InputStreamReader(out, StandardCharsets.UTF_8)).readLine();
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    @AfterEach
    void interrupt() throws InterruptedException {
        running.interrupt();
        running.join(PATIENCE);
    }

    @Test
    void aLedgerIsServedWhileArticlesAreReadIntoItAndAfter() throws Exception {
        Path article = Session.file(folder, "rain.txt", "It rains, Lisak said.");
        String address = serve("--port", "0", article, folder.resolve("none.txt"));
        assertThat(address).matches("http://127\\.0\\.0\\.1:[0-9]+/");
        String page = "";
        for (int i = 0; i < PATIENCE / 100 && !page.contains("This ledger: 1 article. "); i++) {
            Thread.sleep(100);
            page = get(address).body();
        }
        assertThat(page).contains("This ledger: 1 article. ", "Some documents were not read", "none.txt: skipped");
        interrupt();
        assertThat(code).hasValue(130);
        assertThat(session.err()).contains("added 1 article");
    }

    @Test
    void aPublicServerPrintsItsTokenWithTheAddress() throws Exception {
        Path file = Files.writeString(folder.resolve("token"), "0123456789abcdef\n");
        String address = serve("--public", "--port", "0", "--token-file", file);
        assertThat(address).endsWith("/?token=0123456789abcdef");
        assertThat(get(address).statusCode()).isEqualTo(303);
        assertThat(get(address.replace("?token=0123456789abcdef", "")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aPortThatIsTakenIsSaid() throws Exception {
        String address = serve("--port", "0");
        String port = address.replaceAll(".*:([0-9]+)/", "$1");
        Session second = new Session();
        assertThat(second.run("serve", "--ledger", folder.resolve("b.db"), "--port", port))
                .isEqualTo(3);
        assertThat(second.err()).startsWith("hearsay: cannot serve: port " + port + " is taken");
    }
}
