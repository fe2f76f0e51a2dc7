package org.hearsay.bench.corpora;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The English test cases of the public project Recognizers-Text. */
public final class Recognizers {
    /** The corpus's name. */
    public static final String NAME = "recognizers-text";

    private Recognizers() {}

    /**
     * A test case.
     *
     * @param number its place in its file, from 0
     * @param input the sentence
     * @param reference the moment from which it is reckoned, ISO 8601 without offset, or the empty string
     * @param results what must be found
     * @param java whether the project's own Java port is said to pass it
     */
    public record Case(int number, String input, String reference, List<Result> results, boolean java) {}

    /**
     * What must be found.
     *
     * @param start UTF-16 index of its first character
     * @param end one past the last one
     * @param type "date", "daterange", "duration", …
     * @param timexes the values that it may have; empty where only the place is tested
     */
    public record Result(int start, int end, String type, List<String> timexes) {}

    /** The cases of a model, such as "DateTime/English/DateTimeModel". */
    public static List<Case> cases(Corpora corpora, String model) {
        Map<String, String> files =
                TarGz.files(corpora.file(NAME, "specs-en.tar.gz"), name -> name.endsWith("Specs/" + model + ".json"));
        if (files.size() != 1) {
            throw new IllegalArgumentException("no model " + model + " in " + NAME);
        }
        String json = files.values().iterator().next();
        List<Case> cases = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(json.startsWith("\uFEFF") ? json.substring(1) : json)) {
            cases.add(testCase(cases.size(), node));
        }
        return cases;
    }

    private static Case testCase(int number, JsonNode node) {
        List<Result> results = new ArrayList<>();
        for (JsonNode result : node.path("Results")) {
            results.add(result(result));
        }
        boolean off = Stream.of("NotSupported", "NotSupportedByDesign")
                .flatMap(key -> Arrays.stream(text(node, key).split(",")))
                .anyMatch(port -> port.strip().equals("java"));
        return new Case(
                number,
                text(node, "Input"),
                text(node.path("Context"), "ReferenceDateTime"),
                List.copyOf(results),
                !off);
    }

    private static Result result(JsonNode node) {
        int start = node.path("Start").asInt(-1);
        int end = node.has("End")
                ? node.path("End").asInt() + 1
                : start + node.path("Length").asInt(text(node, "Text").length());
        String type = text(node, "TypeName");
        List<String> timexes = new ArrayList<>();
        add(node.path("Value").path("Timex"), timexes);
        for (JsonNode value : node.path("Resolution").path("values")) {
            add(value.path("timex"), timexes);
        }
        return new Result(
                start,
                end,
                type.isEmpty() ? text(node, "Type") : type.substring(type.lastIndexOf('.') + 1),
                timexes.stream().distinct().toList());
    }

    private static void add(@Nullable JsonNode timex, List<String> timexes) {
        if (timex != null && timex.isString()) {
            timexes.add(timex.asString());
        }
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
