package org.hearsay.web.api;

import io.javalin.http.Context;
import java.util.List;
import org.hearsay.ledger.series.SeriesJson;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Asked;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.endpoints.Json;
import org.hearsay.web.endpoints.Parameter;
import tools.jackson.databind.node.ObjectNode;

/** Series of figures. */
record SeriesEndpoints(Ledger ledger) {
    List<Endpoint> all() {
        return List.of(new Endpoint(
                "/api/v1/series",
                "Figures",
                "Series of counts of one thing, those with rivals first. A filter takes the incidents of fitting claims, of the newest two thousand that"
                        + " count something.",
                List.of(Parameter.FILTER, Parameter.LIMIT),
                List.of(Answer.json("SeriesList", "The first of them.")),
                this::list));
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
}
