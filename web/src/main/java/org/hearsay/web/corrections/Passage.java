package org.hearsay.web.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.hearsay.web.words.ClaimSpans;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article around a claim, out of which others can be chosen for it.
 *
 * @param start where they begin in the article, in code points
 * @param pieces one after another, without a gap
 */
public record Passage(int start, List<Piece> pieces) {
    /** Code points before and after a claim that are shown at most. */
    private static final int AROUND = 2_000;

    private static final int LONGEST = 20_000;

    /** Makes the list unchangeable. */
    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** Some of the words, with the name of the part that they are: "source", "cue", "content"; null for none. */
    public record Piece(@Nullable String part, String text) {}

    /**
     * The paragraphs of a claim, and one before and after.
     *
     * @param paragraph where the claim stands, from 1, in case it tells no place
     */
    static Passage of(ClaimSpans spans, int paragraph, Article article) {
        List<Span> all = Stream.of(spans.source(), spans.cue(), spans.content())
                .flatMap(List::stream)
                .filter(span -> span.end() <= article.text().length())
                .toList();
        Span window = window(all, paragraph, article);
        TreeSet<Integer> bounds = new TreeSet<>(List.of(window.start(), window.end()));
        all.forEach(span -> bounds.addAll(List.of(span.start(), span.end())));
        List<Piece> pieces = new ArrayList<>();
        int from = window.start();
        for (int to : bounds.subSet(window.start(), false, window.end(), true)) {
            Span piece = new Span(from, to);
            pieces.add(new Piece(part(spans, piece), article.text().slice(piece)));
            from = to;
        }
        return new Passage(window.start(), pieces);
    }

    private static Span window(List<Span> spans, int paragraph, Article article) {
        List<Span> paragraphs = article.paragraphs();
        int last = paragraphs.size() - 1;
        int told = Math.clamp(paragraph - 1L, 0, last);
        int first = spans.stream()
                .mapToInt(Span::start)
                .min()
                .orElse(paragraphs.get(told).start());
        int end = spans.stream()
                .mapToInt(Span::end)
                .max()
                .orElse(paragraphs.get(told).end());
        int before = Math.max(0, at(paragraphs, first) - 1);
        int after = Math.min(last, at(paragraphs, end - 1) + 1);
        int start = Math.max(Math.min(paragraphs.get(before).start(), first), first - AROUND);
        int stop = Math.min(Math.max(paragraphs.get(after).end(), end), end + AROUND);
        return new Span(start, Math.min(stop, start + LONGEST));
    }

    /** Number of the paragraph in which a code point stands, from 0; of one between two the earlier. */
    private static int at(List<Span> paragraphs, int place) {
        int at = 0;
        while (at + 1 < paragraphs.size() && paragraphs.get(at + 1).start() <= place) {
            at++;
        }
        return at;
    }

    private static @Nullable String part(ClaimSpans spans, Span piece) {
        if (holds(spans.cue(), piece)) {
            return "cue";
        }
        if (holds(spans.source(), piece)) {
            return "source";
        }
        return holds(spans.content(), piece) ? "content" : null;
    }

    private static boolean holds(List<Span> spans, Span piece) {
        return spans.stream().anyMatch(span -> span.contains(piece));
    }
}
