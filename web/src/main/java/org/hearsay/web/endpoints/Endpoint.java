package org.hearsay.web.endpoints;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.web.guard.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An address for programs.
 *
 * @param path with the names of its parameters in braces
 * @param group under which heading it is described
 * @param words what it is for, in one sentence
 * @param parameters what it takes
 * @param body what is sent to it; null for an address that is only read
 * @param answers what it may answer, beside what any address may
 * @param handler answers
 */
public record Endpoint(
        String path,
        String group,
        String words,
        List<Parameter> parameters,
        @Nullable Body body,
        List<Answer> answers,
        Handler handler) {
    /** What the guard may take from any address. */
    private static final Set<String> OF_ALL = Set.of("token");

    /** Makes the lists unchangeable. */
    public Endpoint {
        parameters = List.copyOf(parameters);
        answers = List.copyOf(answers);
    }

    /** An address that is only read. */
    public Endpoint(
            String path,
            String group,
            String words,
            List<Parameter> parameters,
            List<Answer> answers,
            Handler handler) {
        this(path, group, words, parameters, null, answers, handler);
    }

    /**
     * JSON that is sent.
     *
     * @param schema its name
     * @param words what it is, for people
     */
    public record Body(String schema, String words) {}

    /** Answers a request. */
    public interface Handler {
        /** Answers, or says by a {@link Refused} why it does not. */
        void answer(Context request) throws Exception;
    }

    /** Adds the route that it answers. */
    public void addTo(RoutesConfig routes) {
        io.javalin.http.Handler checked = request -> {
            checkParameters(request);
            handler.answer(request);
        };
        if (body == null) {
            routes.get(path, checked);
        } else {
            routes.post(path, checked);
        }
    }

    /** The HTTP method by which it is asked. */
    public String method() {
        return body == null ? "GET" : "POST";
    }

    /** A name that is written wrong would go unheeded otherwise, and another answer be taken for the one that was meant. */
    private void checkParameters(Context request) {
        Set<String> known = Stream.concat(
                        OF_ALL.stream(),
                        parameters.stream()
                                .filter(its -> its.place().equals("query"))
                                .map(Parameter::name))
                .collect(Collectors.toSet());
        request.queryParamMap().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new Refused(
                        400,
                        "Unknown parameter",
                        "There is no parameter \"" + name + "\" here; "
                                + (known.size() == 1 ? "none is taken." : "known are " + names() + "."));
            }
            if (values.size() > 1) {
                throw new Refused(400, "A parameter is given twice", "Give \"" + name + "\" once.");
            }
        });
    }

    private String names() {
        return parameters.stream()
                .filter(its -> its.place().equals("query"))
                .map(Parameter::name)
                .collect(Collectors.joining(", "));
    }
}
