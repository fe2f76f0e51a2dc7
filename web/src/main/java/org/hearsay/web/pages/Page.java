package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;

/** A page, or several of one kind. */
public interface Page {
    /** Adds the routes that it answers. */
    void addTo(RoutesConfig routes);
}
