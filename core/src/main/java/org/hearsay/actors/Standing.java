package org.hearsay.actors;

import java.util.List;
import org.hearsay.text.Span;

/**
 * What an article says of a source beside its name.
 *
 * @param words what gives it its standing ("a retired general", "who served as …"), in order; empty if nothing does
 * @param anonymity that, and why, it is not named ("who spoke on condition of anonymity because …"); empty if the article does not say
 */
public record Standing(List<Span> words, List<Span> anonymity) {
    /** Of a source of which nothing is said. */
    public static final Standing NONE = new Standing(List.of(), List.of());

    /** Keeps its own lists. */
    public Standing {
        words = List.copyOf(words);
        anonymity = List.copyOf(anonymity);
    }
}
