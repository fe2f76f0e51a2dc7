package org.hearsay.actors;

import java.util.List;
import org.hearsay.encoder.Name;
import org.hearsay.text.Article;
import org.hearsay.text.Span;

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
        return load(List.of());
    }

    /**
     * The same with gazetteers of the user's, which count before the model's own.
     *
     * @throws IllegalStateException if a table of the model is missing or broken
     */
    public static Actors load(List<Gazetteer> added) {
        return new Actors(Lexicon.load(added));
    }

    /** Reads an article; time grows with its length. */
    public Cast cast(Article article) {
        return cast(article, List.of(), List.of());
    }

    /**
     * Reads an article in which mentions and names have been found already.
     *
     * @param mentions spans that somebody is named or described by; no phrase reaches over the beginning of one
     * @param names names that the encoder found
     */
    public Cast cast(Article article, List<Span> mentions, List<Name> names) {
        return new Cast(lexicon, article, mentions, names);
    }
}
