package org.hearsay.bench.corpora;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The English test cases of Microsoft Recognizers-Text for numbers, ranges, percentages, money and measures. */
public final class QuantityCases {
    private static final ObjectMapper JSON = new ObjectMapper();

    private QuantityCases() {}

    /**
     * One text with all that must be found in it.
     *
     * @param input the text
     * @param expected what must be found, and nothing else
     */
    public record Case(String input, List<Expected> expected) {
        /** Makes the list unchangeable. */
        public Case {
            expected = List.copyOf(expected);
        }
    }

    /**
     * One thing to be found.
     *
     * @param start first UTF-16 unit
     * @param end one past the last
     * @param value as the case writes it, "null" for a unit without a number
     * @param unit the unit's or currency's name, empty where the case gives none
     * @param currency ISO 4217 code, empty where the case gives none
     */
    public record Expected(int start, int end, String value, String unit, String currency) {}

    /** The cases of a model, in the file's order. */
    public static List<Case> of(Corpora corpora, String recognizer, String model) {
        String name = "Specs/" + recognizer + "/English/" + model + ".json";
        Map<String, String> files = new TreeMap<>(
                TarGz.files(corpora.file("recognizers-text", "specs-en.tar.gz"), entry -> entry.endsWith(name)));
        if (files.isEmpty()) {
            throw new IllegalStateException("no " + name + " in the archive");
        }
        List<Case> cases = new ArrayList<>();
        for (String content : files.values()) {
            String json = content.startsWith("\uFEFF") ? content.substring(1) : content;
            JSON.readTree(json).forEach(node -> cases.add(read(node)));
        }
        return cases;
    }

    private static Case read(JsonNode node) {
        List<Expected> expected = new ArrayList<>();
        String input = node.get("Input").asString();
        int from = 0;
        for (JsonNode result : node.get("Results")) {
            Expected one = expected(input, result, from);
            expected.add(one);
            from = Math.max(from, one.end());
        }
        return new Case(input, expected);
    }

    /** A result without offsets stands where its text occurs next. */
    private static Expected expected(String input, JsonNode result, int from) {
        JsonNode resolution = result.get("Resolution");
        JsonNode start = result.get("Start");
        String text = result.get("Text").asString();
        int at = start != null
                ? start.asInt()
                : input.toLowerCase(java.util.Locale.ROOT).indexOf(text, from);
        JsonNode end = result.get("End");
        return new Expected(
                at,
                end != null ? end.asInt() + 1 : at + text.length(),
                cell(resolution, "value"),
                cell(resolution, "unit"),
                cell(resolution, "isoCurrency"));
    }

    private static String cell(JsonNode resolution, String name) {
        JsonNode cell = resolution == null ? null : resolution.get(name);
        return cell == null ? "" : cell.isNull() ? "null" : cell.asString();
    }
}
