package org.hearsay.web.downloads;

import io.javalin.http.Context;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Streams;

/**
 * Answers that are files.
 *
 * @param policy which styles a report may have
 */
record Files(Streams streams, String policy) {
    private static final String CSV = "text/csv; charset=utf-8; header=present";
    private static final String HTML = "text/html; charset=utf-8";

    /** The media type of an archive. */
    static final String ZIP = "application/zip";

    /** The media type of a drawing in lines. */
    static final String SVG = "image/svg+xml";

    /** The media type of a picture in dots. */
    static final String PNG = "image/png";

    /** Sends a file: under its name, to be kept; a report to be looked at first. */
    void send(Context request, String name, Streams.Body body) {
        boolean page = name.endsWith(".html");
        if (page) {
            request.header("Content-Security-Policy", policy);
        }
        request.header("Content-Disposition", (page ? "inline" : "attachment") + "; filename=\"hearsay-" + name + "\"");
        streams.send(request, type(name), body);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> CSV;
            case "jsonl" -> Answer.JSON_LINES;
            case "jsonld" -> Answer.LINKED;
            case "zip" -> ZIP;
            case "svg" -> SVG;
            case "png" -> PNG;
            default -> HTML;
        };
    }
}
