package org.hearsay.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.endpoints.Json;
import org.hearsay.web.endpoints.Parameter;
import org.hearsay.web.guard.Problem;
import tools.jackson.databind.node.ObjectNode;

/** The description of the addresses as OpenAPI 3.1 has it; its schemas stand in {@code schemas.json}, that of a claim in the project's documents. */
final class OpenApi {
    private static final Pattern GROUPS = Pattern.compile("\\{([a-z]+)}");

    private OpenApi() {}

    static ObjectNode of(List<Endpoint> endpoints) {
        ObjectNode node = Json.object().put("openapi", "3.1.0");
        node.putObject("info")
                .put("title", "Hearsay")
                .put("version", "1")
                .put(
                        "description",
                        "Who says what, on whose word, and what else was said. Offsets count Unicode code points, half open. Unknown is null. Lists have pages;"
                                + " the address of the next one stands in \"next\" and in a Link header. A filter is what the command line takes.");
        node.putArray("servers").addObject().put("url", "/");
        ObjectNode paths = node.putObject("paths");
        endpoints.forEach(endpoint -> paths.withObjectProperty(endpoint.path())
                .set(endpoint.method().toLowerCase(Locale.ROOT), operation(endpoint)));
        ObjectNode components = node.putObject("components");
        ObjectNode schemas = components.putObject("schemas");
        schemas.setAll(read("schemas.json"));
        ObjectNode claim = (ObjectNode)
                Json.parsed(text("claim.schema.json").replace("\"#/$defs/", "\"#/components/schemas/Claim/$defs/"));
        claim.remove("$schema");
        schemas.set("Claim", claim);
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "Demanded by a server that is public (hearsay serve --public), and by no other.");
        node.putArray("security").addObject();
        node.withArray("security").addObject().putArray("token");
        return node;
    }

    private static ObjectNode operation(Endpoint endpoint) {
        ObjectNode node = Json.object().put("operationId", name(endpoint)).put("summary", endpoint.words());
        node.putArray("tags").add(endpoint.group());
        for (Parameter parameter : endpoint.parameters()) {
            ObjectNode its = node.withArray("parameters")
                    .addObject()
                    .put("name", parameter.name())
                    .put("in", parameter.place())
                    .put("required", parameter.required())
                    .put("description", parameter.words());
            its.putObject("schema").put("type", parameter.type());
        }
        if (endpoint.body() != null) {
            put(node.putObject("requestBody"), endpoint.body());
        }
        ObjectNode responses = node.putObject("responses");
        endpoint.answers().forEach(answer -> put(responses, answer));
        put(responses, new Answer(400, Problem.TYPE, "Problem", "The request was not understood; what to do is said."));
        if (endpoint.body() != null) {
            put(responses, new Answer(403, Problem.TYPE, "Problem", "It came from another site, or is no JSON."));
            put(responses, new Answer(413, Problem.TYPE, "Problem", "It is too long."));
        }
        put(
                responses,
                new Answer(
                        429,
                        Problem.TYPE,
                        "Problem",
                        "Too many requests from one address; Retry-After says when to go on."));
        return node;
    }

    private static void put(ObjectNode request, Endpoint.Body body) {
        request.put("description", body.words()).put("required", true);
        ObjectNode schema = request.putObject("content").putObject(Answer.JSON).putObject("schema");
        schema.put("$ref", "#/components/schemas/" + body.schema());
    }

    private static void put(ObjectNode responses, Answer answer) {
        ObjectNode response = responses.withObjectProperty(String.valueOf(answer.status()));
        response.put(
                "description",
                response.has("description")
                        ? response.get("description").stringValue() + " " + answer.words()
                        : answer.words());
        if (answer.type() != null) {
            ObjectNode content = response.withObjectProperty("content").putObject(answer.type());
            if (answer.schema() != null) {
                content.putObject("schema").put("$ref", "#/components/schemas/" + answer.schema());
            }
        }
    }

    /** "/api/v1/claims/{id}/origins" is claimsIdOrigins; what is sent to is told apart by its end. */
    private static String name(Endpoint endpoint) {
        String plain = endpoint.path().replaceFirst("^/(?:api/v1/)?", "") + (endpoint.body() == null ? "" : "/send");
        Matcher groups = GROUPS.matcher(plain);
        String words = groups.replaceAll("$1");
        return Pattern.compile("[^A-Za-z0-9]+(.)")
                .matcher(words)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    private static ObjectNode read(String name) {
        return (ObjectNode) Json.parsed(text(name));
    }

    private static String text(String name) {
        try (InputStream stream = OpenApi.class.getResourceAsStream("/org/hearsay/web/api/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
