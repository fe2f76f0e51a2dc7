package org.hearsay.web.words;

import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.Question;

/** The three sides of a question in words. Their order on pages is this one: affirm, hedge, deny. */
public enum Sides {
    AFFIRM(Position.AFFIRMS, "affirms", "affirm"),
    HEDGE(Position.HEDGES, "hedges", "hedge"),
    DENY(Position.DENIES, "denies", "deny");

    private final Position position;
    private final String one;
    private final String more;

    Sides(Position position, String one, String more) {
        this.position = position;
        this.one = one;
        this.more = more;
    }

    /** The side of a position. */
    public static Sides of(Position position) {
        return switch (position) {
            case AFFIRMS -> AFFIRM;
            case HEDGES -> HEDGE;
            case DENIES -> DENY;
        };
    }

    /** How many voices take it on a question. */
    public int voices(Question.Summary summary) {
        return switch (this) {
            case AFFIRM -> summary.affirms();
            case HEDGE -> summary.hedges();
            case DENY -> summary.denies();
        };
    }

    public Position position() {
        return position;
    }

    /** The name that styles and marks know it by. */
    public String style() {
        return more;
    }

    /** What one voice, or several, do. */
    public String verb(long voices) {
        return voices == 1 ? one : more;
    }

    /** As a heading. */
    public String heading() {
        return Character.toUpperCase(more.charAt(0)) + more.substring(1);
    }
}
