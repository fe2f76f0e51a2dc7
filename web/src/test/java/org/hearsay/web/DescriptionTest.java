package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.corrections.CorrectionJson;
import org.hearsay.ledger.corrections.Signed;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.text.Article;
import org.hearsay.web.endpoints.Url;
import org.hearsay.web.progress.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the server's answers against its own description, over the samples. */
class DescriptionTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final Set<String> OURS = Set.of("/api/", "/downloads/", "/claims/");

    @TempDir
    private static Path folder;

    private static final List<Throwable> FAILURES = Collections.synchronizedList(new ArrayList<>());
    private static Ledger ledger;
    private static Server server;
    private static Visitor visitor;
    private static JsonNode description;
    private static Map<String, String> examples;

    @BeforeAll
    static void open() throws Exception {
        ledger = Ledger.open(Address.parse(folder.resolve("a.db").toString()), Ledger.Missing.MADE);
        SampleLedger.get().forEach(entry -> ledger.add(List.of(entry)));
        Entry first = ledger.entry(ledger.documents()
                        .search(Filter.parse("killed"), 1, null)
                        .documents()
                        .getFirst()
                        .document()
                        .id())
                .orElseThrow();
        Entry second = laterVersion(first);
        ledger.add(List.of(second));
        server = Server.start(Settings.local(0), ledger, new Progress(), InstantSource.fixed(NOON), FAILURES::add);
        visitor = Visitor.of(server);
        description = JSON.readTree(visitor.get("/api/v1/openapi.json").body());
        String question =
                ledger.questions().list(Filter.EVERYTHING, 1).getFirst().id();
        String claim = ledger.questions()
                .of(question)
                .orElseThrow()
                .positions()
                .getFirst()
                .claim()
                .id();
        examples = Map.of(
                "questions", question,
                "corrections",
                        ledger.corrections()
                                .position(
                                        claim,
                                        Position.ASIDE,
                                        new Signed("Ann Lee", NOON, "it speaks of something else"))
                                .id(),
                "series",
                        ledger.series()
                                .overview(Filter.EVERYTHING)
                                .series()
                                .getFirst()
                                .id(),
                "matters", ledger.matters().list(0, 1).matters().getFirst().id(),
                "claims", claim,
                "documents", second.document().id(),
                "name",
                        first.claims().stream()
                                .filter(its ->
                                        its.source() != null && its.source().actor() != null)
                                .map(its -> its.source().actor().name())
                                .findFirst()
                                .orElseThrow(),
                "text", ledger.questions().of(question).orElseThrow().summary().title());
    }

    /** The same article with a word more at its end, and without its first claim. */
    private static Entry laterVersion(Entry entry) {
        Document old = entry.document();
        Article article = Article.at(old.uri(), old.text() + "\n\nCorrected.")
                .title(old.title())
                .outlet(old.outlet())
                .build();
        List<StoredClaim> claims = entry.claims().stream()
                .skip(1)
                .map(claim -> StoredClaim.parse(claim.json()
                        .replace(old.id(), article.id())
                        .replace(claim.id(), "c" + Article.digest(article.id() + claim.id()))))
                .toList();
        return new Entry(Document.of(article, "test", old.added()), claims);
    }

    @AfterAll
    static void close() {
        server.close();
        ledger.close();
    }

    @AfterEach
    void nothingFailed() {
        assertThat(FAILURES).isEmpty();
    }

    private static Schema schema(String name) {
        String wrapped = JSON.createObjectNode()
                .put("$ref", "#/components/schemas/" + name)
                .set("components", description.get("components"))
                .toString();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(wrapped);
    }

    private static String known(String example) {
        return Objects.requireNonNull(examples.get(example), example);
    }

    private static Stream<String> fields(JsonNode node) {
        return node.propertyNames().stream();
    }

    /** The paths that are read; others are sent to. */
    private static Stream<String> read() {
        return fields(description.get("paths"))
                .filter(path -> description.get("paths").get(path).has("get"));
    }

    /** The path with what it needs, all of which there is. */
    private static String example(String path) {
        String kind = Stream.of("questions", "matters", "claims", "documents", "corrections", "series")
                .filter(its -> path.contains("/" + its + "/{id}"))
                .findFirst()
                .orElse("");
        return filled(path, kind.isEmpty() ? "" : known(kind));
    }

    private static String filled(String path, String id) {
        String query = description
                .get("paths")
                .get(path)
                .get("get")
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.get("in").stringValue().equals("query")
                        && parameter.get("required").booleanValue())
                .map(parameter -> parameter.get("name").stringValue() + "="
                        + Url.encoded(known(parameter.get("name").stringValue())))
                .collect(Collectors.joining("&"));
        return path.replace("{id}", id) + (query.isEmpty() ? "" : "?" + query);
    }

    private static void holds(String what, Schema schema, String json) {
        assertThat(schema.validate(json, InputFormat.JSON))
                .as(what + ": " + json.substring(0, Math.min(400, json.length())))
                .isEmpty();
    }

    @Test
    void everyRouteIsDescribedAndNothingElse() {
        assertThat(server.routes().stream()
                        .filter(route -> OURS.stream().anyMatch(route::contains))
                        .filter(route -> !route.endsWith("/correct"))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(fields(description.get("paths"))
                        .flatMap(path -> fields(description.get("paths").get(path))
                                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path))
                        .toList());
        assertThat(description.get("openapi").stringValue()).isEqualTo("3.1.0");
    }

    @Test
    void everyAnswerIsAsDescribed() throws Exception {
        int answers = 0;
        for (String path : read().toList()) {
            JsonNode contents = description
                    .get("paths")
                    .get(path)
                    .get("get")
                    .get("responses")
                    .path("200")
                    .path("content");
            for (String type : fields(contents)
                    .filter(its -> !its.equals("text/event-stream"))
                    .toList()) {
                HttpResponse<String> answer = visitor.get(example(path), "Accept", type);
                assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
                assertThat(answer.headers().firstValue("content-type").orElseThrow())
                        .as(path)
                        .startsWith(type);
                JsonNode schema = contents.get(type).path("schema").path("$ref");
                if (!schema.isMissingNode()) {
                    String name = schema.stringValue().replaceFirst(".*/", "");
                    List<String> values = type.equals("application/jsonl")
                            ? answer.body().lines().toList()
                            : List.of(answer.body());
                    assertThat(values).as(path).isNotEmpty();
                    for (String value : values) {
                        holds(path, schema(name), value);
                    }
                }
                answers++;
            }
        }
        assertThat(answers).isGreaterThan(30);
    }

    @Test
    void listsAreNotEmptyInTheseExamplesSoThatTheirEntriesAreHeldAgainstTheDescription() throws Exception {
        for (String path : List.of(
                "/api/v1/questions",
                "/api/v1/matters",
                "/api/v1/claims",
                "/api/v1/documents",
                "/api/v1/series",
                "/api/v1/corrections",
                "/api/v1/voices",
                "/api/v1/documents/{id}/versions")) {
            assertThat(JSON.readTree(visitor.get(example(path)).body())
                            .valueStream()
                            .filter(JsonNode::isArray)
                            .findFirst()
                            .orElseThrow()
                            .size())
                    .as(path)
                    .isPositive();
        }
        JsonNode whole =
                JSON.readTree(visitor.get(example("/api/v1/questions/{id}")).body());
        assertThat(whole.get("positions").size()).isGreaterThan(1);
        assertThat(whole.get("origins").size()).isPositive();
        assertThat(JSON.readTree(visitor.get(example("/api/v1/documents/{id}/revision"))
                                .body())
                        .get("dropped")
                        .size())
                .isEqualTo(1);
    }

    private static HttpResponse<String> send(String path, String json) throws Exception {
        return visitor.send(
                visitor.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    @Test
    void eachKindOfCorrectionIsMadeAndTakenBackAsDescribed() throws Exception {
        List<Question.Summary> questions = ledger.questions().list(Filter.parse("contested:yes"), 3);
        List<StoredClaim> claims = ledger.questions().of(questions.get(1).id()).orElseThrow().positions().stream()
                .map(Question.Taken::claim)
                .filter(claim -> claim.kind().equals("attributed"))
                .toList();
        String claim = "\"claim\":\"" + claims.getFirst().id() + "\",";
        String signed = "\"by\":\"Ann Lee\",\"why\":\"it is so\"}";
        List<String> wanted = List.of(
                "{\"kind\":\"position\"," + claim + "\"position\":\"aside\"," + signed,
                "{\"kind\":\"actor\"," + claim + "\"name\":\"Nobody Known\",\"type\":\"group\",\"country\":null,"
                        + signed,
                "{\"kind\":\"span\"," + claim + "\"part\":\"content\",\"spans\":[[0,5],[6,9]]," + signed,
                "{\"kind\":\"span\"," + claim + "\"part\":\"source\",\"words\":[\"the\"]," + signed,
                "{\"kind\":\"split\",\"claims\":[\"" + claims.getLast().id() + "\"]," + signed,
                "{\"kind\":\"merge\",\"question\":\"" + questions.get(1).id() + "\",\"into\":\""
                        + questions.get(2).id() + "\"," + signed);
        for (String json : wanted) {
            holds(json, schema("CorrectionWanted"), json);
            HttpResponse<String> made = send("/api/v1/corrections", json);
            assertThat(made.statusCode()).as(json + made.body()).isEqualTo(201);
            holds(json, schema("Correction"), made.body());
            String address = made.headers().firstValue("location").orElseThrow();
            assertThat(visitor.get(address).body()).isEqualTo(made.body());
            HttpResponse<String> undone = send(address + "/undo", "{" + signed);
            assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
            holds(json, schema("Correction"), undone.body());
            assertThat(JSON.readTree(undone.body()).get("undone").get("why").stringValue())
                    .isEqualTo("it is so");
            assertThat(send(address + "/undo", "{" + signed).statusCode()).isEqualTo(422);
        }
        assertThat(visitor.get("/api/v1/corrections.jsonl").body().lines())
                .containsExactlyElementsOf(ledger.corrections().list().stream()
                        .map(CorrectionJson::line)
                        .toList());
        assertThat(JSON.readTree(visitor.get("/api/v1/corrections?about="
                                        + claims.getFirst().id())
                                .body())
                        .get("all")
                        .intValue())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void whatCannotBeCorrectedIsAProblemThatSaysWhy() throws Exception {
        String signed = "\"by\":\"Ann Lee\",\"why\":\"it is so\"}";
        String claim = "\"claim\":\"" + known("claims") + "\",";
        long before = ledger.corrections().list().size();
        for (String wrong : List.of(
                "422 {\"kind\":\"position\"," + claim + "\"position\":\"aside\"," + signed,
                "422 {\"kind\":\"position\"," + claim + "\"position\":\"sideways\"," + signed,
                "422 {\"kind\":\"position\",\"claim\":\"c0\",\"position\":\"denies\"," + signed,
                "422 {\"kind\":\"position\"," + claim + "\"position\":\"denies\",\"by\":\" \",\"why\":\"x\"}",
                "422 {\"kind\":\"position\"," + claim + "\"position\":\"denies\",\"by\":\"Ann\"}",
                "422 {\"kind\":\"rewrite\"," + signed,
                "422 {\"kind\":\"span\"," + claim + "\"part\":\"content\",\"words\":[\"not in it at all\"]," + signed,
                "422 {\"kind\":\"span\"," + claim + "\"part\":\"content\",\"spans\":[[9,3]]," + signed,
                "422 {\"kind\":\"span\"," + claim + "\"part\":\"content\",\"spans\":[[0,999999999]]," + signed,
                "422 {\"kind\":\"split\",\"claims\":[]," + signed,
                "422 {\"kind\":\"merge\",\"question\":\"q0\",\"into\":\"q1\"," + signed,
                "400 {\"kind\":\"position\"," + claim + "\"side\":\"denies\"," + signed,
                "400 {\"kind\":\"split\",\"claims\":{\"a\":1}," + signed,
                "400 {\"kind\":",
                "400 [1]",
                "400 ")) {
            HttpResponse<String> answer = send("/api/v1/corrections", wrong.substring(4));
            assertThat(String.valueOf(answer.statusCode()))
                    .as(wrong + answer.body())
                    .isEqualTo(wrong.substring(0, 3));
            holds(wrong, schema("Problem"), answer.body());
        }
        assertThat(send("/api/v1/corrections/k0/undo", "{" + signed).statusCode())
                .isEqualTo(404);
        assertThat(ledger.corrections().list()).hasSize((int) before);
    }

    @Test
    void whatIsMissingIsAProblemAsDescribed() throws Exception {
        Schema problem = schema("Problem");
        for (String path : read().toList()) {
            if (description.get("paths").get(path).get("get").get("responses").has("404")) {
                HttpResponse<String> answer = path.contains("{id}")
                        ? visitor.get(filled(path, "none"), "Accept", "application/json")
                        : visitor.get(path + "?name=Nobody%20at%20all");
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
                assertThat(answer.headers().firstValue("content-type").orElseThrow())
                        .startsWith("application/problem+json");
                holds(path, problem, answer.body());
            }
        }
    }

    @Test
    void whatIsAskedWrongIsAProblemThatSaysWhatToDo() throws Exception {
        Schema problem = schema("Problem");
        for (String path : read().filter(its -> !its.startsWith("/claims/")).toList()) {
            String example = example(path);
            HttpResponse<String> answer = visitor.get(example + (example.contains("?") ? "&" : "?") + "filtre=x");
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).contains("There is no parameter \\\"filtre\\\"");
            holds(path, problem, answer.body());
        }
        for (String wrong : List.of(
                "/api/v1/claims?q=act:sings",
                "/api/v1/claims?q=contested:yes",
                "/api/v1/claims?limit=0",
                "/api/v1/claims?limit=1001",
                "/api/v1/claims?limit=%2B5",
                "/api/v1/claims?limit=1&limit=2",
                "/api/v1/claims?after=here",
                "/api/v1/claims?after=zzzzzzzzzzzzz.zzzzzzzzzzzzz",
                "/api/v1/questions?after=-1",
                "/api/v1/questions?q=contested:yes%20OR%20rockets",
                "/api/v1/questions.jsonl?q=contested:yes%20OR%20rockets",
                "/api/v1/who",
                "/api/v1/ask?text=%20",
                "/downloads/claims.csv?q=%22open",
                "/downloads/claims.html?q=contested:no")) {
            HttpResponse<String> answer = visitor.get(wrong);
            assertThat(answer.statusCode()).as(wrong + answer.body()).isEqualTo(400);
            assertThat(answer.headers().firstValue("content-disposition"))
                    .as(wrong)
                    .isEmpty();
            holds(wrong, problem, answer.body());
        }
    }

    @Test
    void linksLeadFromPageToPageUntilAllIsTold() throws Exception {
        for (String list : List.of("claims", "documents", "questions", "matters", "voices")) {
            List<String> ids = new ArrayList<>();
            String next = "/api/v1/" + list + "?limit=7" + (list.equals("claims") ? "&q=kind:attributed" : "");
            while (next != null) {
                HttpResponse<String> answer = visitor.get(next);
                JsonNode page = JSON.readTree(answer.body());
                page.get(list)
                        .forEach(its -> ids.add(
                                its.get(list.equals("voices") ? "name" : "id").stringValue()));
                next = page.get("next").isNull() ? null : page.get("next").stringValue();
                assertThat(answer.headers().firstValue("link").orElse(null))
                        .isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
            }
            assertThat(ids).as(list).doesNotHaveDuplicates().hasSizeGreaterThan(7);
        }
        long attributed =
                ledger.claims().summary(Filter.parse("kind:attributed")).claims();
        assertThat(visitor.get("/api/v1/claims.jsonl?q=kind:attributed").body().lines())
                .hasSize((int) attributed);
        assertThat(visitor.get("/api/v1/documents.jsonl").body().lines()).hasSize((int) ledger.count());
    }

    @Test
    void aClaimIsAnsweredCharacterForCharacterAsItIsStored() throws Exception {
        StoredClaim claim = ledger.claims().of(known("claims")).orElseThrow().claim();
        assertThat(visitor.get("/api/v1/claims/" + claim.id()).body()).isEqualTo(Entry.line(claim));
        assertThat(visitor.get("/claims/" + claim.id(), "Accept", "application/json")
                        .body())
                .isEqualTo(Entry.line(claim));
    }

    @Test
    void lettersBeyondAsciiComeAsTheyAre() throws Exception {
        String claim = ledger.claims().search(Filter.EVERYTHING, 1_000, null).claims().stream()
                .map(found -> found.claim())
                .filter(its -> its.content().contains("’"))
                .findFirst()
                .orElseThrow()
                .id();
        for (String type : List.of("application/json", "application/ld+json")) {
            assertThat(visitor.get("/claims/" + claim, "Accept", type).body())
                    .as(type)
                    .contains("’");
        }
        assertThat(visitor.get("/api/v1/claims?filtr%C3%A9=x").body()).contains("filtré");
    }

    @Test
    void theStableLinkAnswersAsItIsAsked() throws Exception {
        String path = "/claims/" + known("claims");
        HttpResponse<String> page = visitor.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("location").orElseThrow())
                .matches("/articles/d[0-9a-f]{16}#" + known("claims"));
        assertThat(page.headers().allValues("vary").toString()).contains("Accept");
        assertThat(visitor.get(path, "Accept", "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"")
                        .headers()
                        .firstValue("content-type")
                        .orElseThrow())
                .startsWith("application/ld+json");
        assertThat(visitor.get(path, "Accept", "application/json;q=0.5, application/ld+json;q=0.9")
                        .body())
                .contains("TextQuoteSelector");
        assertThat(visitor.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(visitor.get("/claims/none").statusCode()).isEqualTo(404);
    }

    @Test
    void aNameOfSeveralVoicesAsksBack() throws Exception {
        HttpResponse<String> answer = visitor.get("/api/v1/who?name=Ministry");
        assertThat(answer.statusCode()).isEqualTo(300);
        holds("who", schema("VoiceList"), answer.body());
        assertThat(JSON.readTree(answer.body()).get("voices").size()).isGreaterThan(1);
    }

    @Test
    void thePageForPeopleTellsEveryAddress() throws Exception {
        String page = visitor.get("/api").body();
        fields(description.get("paths")).forEach(path -> assertThat(page).contains("<code>" + path + "</code>"));
        assertThat(page).doesNotContain("https://");
    }
}
