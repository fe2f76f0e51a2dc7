package org.hearsay.web.api;

import io.javalin.http.Context;
import java.util.List;
import org.hearsay.ledger.series.SeriesJson;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.ledger.store.StoredSeries;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Asked;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.endpoints.Json;
import org.hearsay.web.endpoints.Parameter;
import org.hearsay.web.guard.Refused;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Series of figures. */
record SeriesEndpoints(Ledger ledger) {
    private static final String GROUP = "Figures";

    List<Endpoint> all() {
        return List.of(
                new Endpoint(
                        "/api/v1/series",
                        GROUP,
                        "Series of counts of one thing, those with rivals first. A filter takes the incidents of fitting claims, of the newest two thousand that"
                                + " count something.",
                        List.of(Parameter.FILTER, Parameter.LIMIT),
                        List.of(Answer.json("SeriesList", "The first of them.")),
                        this::list),
                new Endpoint(
                        "/api/v1/series/{id}",
                        GROUP,
                        "One series, with what else was counted of its incident.",
                        List.of(Parameter.path("id", "The id of any figure of the series, or of a claim with one.")),
                        List.of(Answer.json("SeriesWhole", "The series."), Answer.missing("No such series.")),
                        this::one));
    }

    private void list(Context request) {
        Asked asked = new Asked(request);
        ObjectNode body = Json.object();
        Json.put(
                body,
                "series",
                ledger.series().list(asked.filterOfClaims(), asked.limit()).stream()
                        .map(SeriesJson::line));
        Json.send(request, body);
    }

    private void one(Context request) {
        StoredSeries.InIncident found = ledger.series()
                .ofFigure(request.pathParam("id"))
                .orElseThrow(() -> Refused.missing(
                        "No such series",
                        "It was never in this ledger, or its documents were forgotten, or the figure stands alone."));
        ObjectNode body = Json.object();
        body.set("series", Json.parsed(SeriesJson.line(found.series())));
        ArrayNode beside = body.putArray("beside");
        found.beside()
                .forEach(series -> beside.addObject()
                        .put("id", series.id())
                        .put("title", series.title())
                        .put("figures", series.points().size()));
        Json.send(request, body.put("whole", found.whole()));
    }
}
