package org.hearsay.web.reader;

import java.util.List;

/** A part of a marked text: words, marked parts, and what stands between them without being words of the text. */
public sealed interface Node {
    /** Words as they are. */
    record Words(String text) implements Node {}

    /**
     * Parts under a mark.
     *
     * @param first whether these are the first words of its claim, by which links find it
     */
    record Marked(Mark mark, boolean first, List<Node> nodes) implements Node {
        /** Makes the list unchangeable. */
        public Marked {
            nodes = List.copyOf(nodes);
        }
    }

    /** The number of a voice whose claim ends here, which leads to the note on it. */
    record Badge(Speaker voice, String note) implements Node {}
}
