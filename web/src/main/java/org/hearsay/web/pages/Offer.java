package org.hearsay.web.pages;

import java.util.List;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.web.words.Links;

/**
 * What a page shows, as files to carry away.
 *
 * @param what what is in them, for people
 */
public record Offer(String what, List<File> files) {
    private static final List<File> OF_CLAIMS = List.of(
            new File("jsonl", "JSON Lines"),
            new File("csv", "table (CSV)"),
            new File("annotations.jsonld", "Web Annotations"),
            new File("schema-org.jsonld", "schema.org"),
            new File("brat.zip", "brat"),
            new File("html", "report to print"));

    /** Makes the list unchangeable. */
    public Offer {
        files = List.copyOf(files);
    }

    /**
     * A file.
     *
     * @param address where it is, or, within this class, how its name ends
     * @param form what it is written as, for people
     */
    public record File(String address, String form) {
        private File under(String start, String end) {
            return new File(start + address + end, form);
        }
    }

    /** The questions that a filter asks for. */
    static Offer questions(Filter filter) {
        return new Offer(
                "these questions",
                of(
                        "/downloads/questions.",
                        query(filter),
                        new File("jsonl", "JSON Lines"),
                        new File("csv", "table (CSV)")));
    }

    /** A question with its claims. */
    public static Offer question(String id) {
        String start = "/downloads/questions/" + Links.encoded(id) + "/";
        return new Offer(
                "this question",
                of(
                        start,
                        "",
                        new File("positions.jsonl", "JSON Lines"),
                        new File("positions.csv", "table (CSV)"),
                        new File("claims.annotations.jsonld", "Web Annotations"),
                        new File("claims.schema-org.jsonld", "schema.org"),
                        new File("claims.brat.zip", "brat"),
                        new File("report.html", "report to print")));
    }

    /** The claims that a filter asks for. */
    static Offer claims(String what, Filter filter) {
        return new Offer(what, ofClaims("/downloads/claims.", query(filter)));
    }

    /** The claims in a document. */
    public static Offer document(String id) {
        return new Offer(
                "the claims in this article", ofClaims("/downloads/documents/" + Links.encoded(id) + "/claims.", ""));
    }

    /** The articles in which a claim fits a filter. */
    static Offer articles(Filter filter) {
        return new Offer(
                "these articles with their texts",
                of("/api/v1/documents.", query(filter), new File("jsonl", "JSON Lines")));
    }

    /** Those who make the claims that a filter asks for. */
    static Offer voices(Filter filter) {
        return new Offer("this list", of("/downloads/voices.", query(filter), new File("csv", "table (CSV)")));
    }

    /** The series of figures that a filter asks for. */
    static Offer series(Filter filter) {
        return new Offer("these series", of("/downloads/series.", query(filter), new File("csv", "table (CSV)")));
    }

    /** A series by the id of a figure of its. */
    static Offer oneSeries(String figure) {
        return new Offer(
                "this series",
                of(
                        "/downloads/series/" + Links.encoded(figure) + "/",
                        "",
                        new File("figures.csv", "table (CSV)"),
                        new File("figures.jsonl", "JSON Lines"),
                        new File("chart.svg", "chart (SVG)"),
                        new File("chart.png", "chart (PNG)")));
    }

    private static String query(Filter filter) {
        return Links.list("", filter);
    }

    private static List<File> ofClaims(String start, String end) {
        return of(start, end, OF_CLAIMS.toArray(File[]::new));
    }

    private static List<File> of(String start, String end, File... files) {
        return List.of(files).stream().map(file -> file.under(start, end)).toList();
    }
}
