package org.hearsay.ledger.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts as lines of JSON, which read back as the same counts. */
public final class CountJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CountJson() {}

    /** A count on one line. */
    public static String line(Count count) {
        return node(count).toString();
    }

    static ObjectNode node(Count count) {
        ObjectNode node = JSON.createObjectNode();
        node.put("claim", count.claim()).put("document", count.document()).put("text", count.words());
        ArrayNode spans = node.putArray("spans");
        count.spans().forEach(span -> spans.addArray().add(span.start()).add(span.end()));
        node.put("value", count.range().value())
                .put("low", count.range().low())
                .put("high", count.range().high())
                .put("bound", count.range().bound())
                .put("counted", count.group())
                .put("people", count.people())
                .put("happening", count.happening())
                .put("total", count.total());
        node.putObject("reporter")
                .put("id", count.reporter().id())
                .put("name", count.reporter().name())
                .put("own", count.reporter().own());
        node.put("as_of", string(count.asOf()))
                .put("published", string(count.published()))
                .put("corrected", count.corrected());
        ArrayNode places = node.putArray("places");
        count.setting()
                .places()
                .forEach(place -> places.addObject().put("name", place.name()).put("level", label(place.level())));
        Days days = count.setting().days();
        node.put("from", days == null ? null : days.first().toString())
                .put("to", days == null ? null : days.last().toString());
        ArrayNode kinds = node.putArray("kinds");
        count.setting().kinds().forEach(kinds::add);
        return node.put("spread", label(count.setting().spread()));
    }

    /** The count of such a line. @throws RuntimeException if it is none */
    public static Count parse(String line) {
        JsonNode node = JSON.readTree(line);
        JsonNode reporter = node.path("reporter");
        return new Count(
                string(node, "claim"),
                string(node, "document"),
                spans(node.path("spans")),
                string(node, "text"),
                new Range(number(node, "value"), number(node, "low"), number(node, "high"), string(node, "bound")),
                string(node, "counted"),
                node.path("people").booleanValue(),
                maybe(node, "happening"),
                node.path("total").booleanValue(),
                new Count.Reporter(
                        string(reporter, "id"),
                        string(reporter, "name"),
                        reporter.path("own").booleanValue()),
                day(node, "as_of"),
                day(node, "published"),
                node.path("corrected").booleanValue(),
                setting(node));
    }

    private static Setting setting(JsonNode node) {
        List<Place> places = new ArrayList<>();
        for (JsonNode place : node.path("places")) {
            places.add(Place.of(
                    string(place, "name"),
                    Place.Level.valueOf(string(place, "level").toUpperCase(Locale.ROOT))));
        }
        Set<String> kinds = new TreeSet<>();
        for (JsonNode kind : node.path("kinds")) {
            kinds.add(kind.stringValue());
        }
        LocalDate from = day(node, "from");
        LocalDate to = day(node, "to");
        return new Setting(
                places,
                from == null || to == null ? null : new Days(from, to),
                kinds,
                Setting.Spread.valueOf(string(node, "spread").toUpperCase(Locale.ROOT)));
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(pair.path(0).intValue(), pair.path(1).intValue()));
        }
        return spans;
    }

    private static @Nullable LocalDate day(JsonNode node, String field) {
        String day = maybe(node, field);
        return day == null ? null : LocalDate.parse(day);
    }

    /** A number; one that is beyond all doubles stands as a string. */
    private static @Nullable Double number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isNull()) {
            return null;
        }
        return value.isString() ? Double.valueOf(value.stringValue()) : Double.valueOf(value.doubleValue());
    }

    private static String string(JsonNode node, String field) {
        return node.path(field).stringValue();
    }

    private static @Nullable String maybe(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNull() ? null : value.stringValue();
    }

    private static @Nullable String string(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
