package org.hearsay.web.reader;

import java.util.List;
import org.hearsay.web.words.Links;
import org.jspecify.annotations.Nullable;

/**
 * What is told beside a paragraph of one voice's claims in it.
 *
 * @param id by which links find it
 * @param voice whose claims; null for the outlet's own voice
 * @param lines one a claim, in order
 * @param stands the questions on which they stand, each once
 */
public record Note(String id, @Nullable Speaker voice, List<Line> lines, List<Stand> stands) {
    /** Makes the lists unchangeable. */
    public Note {
        lines = List.copyOf(lines);
        stands = List.copyOf(stands);
    }

    /**
     * A claim.
     *
     * @param claim its id
     * @param deed what the voice does by it
     * @param chain the way it took: the outlet first, the voice last; empty where nobody passed it on
     * @param more what else is told of it; may be empty
     * @param corrected links to the corrections by which it is not as it was read
     */
    public record Line(String claim, String deed, List<String> chain, String more, List<String> corrected) {
        /** Makes the lists unchangeable. */
        public Line {
            chain = List.copyOf(chain);
            corrected = List.copyOf(corrected);
        }

        /** Where it is corrected. */
        public String correct() {
            return Links.correctClaim(claim) + "?back=article";
        }
    }

    /**
     * A position on a question.
     *
     * @param style of its mark
     */
    public record Stand(String link, String style, String verb, String title) {}

    /** Whether somebody passed on any of the claims. */
    public boolean carried() {
        return lines.stream().anyMatch(line -> !line.chain().isEmpty());
    }
}
