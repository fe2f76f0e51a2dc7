package org.hearsay.web.guard;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** A refusal as programs read it: RFC 9457. */
public final class Problem {
    /** Its media type. */
    public static final String TYPE = "application/problem+json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Problem() {}

    /** Whether a visitor is a program: by what it asks for, or by what it takes. */
    public static boolean isWanted(Context request) {
        String path = request.path();
        String accept = request.header("Accept");
        return path.startsWith("/api/")
                || path.startsWith("/downloads/")
                || (accept != null && accept.contains("json") && !accept.contains("text/html"));
    }

    /** Answers with one. */
    public static void send(Context answer, int status, String title, String detail) {
        String line = JSON.createObjectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .toString();
        answer.status(status).contentType(TYPE).result((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
