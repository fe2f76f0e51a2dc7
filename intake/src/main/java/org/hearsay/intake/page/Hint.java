package org.hearsay.intake.page;

/** What an element's name or class says that it holds. */
enum Hint {
    /** Menus, advertisements, related stories, forms: never the article. */
    STRAY,
    /** What readers wrote. */
    COMMENTS,
    /** A picture's words. */
    CAPTION,
    /** Who wrote the article, or a note on them. */
    BYLINE,
    /** When it was written. */
    DATE,
    /** The article's body. */
    BODY,
    /** The words between title and body that sum the article up. */
    LEAD
}
