package org.hearsay.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.api.Api;
import org.hearsay.web.corrections.ClaimCorrectionPage;
import org.hearsay.web.corrections.CorrectionsPage;
import org.hearsay.web.corrections.QuestionCorrectionPage;
import org.hearsay.web.guard.Guard;
import org.hearsay.web.pages.ArticlePage;
import org.hearsay.web.pages.ArticlesPage;
import org.hearsay.web.pages.AskPage;
import org.hearsay.web.pages.ChangesPage;
import org.hearsay.web.pages.ErrorPage;
import org.hearsay.web.pages.FiguresPage;
import org.hearsay.web.pages.Meanings;
import org.hearsay.web.pages.Page;
import org.hearsay.web.pages.QuestionPage;
import org.hearsay.web.pages.QuestionsPage;
import org.hearsay.web.pages.ReadingPage;
import org.hearsay.web.pages.SearchPage;
import org.hearsay.web.pages.SeriesPage;
import org.hearsay.web.pages.Site;
import org.hearsay.web.pages.VoicePage;
import org.hearsay.web.pages.VoicesPage;
import org.hearsay.web.progress.Progress;

/** A ledger's pages, served until this is closed. */
public final class Server implements AutoCloseable {
    private static final int MOST_HEADER_BYTES = 16_384;
    private static final long MOST_BODY_BYTES = 65_536;

    private final Javalin javalin;
    private final Settings settings;
    private final Meanings meanings;

    private Server(Javalin javalin, Settings settings, Meanings meanings) {
        this.javalin = javalin;
        this.settings = settings;
        this.meanings = meanings;
    }

    /**
     * Starts to serve, and returns once pages can be asked for.
     *
     * @param ledger stays the caller's, to be closed after this
     * @param progress how far the reading of articles into the ledger has come
     * @param failures is told of faults of the program, on any thread
     * @throws IOException if the port cannot be had; the message says why
     */
    public static Server start(
            Settings settings, Ledger ledger, Progress progress, InstantSource clock, Consumer<Throwable> failures)
            throws IOException {
        Site site = Site.of(ledger, progress, clock);
        Guard guard = new Guard(settings.token(), clock);
        Javalin javalin = Javalin.create(config -> {
            listen(config, settings);
            config.routes.before(guard::check);
            pages(site, failures).forEach(page -> page.addTo(config.routes));
        });
        try {
            return new Server(javalin.start(), settings, site.meanings());
        } catch (JavalinBindException e) {
            throw new IOException(
                    "port " + settings.port() + " is taken or not allowed; --port names another, 0 any that is free",
                    e);
        }
    }

    private static List<Page> pages(Site site, Consumer<Throwable> failures) {
        return List.of(
                new QuestionsPage(site),
                new QuestionPage(site),
                new ArticlePage(site),
                new ChangesPage(site),
                new ArticlesPage(site),
                new VoicePage(site),
                new VoicesPage(site),
                new FiguresPage(site),
                new SeriesPage(site),
                new SearchPage(site),
                new AskPage(site),
                new ReadingPage(site),
                new ClaimCorrectionPage(site),
                new QuestionCorrectionPage(site),
                new CorrectionsPage(site),
                Api.of(site, failures),
                site.assets(),
                new ErrorPage(site, failures));
    }

    private static void listen(JavalinConfig config, Settings settings) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MOST_BODY_BYTES;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.concurrency.useVirtualThreads = true;
        config.jetty.modifyHttpConfiguration(Server::restrict);
        config.jetty.modifyServer(server -> server.setErrorHandler(new PlainErrors()));
    }

    private static void restrict(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(MOST_HEADER_BYTES);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** The address by which pages are reached from this machine, with the token where one is demanded. */
    public String address() {
        String home = "http://" + Settings.LOOPBACK + ":" + port() + "/";
        return settings.token() == null ? home : home + "?token=" + settings.token();
    }

    /** Method and path of each route, for tests that look at all of them. */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint.method.name() + " " + parsed.endpoint.path)
                .toList();
    }

    @Override
    public void close() {
        javalin.stop();
        meanings.close();
    }
}
