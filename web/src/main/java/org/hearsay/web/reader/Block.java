package org.hearsay.web.reader;

import java.util.List;

/**
 * A paragraph as it is shown, with what is told beside it.
 *
 * @param number of the paragraph, from 1
 * @param goesOn whether it goes on from the part before
 * @param leftOut what it is where it is not the article: "teaser"; empty otherwise
 * @param nodes its words
 * @param notes one a voice
 */
public record Block(Kind kind, int number, boolean goesOn, String leftOut, List<Node> nodes, List<Note> notes) {
    /** What a paragraph is. */
    public enum Kind {
        TITLE,
        HEADING,
        TEXT,
        /** Words to a picture, or who wrote it: not the article, but read with it. */
        CAPTION,
        /** Not the article. */
        LEFT_OUT
    }

    /** Makes the lists unchangeable. */
    public Block {
        nodes = List.copyOf(nodes);
        notes = List.copyOf(notes);
    }
}
