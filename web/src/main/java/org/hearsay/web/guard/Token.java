package org.hearsay.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * What every visitor of a public server must show: in a cookie, which a first address that ends in {@code ?token=…} sets, or, as programs do, in a
 * header {@code Authorization: Bearer …}.
 */
final class Token {
    private static final String COOKIE = "hearsay";
    private static final String PARAMETER = "token";
    private static final String BEARER = "Bearer ";
    private static final int A_MONTH = 30 * 24 * 3600;

    private final byte[] expected;

    Token(String token) {
        this.expected = token.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Looks for it. Where it was in the address it becomes a cookie, and the browser is sent to the same address without it.
     *
     * @throws Refused if it is not shown
     */
    void check(Context request) {
        String bearer = request.header("Authorization");
        if (isRight(request.cookie(COOKIE))
                || (bearer != null && bearer.startsWith(BEARER) && isRight(bearer.substring(BEARER.length())))) {
            return;
        }
        String shown = request.queryParam(PARAMETER);
        if (isRight(shown)) {
            Cookie cookie = new Cookie(
                    COOKIE,
                    String.valueOf(shown),
                    "/",
                    A_MONTH,
                    request.scheme().equals("https"));
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.LAX);
            request.cookie(cookie);
            // A path that begins with two strokes would lead to another server.
            request.redirect("/" + request.path().replaceFirst("^[/\\\\]+", ""), HttpStatus.SEE_OTHER);
            request.skipRemainingHandlers();
            return;
        }
        throw new Refused(
                401,
                "This ledger asks for a token",
                "Open the whole address that hearsay serve printed, with what stands after its question mark.");
    }

    private boolean isRight(@Nullable String shown) {
        return shown != null && MessageDigest.isEqual(expected, shown.getBytes(StandardCharsets.UTF_8));
    }
}
