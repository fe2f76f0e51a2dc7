package org.hearsay.web.api;

import io.javalin.config.RoutesConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.pages.Frame;
import org.hearsay.web.pages.Page;
import org.hearsay.web.pages.Section;
import org.hearsay.web.pages.Site;

/**
 * {@code /api}: the description for people.
 *
 * @param endpoints all addresses, in the order in which they are described
 */
public record ApiPage(Site site, List<Endpoint> endpoints) implements Page {
    /** Makes the list unchangeable. */
    public ApiPage {
        endpoints = List.copyOf(endpoints);
    }

    /**
     * What is shown.
     *
     * @param groups addresses by what they are about
     */
    public record View(Frame frame, Map<String, List<Endpoint>> groups) {}

    @Override
    public void addTo(RoutesConfig routes) {
        Map<String, List<Endpoint>> groups = endpoints.stream()
                .collect(Collectors.groupingBy(Endpoint::group, LinkedHashMap::new, Collectors.toList()));
        routes.get(
                "/api",
                request -> site.show(request, "api.jte", new View(site.frame("For programs", Section.API), groups)));
    }
}
