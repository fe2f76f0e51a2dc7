package org.hearsay.web.reader;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * An article in parts, each of which a page can hold. Most articles are one.
 *
 * @param parts at least one
 */
public record Parts(List<Part> parts) {
    private static final int MOST_CHARACTERS = 40_000;
    private static final int MOST_CLAIMS = 400;
    private static final int MOST_STRETCHES = 1_000;

    /** Makes the list unchangeable. */
    public Parts {
        parts = List.copyOf(parts);
    }

    /** What one page holds. */
    public record Part(List<Stretch> stretches) {
        /** Makes the list unchangeable. */
        public Part {
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * A paragraph, or a piece of a very long one.
     *
     * @param paragraph its number, from 1
     * @param goesOn whether it goes on from the stretch before
     */
    public record Stretch(Span span, int paragraph, boolean goesOn) {}

    /** Parts of an article with these claims. */
    static Parts of(Article article, List<StoredClaim> claims) {
        int[] counts = new int[article.paragraphs().size() + 2];
        for (StoredClaim claim : claims) {
            if (claim.paragraph() < counts.length) {
                counts[claim.paragraph()]++;
            }
        }
        List<Part> parts = new ArrayList<>();
        List<Stretch> part = new ArrayList<>();
        int characters = 0;
        int its = 0;
        for (Stretch stretch : stretches(article)) {
            int more = stretch.goesOn() ? 0 : counts[stretch.paragraph()];
            characters += stretch.span().length();
            its += more;
            boolean full = characters > MOST_CHARACTERS || its > MOST_CLAIMS || part.size() == MOST_STRETCHES;
            if (full && !part.isEmpty()) {
                parts.add(new Part(part));
                part = new ArrayList<>();
                characters = stretch.span().length();
                its = more;
            }
            part.add(stretch);
        }
        parts.add(new Part(part));
        return new Parts(parts);
    }

    private static List<Stretch> stretches(Article article) {
        List<Stretch> stretches = new ArrayList<>();
        int number = 0;
        for (Span paragraph : article.paragraphs()) {
            number++;
            int from = paragraph.start();
            while (from < paragraph.end()) {
                int to = end(article.text(), from, paragraph.end());
                stretches.add(new Stretch(new Span(from, to), number, from > paragraph.start()));
                from = to;
            }
        }
        return stretches;
    }

    /** Where a stretch that begins here ends: with the paragraph, or at the last blank that is near enough. */
    private static int end(Text text, int from, int paragraphEnd) {
        if (paragraphEnd - from <= MOST_CHARACTERS) {
            return paragraphEnd;
        }
        int limit = from + MOST_CHARACTERS;
        for (int at = limit; at > from + MOST_CHARACTERS / 2; at--) {
            if (Text.isBlank(text.codePointAt(at - 1))) {
                return at;
            }
        }
        return limit;
    }

    /** The number, from 1, of the part in which this place stands, or the first one after it. */
    int at(int offset) {
        for (int i = 0; i < parts.size(); i++) {
            List<Stretch> stretches = parts.get(i).stretches();
            if (!stretches.isEmpty() && offset < stretches.getLast().span().end()) {
                return i + 1;
            }
        }
        return parts.size();
    }
}
