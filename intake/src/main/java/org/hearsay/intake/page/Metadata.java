package org.hearsay.intake.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Published;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in JSON-LD, OpenGraph and other meta elements, microdata and markup, in this order of trust.
 *
 * @param titles what it calls itself, the most trusted first; empty when it does not say
 * @param authors who wrote it
 * @param outlet who published it, or null
 * @param published when, or null
 */
record Metadata(
        List<String> titles,
        List<String> authors,
        @Nullable String outlet,
        @Nullable Published published) {
    static Metadata of(Document document) {
        Linked linked = Linked.of(document);
        Metas metas = Metas.of(document);
        Set<String> titles = new LinkedHashSet<>();
        addAll(titles, linked.titles());
        addAll(titles, metas.titles());
        titles.removeIf(String::isBlank);
        List<String> authors = Bylines.names(linked.authors());
        if (authors.isEmpty()) {
            authors = Bylines.names(metas.authors());
        }
        if (authors.isEmpty()) {
            authors = Bylines.visible(document);
        }
        String outlet = linked.outlet() == null ? metas.outlet() : linked.outlet();
        Published published = Dates.first(linked.dates());
        if (published == null) {
            published = Dates.first(metas.dates());
        }
        if (published == null) {
            published = Dates.first(Metas.visibleDates(document));
        }
        if (published == null) {
            published = Metas.written(document);
        }
        return new Metadata(new ArrayList<>(titles), authors, outlet, published);
    }

    private static void addAll(Set<String> titles, List<String> more) {
        for (String title : more) {
            titles.add(Markup.plain(title));
        }
    }
}
