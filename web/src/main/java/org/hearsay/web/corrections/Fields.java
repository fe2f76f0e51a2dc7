package org.hearsay.web.corrections;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.ledger.corrections.CorrectionException;
import org.hearsay.text.Text;
import org.hearsay.web.guard.Refused;
import org.hearsay.web.words.Numbers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody sent who corrects: the fields of a form, or of a JSON object, by their names.
 *
 * @param values those of each field, in their order
 */
public record Fields(Map<String, List<String>> values) {
    /** Characters that a name may have. */
    public static final int OF_NAME = 200;

    /** Characters that a reason may have. */
    public static final int OF_REASON = 1_000;

    /** Characters that all pieces of a claim's part may have together. */
    public static final int OF_WORDS = 20_000;

    private static final int MOST_VALUES = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    /** Makes the map unchangeable. */
    public Fields {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, its) -> copy.put(name, List.copyOf(its)));
        values = Map.copyOf(copy);
    }

    /** Those of a form. @throws Refused if what was sent is none */
    static Fields ofForm(Context request) {
        if (!request.isFormUrlencoded()) {
            throw new Refused(415, "That is no form", "Open the page here, fill in its form and send it.");
        }
        return new Fields(request.formParamMap());
    }

    /**
     * Those of a JSON object: its strings, lists of strings, and places, which become "120-134".
     *
     * @param body as it was sent
     * @throws Refused if it is something else
     */
    public static Fields ofJson(String body) {
        JsonNode node;
        try {
            node = JSON.readTree(body);
        } catch (JacksonException e) {
            throw noObject();
        }
        if (!node.isObject()) {
            throw noObject();
        }
        Map<String, List<String>> values = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!field.getValue().isNull()) {
                values.put(field.getKey(), strings(field.getKey(), field.getValue()));
            }
        }
        return new Fields(values);
    }

    private static Refused noObject() {
        return new Refused(400, "That is no JSON object", "Send one, as the description of this address has it.");
    }

    private static List<String> strings(String name, JsonNode value) {
        List<String> strings = new ArrayList<>();
        for (JsonNode element : value.isArray() ? value : List.of(value)) {
            if (element.isString()) {
                strings.add(element.stringValue());
            } else if (element.isArray()
                    && element.size() == 2
                    && element.path(0).isInt()
                    && element.path(1).isInt()) {
                strings.add(element.path(0).intValue() + "-" + element.path(1).intValue());
            } else {
                throw new Refused(
                        400,
                        "A field does not fit",
                        "\"" + name
                                + "\" holds neither words nor places; the description of this address tells what it takes.");
            }
        }
        return strings;
    }

    /** Sees to it that there are no others than these. @throws Refused if there are */
    public void only(Set<String> known) {
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new Refused(
                            400,
                            "Unknown field",
                            "There is no field \"" + name + "\" here; known are "
                                    + known.stream().sorted().collect(Collectors.joining(", ")) + ".");
                });
    }

    /** The same with other values for a field. */
    Fields with(String name, List<String> its) {
        Map<String, List<String>> changed = new HashMap<>(values);
        changed.put(name, its);
        return new Fields(changed);
    }

    /** A field as it was sent; empty where it was not. */
    public String raw(String name) {
        List<String> its = values.getOrDefault(name, List.of());
        return its.isEmpty() ? "" : its.getFirst();
    }

    /** A field on one line, stripped; empty where it was not sent. @throws CorrectionException if it is longer */
    public String line(String name, int most) {
        String line = CONTROLS.matcher(raw(name)).replaceAll(" ").strip();
        checkLength(name, line, most);
        return line;
    }

    /** All values of a field, as they were sent. @throws CorrectionException if they are too many, or longer */
    public List<String> all(String name, int most) {
        List<String> its = values.getOrDefault(name, List.of());
        if (its.size() > MOST_VALUES) {
            throw new CorrectionException("\"" + name + "\" holds more than " + MOST_VALUES + " at once; send fewer");
        }
        checkLength(name, String.join("", its), most);
        return its;
    }

    private static void checkLength(String name, String text, int most) {
        if (Text.of(text).length() > most) {
            throw new CorrectionException(
                    "\"" + name + "\" has more than " + Numbers.of(most) + " characters; make it shorter");
        }
    }
}
