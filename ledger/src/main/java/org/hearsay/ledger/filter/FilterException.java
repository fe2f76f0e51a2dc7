package org.hearsay.ledger.filter;

/** A filter that cannot be read; the message says on one line where, why and what to do. */
public final class FilterException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int position;

    FilterException(int position, String why) {
        super("at character " + position + " of the filter: " + why);
        this.position = position;
    }

    /** Where in the filter's text, in characters (UTF-16 units) from 1. */
    public int position() {
        return position;
    }
}
