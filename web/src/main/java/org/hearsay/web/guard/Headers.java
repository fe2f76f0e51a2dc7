package org.hearsay.web.guard;

import io.javalin.http.Context;

/** Headers that all answers have. */
final class Headers {
    /** Only what this server sends itself is loaded or run; nothing in an article could, even if it became markup. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Other sites learn nothing of where a visitor comes from; this one does, since without it a browser hides the Origin of a form. */
    private static final String REFERRER = "same-origin";

    private Headers() {}

    static void set(Context answer) {
        answer.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", REFERRER)
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cache-Control", "no-store");
    }
}
