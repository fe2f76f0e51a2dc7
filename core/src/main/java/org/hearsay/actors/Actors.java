package org.hearsay.actors;

import org.hearsay.text.Article;

/** Finds who acts and speaks in articles. Thread-safe. */
public final class Actors {
    private final Lexicon lexicon;

    private Actors(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Loads the gazetteer and the other tables from the class path.
     *
     * @throws IllegalStateException if a table is missing or broken
     */
    public static Actors load() {
        return new Actors(Lexicon.load());
    }

    /** Reads an article; time grows with its length. */
    public Cast cast(Article article) {
        return new Cast(lexicon, article);
    }
}
