package org.hearsay.web.endpoints;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of this server. */
public final class Url {
    private Url() {}

    /** A text as a part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The server's own address as the visitor wrote it, without a stroke at its end. */
    public static String base(Context request) {
        return request.scheme() + "://" + request.header("Host");
    }

    /** The stable address of a claim. */
    public static String claim(String base, String id) {
        return base + "/claims/" + encoded(id);
    }
}
