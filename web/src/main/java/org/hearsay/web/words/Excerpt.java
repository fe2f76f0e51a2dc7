package org.hearsay.web.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Article;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of a claim within the sentences around them.
 *
 * @param pieces one after another
 */
public record Excerpt(List<Piece> pieces) {
    /** Code points beyond which sentences are cut to what stands near the words. */
    private static final int LONGEST = 480;

    private static final int AROUND = 60;

    /** Makes the list unchangeable. */
    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /** What a piece is. */
    public enum Kind {
        /** What stands around. */
        AROUND,
        /** What attributes. */
        CUE,
        /** What is attributed. */
        CONTENT,
        /** Where words are left out. */
        GAP
    }

    /** Some of the words. */
    public record Piece(Kind kind, String text) {}

    /**
     * The words of a claim.
     *
     * @param article where it stands; null where it is not at hand, and only what is attributed is shown
     */
    public static Excerpt of(StoredClaim claim, @Nullable Article article) {
        ClaimSpans spans = ClaimSpans.of(claim);
        if (article == null || spans.content().isEmpty() || !fit(spans, article)) {
            return new Excerpt(List.of(new Piece(Kind.CONTENT, claim.content())));
        }
        List<Piece> pieces = new ArrayList<>();
        Span before = null;
        for (Span window : windows(article, spans)) {
            if (before != null || !beginsSentence(article, window)) {
                boolean joined = before != null
                        && article.text()
                                .slice(new Span(before.end(), window.start()))
                                .isBlank();
                pieces.add(joined ? new Piece(Kind.AROUND, " ") : new Piece(Kind.GAP, before == null ? "… " : " … "));
            }
            append(pieces, article, window, spans);
            before = window;
        }
        if (before != null && !endsSentence(article, before)) {
            pieces.add(new Piece(Kind.GAP, " …"));
        }
        return new Excerpt(pieces);
    }

    private static boolean fit(ClaimSpans spans, Article article) {
        int length = article.text().length();
        return all(spans).allMatch(span -> span.end() <= length);
    }

    private static Stream<Span> all(ClaimSpans spans) {
        return Stream.of(spans.source(), spans.cue(), spans.content()).flatMap(List::stream);
    }

    private static boolean beginsSentence(Article article, Span window) {
        return article.sentences().stream().anyMatch(sentence -> sentence.span().start() == window.start());
    }

    private static boolean endsSentence(Article article, Span window) {
        return article.sentences().stream().anyMatch(sentence -> sentence.span().end() == window.end());
    }

    /** What is shown of the article: the sentences that hold words of the claim, or, where these are long, what stands near the words. */
    private static List<Span> windows(Article article, ClaimSpans spans) {
        List<Span> windows = new ArrayList<>();
        List<Span> near = new ArrayList<>();
        int length = 0;
        for (Sentence sentence : article.sentences()) {
            Span its = sentence.span();
            List<Span> held = all(spans).filter(span -> overlap(span, its)).toList();
            if (!held.isEmpty()) {
                windows.add(its);
                length += its.end() - its.start();
                int start = held.stream().mapToInt(Span::start).min().orElse(its.start());
                int end = held.stream().mapToInt(Span::end).max().orElse(its.end());
                near.add(new Span(
                        word(article, Math.max(its.start(), start - AROUND), its.start()), Math.min(its.end(), end)));
            }
        }
        if (windows.isEmpty()) {
            return spans.content();
        }
        return length <= LONGEST ? windows : near;
    }

    /** The next beginning of a word. */
    private static int word(Article article, int at, int least) {
        int from = at;
        while (from > least
                && from < article.text().length()
                && !Character.isWhitespace(article.text().codePointAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static void append(List<Piece> pieces, Article article, Span window, ClaimSpans spans) {
        int from = window.start();
        for (int at = window.start(); at < window.end(); at++) {
            if (at + 1 == window.end() || kind(spans, at + 1) != kind(spans, at)) {
                pieces.add(new Piece(kind(spans, at), article.text().slice(new Span(from, at + 1))));
                from = at + 1;
            }
        }
    }

    private static Kind kind(ClaimSpans spans, int at) {
        if (holds(spans.cue(), at)) {
            return Kind.CUE;
        }
        return holds(spans.content(), at) ? Kind.CONTENT : Kind.AROUND;
    }

    private static boolean holds(List<Span> spans, int at) {
        return spans.stream().anyMatch(span -> span.start() <= at && at < span.end());
    }
}
