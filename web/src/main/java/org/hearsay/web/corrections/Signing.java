package org.hearsay.web.corrections;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import org.hearsay.ledger.corrections.CorrectionException;
import org.hearsay.ledger.corrections.Signed;
import org.hearsay.web.guard.Refused;

/** Who corrects, when and why. The browser remembers the name, so that it need not be written each time; nobody has an account. */
public final class Signing {
    private static final String COOKIE = "hearsay-name";
    private static final int A_YEAR = 365 * 24 * 3600;

    private Signing() {}

    /** Reads the fields that each form and each JSON has. @throws CorrectionException if one is empty or too long */
    public static Signed of(Fields fields, InstantSource clock) {
        return new Signed(fields.line("by", Fields.OF_NAME), clock.instant(), fields.line("why", Fields.OF_REASON));
    }

    /** The name that the browser remembers; empty for none. */
    static String remembered(Context request) {
        String kept = request.cookie(COOKIE);
        try {
            String name = kept == null ? "" : URLDecoder.decode(kept, StandardCharsets.UTF_8);
            return name.length() <= Fields.OF_NAME ? name : "";
        } catch (IllegalArgumentException e) {
            // Whoever writes cookies by hand writes the name anew.
            return "";
        }
    }

    /** Lets the browser remember a name. */
    static void remember(Context answer, String name) {
        Cookie cookie = new Cookie(
                COOKIE,
                URLEncoder.encode(name, StandardCharsets.UTF_8),
                "/",
                A_YEAR,
                answer.scheme().equals("https"));
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        answer.cookie(cookie);
    }

    /** The same failure for programs. */
    public static Refused refused(CorrectionException failure) {
        return new Refused(422, "The correction cannot be made", sentence(failure));
    }

    /** Why something cannot be corrected, as a sentence; without the command that would show more in a terminal. */
    static String sentence(CorrectionException failure) {
        String why = String.valueOf(failure.getMessage()).replaceFirst("; 'hearsay [^']*' shows .*", "");
        return why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1) + ".";
    }
}
