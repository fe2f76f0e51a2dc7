package org.hearsay.bench.corpora;

import java.util.List;
import org.hearsay.text.Span;

/**
 * One attribution as spans, by an annotator's hand or a reader's.
 *
 * @param source pieces of the source, in order, maybe none
 * @param cue pieces of the cue, in order, maybe none
 * @param content pieces of the content, in order, maybe none
 */
public record Marked(List<Span> source, List<Span> cue, List<Span> content) {
    /** Makes the lists unchangeable. */
    public Marked {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
