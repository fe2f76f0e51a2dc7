package org.hearsay.web.guard;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at each request before anything answers it. */
public final class Guard {
    /** Characters that an address may have after the host. */
    private static final int LONGEST = 8_000;

    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    /** Names of the loopback. A page elsewhere whose name was made to lead here comes with another one. */
    private static final Pattern LOCAL = Pattern.compile("(?i)(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]{1,5})?");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._~\\[\\]:-]{1,260}");

    private final @Nullable Token token;
    private final Rates rates;

    /** @param token what every visitor must show; null where only this machine can reach the server */
    public Guard(@Nullable String token, InstantSource clock) {
        this.token = token == null ? null : new Token(token);
        this.rates = new Rates(clock);
    }

    /** Lets a request pass. @throws Refused if it must not */
    public void check(Context request) {
        Headers.set(request);
        if (!rates.take(request.ip())) {
            request.header("Retry-After", "2");
            throw new Refused(429, "Too many requests", "Wait two seconds, then load the page again.");
        }
        String query = request.queryString();
        if (request.req().getRequestURI().length() + (query == null ? 0 : query.length()) > LONGEST) {
            throw new Refused(
                    414, "The address is too long", "It has more than " + LONGEST + " characters; leave some out.");
        }
        checkHost(request.header("Host"));
        if (!READING.contains(request.method())) {
            checkOrigin(request);
        }
        if (token != null) {
            token.check(request);
        }
    }

    private void checkHost(@Nullable String host) {
        Pattern allowed = token == null ? LOCAL : HOST;
        if (host == null || !allowed.matcher(host).matches()) {
            throw new Refused(
                    421,
                    "This server does not answer to that name",
                    "It answers to localhost and 127.0.0.1 only; hearsay serve --public makes it reachable by others.");
        }
    }

    /**
     * What changes something must come from a page of this server, or from a program. A form tells by its Origin where it comes from, and one that
     * does not is refused; a program need not, but then it sends JSON, which no page elsewhere can send unasked. A proxy that ends HTTPS makes another
     * scheme of the Origin than this server sees, never another host.
     */
    private static void checkOrigin(Context request) {
        String site = request.header("Sec-Fetch-Site");
        String origin = request.header("Origin");
        String host = request.header("Host");
        boolean own = site == null || site.equals("same-origin") || site.equals("none");
        boolean here =
                origin == null ? isJson(request) : origin.equals("http://" + host) || origin.equals("https://" + host);
        if (!own || !here) {
            throw new Refused(
                    403, "That came from another site", "Nothing was changed. Open the page here and send it again.");
        }
        if (request.header("Transfer-Encoding") != null) {
            throw new Refused(411, "How long it is was not said", "Send it with a Content-Length.");
        }
    }

    private static boolean isJson(Context request) {
        String type = request.contentType();
        return type != null && type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?");
    }
}
