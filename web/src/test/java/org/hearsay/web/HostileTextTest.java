package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hearsay.Extractor;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.text.Article;
import org.hearsay.web.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that hold markup: on pages it stands as the words that it is. */
class HostileTextTest {
    private static final String MARKUP = "<script>alert(1)</script>";

    @TempDir
    private Path folder;

    private static Entry entry(Extractor extractor, String uri, String outlet, String text) {
        Article article = Article.at(uri, text)
                .title("<img src=x onerror=alert(1)>")
                .outlet(outlet)
                .build();
        return Entry.of(article, extractor.extract(article), extractor.reader(), Instant.EPOCH);
    }

    private static String get(Server server, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    @Test
    void markupInArticlesIsNeverMarkup() throws Exception {
        try (Ledger ledger = Ledger.open(Address.parse(folder.resolve("a.db").toString()), Ledger.Missing.MADE);
                Extractor extractor = Extractor.load(1, List.of())) {
            ledger.add(List.of(
                    entry(
                            extractor,
                            "file:///a\"><b>.txt",
                            "\"><svg onload=alert(1)>",
                            "Edvard Lisak said that the ninth brigade fired " + MARKUP
                                    + " rockets at the market of Harnok."),
                    entry(
                            extractor,
                            "javascript:alert(1)",
                            "Pallas'\"<",
                            "Jan Baranik denied that the ninth brigade fired " + MARKUP
                                    + " rockets at the market of Harnok.")));
            List<Question.Summary> questions = ledger.questions().list(Filter.EVERYTHING, 10);
            assertThat(questions).isNotEmpty();
            try (Server server = Server.start(
                    Settings.local(0), ledger, new Progress(), InstantSource.system(), Throwable::printStackTrace)) {
                String shown = get(server, "/?q=%3Cscript%3Ealert(1)")
                        + get(server, "/questions/" + questions.getFirst().id());
                assertThat(shown)
                        .contains("&lt;script>alert(1)")
                        .doesNotContain("<script>alert", "<svg onload", "<img src=x", "href=\"javascript:", "<b>.txt");
            }
        }
    }
}
