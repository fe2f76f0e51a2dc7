package org.hearsay.text;

/**
 * Words that stand in the article's text without being the article: marked, never cut, and no claim is made from them.
 *
 * @param kind what they are
 * @param span where they stand
 */
public record LeftOut(Kind kind, Span span) {
    /** What left-out words are. */
    public enum Kind {
        /** A picture's or film's caption, or its credit. */
        CAPTION,
        /** A link or button of the page that the text was scraped from: "View All". */
        NAVIGATION,
        /** Title or first words of another story. */
        TEASER,
        /** Byline, dateline of an agency, notes on the author. */
        BYLINE,
        /** Rights, newsletter and contact notes. */
        NOTICE
    }
}
