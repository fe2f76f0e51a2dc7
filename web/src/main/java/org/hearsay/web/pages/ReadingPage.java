package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;

/** {@code /reading}: how far the reading of articles has come, as it stands at the head of each page; a page's script asks for it. */
public record ReadingPage(Site site) implements Page {
    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(
                "/reading",
                answer -> site.show(answer, "reading.jte", site.progress().now()));
    }
}
