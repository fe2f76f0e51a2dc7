package org.hearsay.claims;

import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Exact words of an article.
 *
 * @param text the pieces joined by one space
 * @param spans where the pieces stand, in order; never empty
 */
public record Words(String text, List<Span> spans) {
    /** @throws IllegalArgumentException if there is no piece */
    public Words {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("words stand somewhere");
        }
        spans = List.copyOf(spans);
    }

    /** The words under these spans. */
    public static Words of(Text text, List<Span> spans) {
        return new Words(text.slice(spans), spans);
    }
}
