package org.hearsay.claims;

import java.util.List;
import org.hearsay.claims.Claim.Quotation;
import org.hearsay.encoder.Word;
import org.hearsay.text.Span;

/** Tells how far a content is quoted. */
final class Quotations {
    private Quotations() {}

    /** Direct when all words of the content stand in quotation marks, mixed when some do. */
    static Quotation of(List<Span> content, List<Word> words) {
        int quoted = 0;
        int all = 0;
        for (Span span : content) {
            for (int i = first(words, span.start());
                    i < words.size() && words.get(i).span().start() < span.end();
                    i++) {
                if (words.get(i).shape() != Word.Shape.OTHER) {
                    all++;
                    quoted += words.get(i).quoted() ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return Quotation.INDIRECT;
        }
        return quoted == all ? Quotation.DIRECT : Quotation.MIXED;
    }

    /** Index of the first word that ends after an offset; the number of words when none does. */
    static int first(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
