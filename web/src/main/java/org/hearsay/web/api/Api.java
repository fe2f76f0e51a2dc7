package org.hearsay.web.api;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.downloads.Bulk;
import org.hearsay.web.downloads.Downloads;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.endpoints.Json;
import org.hearsay.web.endpoints.Streams;
import org.hearsay.web.pages.Page;
import org.hearsay.web.pages.Site;

/**
 * The addresses for programs, and their description.
 *
 * @param site the page of the description
 * @param endpoints all addresses, in the order in which they are described
 */
public record Api(Site site, List<Endpoint> endpoints) implements Page {
    /** Makes the list unchangeable. */
    public Api {
        endpoints = List.copyOf(endpoints);
    }

    /** The addresses of a ledger. @throws IllegalStateException if the program lacks its own description */
    public static Api of(Site site, Consumer<Throwable> failures) {
        Ledger ledger = site.ledger();
        Streams streams = new Streams(failures);
        List<Endpoint> all = Stream.of(
                        new QuestionEndpoints(ledger, site.meanings()).all(),
                        new ClaimEndpoints(ledger).all(),
                        new StableLinks(ledger).all(),
                        new DocumentEndpoints(ledger).all(),
                        new VoiceEndpoints(ledger).all(),
                        new SeriesEndpoints(ledger).all(),
                        new CorrectionEndpoints(ledger, site.clock()).all(),
                        new ProgressEndpoint(site.progress(), streams).all(),
                        new Bulk(ledger, streams).all(),
                        new Downloads(ledger, site.templates(), site.clock(), streams).all(),
                        List.of(description(() -> "")))
                .flatMap(List::stream)
                .toList();
        String description = OpenApi.of(all).toString();
        return new Api(
                site,
                Stream.concat(all.stream().limit(all.size() - 1), Stream.of(description(() -> description)))
                        .toList());
    }

    private static Endpoint description(Supplier<String> text) {
        return new Endpoint(
                "/api/v1/openapi.json",
                "Description",
                "All of this for programs, as OpenAPI 3.1.",
                List.of(),
                List.of(Answer.json("Description", "The description.")),
                request -> Json.send(request, Answer.JSON, text.get()));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        endpoints.forEach(endpoint -> endpoint.addTo(routes));
        new ApiPage(site, endpoints).addTo(routes);
    }
}
