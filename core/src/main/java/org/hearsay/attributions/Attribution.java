package org.hearsay.attributions;

import java.util.List;
import org.hearsay.text.Span;

/**
 * One attribution relation as spans of the article: whose word, by which words, what.
 *
 * @param source pieces of the source's mention as a whole, in order, carriers included ("The Washington Post citing an
 *     official"); empty when there is none
 * @param voice pieces of the mention of whose word it is in the end ("an official"), in order; the source itself where nobody
 *     carried it; empty when there is none
 * @param cue pieces of the cue, in order; never empty
 * @param content pieces of the content, in order; never empty
 * @param carriers those who passed the word on, outermost first; each a list of pieces
 * @param within index, in the article's list of attributions, of the one whose content holds this one; -1 for none
 * @param confidence probability that a careful reader would mark it so, 0 to 1
 */
public record Attribution(
        List<Span> source,
        List<Span> voice,
        List<Span> cue,
        List<Span> content,
        List<List<Span>> carriers,
        int within,
        double confidence) {
    /** @throws IllegalArgumentException if cue or content is empty, or the confidence is no probability */
    public Attribution {
        if (cue.isEmpty() || content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs a cue and a content");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a probability: " + confidence);
        }
        source = List.copyOf(source);
        voice = List.copyOf(voice);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        carriers = carriers.stream().map(List::copyOf).toList();
    }
}
