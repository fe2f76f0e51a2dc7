package org.hearsay.web.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hearsay.ledger.filter.Filter;

/** Addresses of pages. */
public final class Links {
    /** What servers and browsers do not leave as it is in a path, even encoded. */
    private static final Pattern AWKWARD = Pattern.compile("[/\\\\%;\\p{Cntrl}\\p{Cs}]");

    private Links() {}

    /** What a filter asks for of a list. */
    public static String list(String path, Filter filter) {
        return filter.all().isEmpty() ? path : path + "?q=" + encoded(filter.toString());
    }

    /** A page of a list, from 1. */
    public static String page(String list, int page) {
        return page <= 1 ? list : list + (list.contains("?") ? "&" : "?") + "page=" + page;
    }

    /** The questions that a filter asks for. */
    public static String questions(Filter filter) {
        return list("/", filter);
    }

    /** A page of them, from 1. */
    public static String questions(Filter filter, int page) {
        return page(questions(filter), page);
    }

    /** A series of figures, by the id of any of its figures. */
    public static String series(String figure) {
        return "/figures/" + encoded(figure);
    }

    /** A question, by its id or that of a claim on it. */
    public static String question(String id) {
        return "/questions/" + encoded(id);
    }

    /** A claim in its article. */
    public static String claim(String document, String claim) {
        return "/articles/" + encoded(document) + "#" + encoded(claim);
    }

    /** A document, as an article. */
    public static String article(String document) {
        return "/articles/" + encoded(document);
    }

    /** A claim, wherever its article stands. */
    public static String claim(String claim) {
        return "/claims/" + encoded(claim);
    }

    /** Where a claim is corrected. */
    public static String correctClaim(String claim) {
        return claim(claim) + "/correct";
    }

    /** Where a question is corrected. */
    public static String correctQuestion(String id) {
        return question(id) + "/correct";
    }

    /** A correction, where it can be undone. */
    public static String correction(String id) {
        return "/corrections/" + encoded(id);
    }

    /** A voice by its name. One that a path cannot carry stands behind it. */
    public static String voice(String name) {
        boolean plain = !AWKWARD.matcher(name).find() && !name.startsWith(".");
        return plain ? "/voices/" + encoded(name) : "/voices?name=" + encoded(name);
    }

    /** A later page of a voice's statements. */
    public static String voice(String name, String after) {
        String link = voice(name);
        return link + (link.contains("?") ? "&" : "?") + "after=" + after + "#statements";
    }

    /** Claims that a filter asks for. */
    public static String search(String filter) {
        return "/search?q=" + encoded(filter);
    }

    /** A text as a part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
