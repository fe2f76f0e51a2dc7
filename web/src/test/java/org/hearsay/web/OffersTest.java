package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.series.Series;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.json.JsonMapper;

/** What each page offers to carry away: every file is fetched and read. */
class OffersTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Series SERIES =
            SampleLedger.get().series().overview(Filter.EVERYTHING).series().getFirst();

    private static HttpResponse<byte[]> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(SampleServer.at(path))).build(), BodyHandlers.ofByteArray());
    }

    private static List<String> offered(String path) throws Exception {
        return Jsoup.parse(new String(get(path).body(), StandardCharsets.UTF_8))
                .select(".offer a")
                .eachAttr("href");
    }

    /** Reads a file as its ending says; fails where it is none, or empty. */
    private static void read(String address) throws Exception {
        HttpResponse<byte[]> answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        String path = address.replaceFirst("\\?.*", "");
        switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "jsonl" ->
                assertThat(text.lines().map(JSON::readTree).toList())
                        .as(address)
                        .isNotEmpty();
            case "jsonld" ->
                assertThat(JSON.readTree(text).has("@context")).as(address).isTrue();
            case "csv" -> assertThat(text.split("\r\n", -1).length).as(address).isGreaterThan(2);
            case "zip" -> {
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
                    assertThat(zip.getNextEntry()).as(address).isNotNull();
                }
            }
            case "html" ->
                assertThat(Jsoup.parse(text).select(".claim")).as(address).isNotEmpty();
            case "svg" -> assertThat(svg(answer.body()).getTagName()).isEqualTo("svg");
            case "png" ->
                assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())))
                        .isNotNull();
            default -> throw new AssertionError("what is " + address);
        }
    }

    private static Element svg(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        try (InputStream stream = new ByteArrayInputStream(file)) {
            Document document = factory.newDocumentBuilder().parse(stream);
            return document.getDocumentElement();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=act:denies",
                "/search?q=Harnok",
                "/voices/Anton%20Sekulin",
                "/figures",
                "/figures?q=killed",
                "/voices?q=act:denies",
                "/articles?q=outlet:Pallas"
            })
    void everyFileThatAListOffersCanBeRead(String page) throws Exception {
        assertThat(offered(page)).as(page).isNotEmpty();
        for (String address : offered(page)) {
            read(address);
        }
    }

    @Test
    void everyFileThatAQuestionAnArticleAndASeriesOfferCanBeRead() throws Exception {
        String question = SampleLedger.get()
                .questions()
                .list(Filter.EVERYTHING, 1)
                .getFirst()
                .id();
        for (String page : List.of(
                "/questions/" + question,
                "/articles/" + SERIES.points().getFirst().document(),
                "/figures/" + SERIES.id())) {
            assertThat(offered(page)).as(page).hasSizeGreaterThan(3);
            for (String address : offered(page)) {
                read(address);
            }
        }
    }

    @Test
    void aSelectionIsThatOfItsPage() throws Exception {
        String address = offered("/search?q=Harnok%20act:denies").stream()
                .filter(its -> its.contains(".jsonl"))
                .findFirst()
                .orElseThrow();
        long claims = SampleLedger.get()
                .claims()
                .summary(Filter.parse("Harnok act:denies"))
                .claims();
        assertThat(new String(get(address).body(), StandardCharsets.UTF_8).lines())
                .hasSize((int) claims);
        String document = SERIES.points().getFirst().document();
        String table = offered("/articles/" + document).stream()
                .filter(its -> its.endsWith(".jsonl"))
                .findFirst()
                .orElseThrow();
        assertThat(new String(get(table).body(), StandardCharsets.UTF_8).lines())
                .hasSize(SampleLedger.get()
                        .entry(document)
                        .orElseThrow()
                        .claims()
                        .size())
                .allMatch(line -> line.contains(document));
    }

    @Test
    void aDrawingStandsByItselfAndLeadsToTheWords() throws Exception {
        HttpResponse<byte[]> answer = get("/downloads/series/" + SERIES.id() + "/chart.svg");
        assertThat(answer.headers().firstValue("content-disposition").orElseThrow())
                .matches("attachment; filename=\"hearsay-series-[A-Za-z0-9-]+\\.svg\"");
        Element svg = svg(answer.body());
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualToIgnoringCase(SERIES.title());
        String description = svg.getElementsByTagName("desc").item(0).getTextContent();
        SERIES.points()
                .forEach(point -> assertThat(description)
                        .contains(point.reporter().name(), point.range().toString()));
        String file = new String(answer.body(), StandardCharsets.UTF_8);
        SERIES.points().forEach(point -> assertThat(file).contains("/claims/" + point.claim()));
        assertThat(file).doesNotContain("<script", "style=", "@import", "xlink:href=\"http", "url(");
    }

    @Test
    void aPictureHasTheSameSizeAsTheDrawingTwice() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                get("/downloads/series/" + SERIES.id() + "/chart.png").body()));
        Element svg = svg(get("/downloads/series/" + SERIES.id() + "/chart.svg").body());
        assertThat(image.getWidth()).isEqualTo(2 * Integer.parseInt(svg.getAttribute("width")));
        assertThat(image.getHeight()).isEqualTo(2 * Integer.parseInt(svg.getAttribute("height")));
        int dark = 0;
        for (int y = 0; y < 110; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        assertThat(dark).as("the title's letters").isGreaterThan(500);
    }
}
