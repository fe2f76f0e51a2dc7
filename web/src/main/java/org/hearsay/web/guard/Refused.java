package org.hearsay.web.guard;

import java.io.Serial;

/** A request that is not answered as asked; the visitor is told why and what to do. */
public final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    /**
     * @param status the HTTP status
     * @param title what is wrong, in few words
     * @param why more of it, and what to do, on one line
     */
    public Refused(int status, String title, String why) {
        super(why, null, false, false);
        this.status = status;
        this.title = title;
    }

    /** That there is nothing of this name. */
    public static Refused missing(String title, String why) {
        return new Refused(404, title, why);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
