package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * Tests in a real browser over the samples' ledger. They are skipped where there is no Chromium. Browser and server are started once for all of them;
 * each test has a page of its own, and fails if the page's script does.
 */
abstract class Browsing {
    private static final List<String> BINARIES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final int WIDE = 1280;
    private static final int HIGH = 900;

    private static @Nullable Browser browser;

    private BrowserContext context;

    /** The page of a test. */
    protected Page page;

    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void findBrowser() {
        Optional<Path> binary = binary();
        assumeTrue(binary.isPresent(), "no Chromium on the PATH; on Debian: apt-get install chromium");
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(binary.orElseThrow())
                            .setArgs(List.of("--no-sandbox")));
        }
    }

    private static Optional<Path> binary() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
                .flatMap(folder -> BINARIES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @BeforeEach
    void openPage() {
        open(new Browser.NewContextOptions().setViewportSize(WIDE, HIGH));
    }

    @AfterEach
    void closePage() {
        context.close();
        assertThat(faults).isEmpty();
    }

    private void open(Browser.NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        context = java.util.Objects.requireNonNull(browser).newContext(options);
        page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            // That a page answers with an error is said there too.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                faults.add(message.text());
            }
        });
    }

    /** Goes on in a browser that runs no script. */
    protected void withoutScript() {
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(WIDE, HIGH));
    }

    /** Goes on in a window of this width. */
    protected void width(int pixels) {
        open(new Browser.NewContextOptions().setViewportSize(pixels, HIGH));
    }

    /** Goes on in the dark. */
    protected void dark() {
        open(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(WIDE, HIGH));
    }

    /** The address of a path, on the server of all tests unless a test has one of its own. */
    protected String at(String path) {
        return SampleServer.at(path);
    }

    /** Opens a path of the server. */
    protected void go(String path) {
        page.navigate(at(path));
    }

    /** Where the page is, without the server. */
    protected String path() {
        return page.url().substring(at("").length());
    }

    /** How far the page is wider than its window. */
    protected int overhang() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /** What a checker of accessibility finds that is serious. */
    protected List<String> seriousFaults() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
