package org.hearsay.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hearsay.ledger.filter.Filter;

/** Addresses of pages. */
public final class Links {
    private Links() {}

    /** The questions that a filter asks for. */
    public static String questions(Filter filter) {
        return filter.all().isEmpty() ? "/" : "/?q=" + encoded(filter.toString());
    }

    /** A page of them, from 1. */
    public static String questions(Filter filter, int page) {
        String all = questions(filter);
        return page <= 1 ? all : all + (all.contains("?") ? "&" : "?") + "page=" + page;
    }

    /** A question, by its id or that of a claim on it. */
    public static String question(String id) {
        return "/questions/" + encoded(id);
    }

    /** A claim in its article. */
    public static String claim(String document, String claim) {
        return "/articles/" + encoded(document) + "#" + encoded(claim);
    }

    /** A text as a part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
