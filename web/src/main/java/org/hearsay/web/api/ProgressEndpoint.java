package org.hearsay.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.endpoints.Json;
import org.hearsay.web.endpoints.Streams;
import org.hearsay.web.guard.Refused;
import org.hearsay.web.progress.Progress;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far the reading of articles has come: once, or as server-sent events until it is over.
 *
 * @param places one for each visitor that is told as it goes on
 */
record ProgressEndpoint(Progress progress, Streams streams, Semaphore places) {
    private static final String EVENTS = "text/event-stream";
    private static final int MOST_VISITORS = 64;
    private static final int NO_CONTENT = 204;

    /** The id of the last event, by which a browser that connects again tells that it has seen it. */
    private static final String OVER = "over";

    /** How often a line is sent where nothing changes: so proxies keep the connection, and one that is gone is noticed. */
    private static final Duration QUIET = Duration.ofSeconds(10);

    ProgressEndpoint(Progress progress, Streams streams) {
        this(progress, streams, new Semaphore(MOST_VISITORS));
    }

    List<Endpoint> all() {
        return List.of(new Endpoint(
                "/api/v1/progress",
                "Reading",
                "How far the reading of articles has come. Who accepts text/event-stream is told each change as an event \"progress\", the last one as \"end\".",
                List.of(),
                List.of(
                        Answer.json("Progress", "The state at this moment."),
                        new Answer(200, EVENTS, null, "Events, each with such a state as its data."),
                        new Answer(
                                NO_CONTENT,
                                null,
                                null,
                                "The end was told before: there is nothing to connect again for.")),
                this::answer));
    }

    private void answer(Context request) {
        request.header("Vary", "Accept");
        String accept = request.header("Accept");
        if (accept == null || !accept.contains(EVENTS)) {
            Json.send(request, json(progress.now()));
        } else if (OVER.equals(request.header("Last-Event-ID"))
                && !progress.now().goesOn()) {
            request.status(NO_CONTENT);
        } else {
            tell(request);
        }
    }

    private void tell(Context request) {
        if (!places.tryAcquire()) {
            request.header("Retry-After", "5");
            throw new Refused(503, "Too many listen already", "Ask for the state as application/json instead.");
        }
        try {
            streams.sendAtOnce(request, EVENTS, this::follow);
        } finally {
            places.release();
        }
    }

    private void follow(OutputStream out) throws IOException {
        Progress.State state = progress.now();
        while (state.goesOn()) {
            write(out, "event: progress\ndata: " + json(state) + "\n\n");
            Progress.State next = progress.after(state, QUIET);
            while (next.equals(state)) {
                write(out, ": still reading\n\n");
                next = progress.after(state, QUIET);
            }
            state = next;
        }
        write(out, "id: " + OVER + "\nevent: end\ndata: " + json(state) + "\n\n");
    }

    private static void write(OutputStream out, String lines) throws IOException {
        out.write(lines.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static ObjectNode json(Progress.State state) {
        ObjectNode node = Json.object()
                .put("stage", state.stage().name().toLowerCase(Locale.ROOT))
                .put("articles", state.articles())
                .put("claims", state.claims())
                .put("skipped", state.skipped());
        ArrayNode lines = node.putArray("lines");
        state.lines().forEach(lines::add);
        return node.put("words", state.words());
    }
}
