package org.hearsay.ledger.series;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.ledger.FoundClaim;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Series as lines of JSON. */
public final class SeriesJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SeriesJson() {}

    /** A series on one line: its points in time, and what they are to one another, by their numbers from 0. */
    public static String line(FoundSeries found) {
        Series series = found.series();
        ObjectNode node = JSON.createObjectNode();
        node.put("incident", series.incident())
                .put("title", series.title())
                .put("counted", series.group())
                .put("happening", series.happening())
                .put("total", series.total());
        ArrayNode points = node.putArray("points");
        Map<Count, Integer> numbers = new HashMap<>();
        for (Count point : series.points()) {
            numbers.put(point, numbers.size());
            FoundClaim claim = found.claim(point);
            points.add(CountJson.node(point)
                    .put("uri", claim.uri())
                    .put("outlet", claim.outlet())
                    .put("content", claim.claim().content()));
        }
        ArrayNode relations = node.putArray("relations");
        for (Relation relation : series.relations()) {
            relations
                    .addObject()
                    .put("kind", relation.kind().label())
                    .put("earlier", numbers.get(relation.earlier()))
                    .put("later", numbers.get(relation.later()))
                    .put("why", relation.why());
        }
        return node.put("id", series.id()).toString();
    }
}
