package org.hearsay.attributions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.attributions.CarrierWords.Kind;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Mends the edges of spans as they were decoded: no span ends inside a hyphenated word or at a preposition, no piece begins with a
 * colon or is a mark alone, a quotation is taken to its closing mark, and pieces that only a blank or a comma parts are one.
 */
final class Edges {
    private static final Set<String> MARKS = Set.of(":", ",", ";", "-", "–", "—");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "''");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "in", "at", "by", "from", "with", "on", "to", "for", "about", "inside", "near", "against");
    /** What a verb leads to its object by; inside the content it belongs to the cue. */
    private static final Set<String> LEADING = Set.of("for", "about", "of", "on", "against");

    /** What also leads from a cue to a content when it stands between the two. */
    private static final Set<String> LINKING = Set.of(":", "as", "by", "to");

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her");
    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "is", "are", "was", "were", "be", "been", "will", "would", "did", "does", "do");
    private static final Set<String> BETWEEN = Set.of("also", "not", "n't", "reportedly", "allegedly", "repeatedly");

    /** Words within which the object of a verb stands. */
    private static final int OBJECT = 6;

    private final Tokens tokens;
    private final CarrierWords lexicon;
    private final Phrases phrases;

    Edges(Tokens tokens, CarrierWords lexicon, Phrases phrases) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** Mends all spans of an attribution; words of other attributions' sources and cues are never taken in. */
    void mend(Draft draft, List<Draft> all) {
        BitSet taken = new BitSet();
        draft.cue = List.of(cue(draft));
        led(draft);
        for (Draft other : all) {
            mark(other.cue, taken);
            mark(other.source, taken);
        }
        draft.source = draft.source.isEmpty() ? sourceAfter(draft, taken) : source(draft.source, taken);
        draft.voice = Draft.tidy(draft.source, tokens);
        List<Span> pieces = new ArrayList<>();
        for (Span piece : draft.content) {
            Range range = content(range(piece), taken);
            if (range != null) {
                pieces.add(tokens.span(range));
            }
        }
        if (!pieces.isEmpty()) {
            draft.content = pieces;
        }
    }

    /** Joins pieces of the content that only a blank or a comma parts; after the rules that tell addressees from contents. */
    void join(Draft draft) {
        List<Range> pieces = new ArrayList<>();
        draft.content.forEach(piece -> join(range(piece), pieces));
        draft.content = pieces.stream().map(tokens::span).toList();
    }

    /** Words that look like an attribution and are none: "claimed the lives of ten", "also known as". */
    boolean isIdiom(Draft draft) {
        int from = tokens.from(draft.cue.getFirst());
        int to = tokens.to(draft.cue.getLast());
        int content = tokens.from(draft.content.getFirst());
        for (int at = from; at < to; at++) {
            if (lexicon.is(Kind.IDIOM, tokens, at)) {
                return true;
            }
            for (int i = content; lexicon.is(Kind.TAKING, tokens, at) && i < content + OBJECT; i++) {
                if (tokens.norm(i).equals("that")) {
                    break;
                }
                if (lexicon.is(Kind.TAKEN, tokens, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void mark(List<Span> spans, BitSet taken) {
        spans.forEach(span -> taken.set(tokens.from(span), tokens.to(span)));
    }

    private Range range(Span span) {
        return new Range(tokens.from(span), Math.max(tokens.from(span) + 1, tokens.to(span)));
    }

    /** An auxiliary that was marked without its verb takes the next word along. */
    private Span cue(Draft draft) {
        Range cue = range(Span.hull(draft.cue));
        int to = cue.to();
        if (to - 1 > cue.from() && tokens.norm(to - 1).equals("on") && lexicon.is(Kind.CALENDAR, tokens, to)) {
            return tokens.span(cue.from(), to - 1);
        }
        for (int at = cue.from(); at < to; at++) {
            if (!AUXILIARIES.contains(tokens.norm(at)) && !BETWEEN.contains(tokens.norm(at))) {
                return tokens.span(cue);
            }
        }
        boolean free = tokens.isWord(to)
                && tokens.norm(to).endsWith("ed")
                && draft.content.stream().noneMatch(piece -> tokens.from(piece) == to);
        return free ? tokens.span(cue.from(), to + 1) : tokens.span(cue);
    }

    /** The preposition or colon that leads from a verb to what it is about belongs to the cue: "called for | a truce". */
    private void led(Draft draft) {
        int end = tokens.to(draft.cue.getLast());
        Range first = range(draft.content.getFirst());
        if (lexicon.is(Kind.CALENDAR, tokens, end + 1)) {
            return;
        }
        boolean inside = first.from() == end && first.to() > end + 1 && LEADING.contains(tokens.norm(end));
        boolean between =
                first.from() == end + 1 && (LEADING.contains(tokens.norm(end)) || LINKING.contains(tokens.norm(end)));
        if (inside) {
            List<Span> content = new ArrayList<>(draft.content);
            content.set(0, tokens.span(end + 1, first.to()));
            draft.content = content;
        }
        if (inside || between) {
            draft.cue = List.of(tokens.span(tokens.from(draft.cue.getFirst()), end + 1));
        }
    }

    private List<Span> source(List<Span> pieces, BitSet taken) {
        List<Span> mended = new ArrayList<>();
        for (Span piece : pieces) {
            Range range = completed(whole(range(piece), taken), taken);
            mended.add(tokens.span(range));
        }
        return mended;
    }

    /** "Per", "according to" without a source: the noun phrase that they lead to, if it is no content. */
    private List<Span> sourceAfter(Draft draft, BitSet taken) {
        int end = tokens.to(draft.cue.getLast());
        boolean leads = tokens.norm(end - 1).equals("per")
                || (tokens.norm(end - 1).equals("to") && tokens.norm(end - 2).equals("according"));
        Range noun = leads && end < tokens.size() ? phrases.noun(end, limit(end, taken)) : null;
        if (noun == null || Turn.overlaps(draft.content, tokens.span(noun))) {
            return List.of();
        }
        return List.of(tokens.span(noun));
    }

    /** Neither half of a hyphenated word stands alone. */
    private Range whole(Range range, BitSet taken) {
        int from = range.from();
        int to = range.to();
        while (isHyphen(from - 1) && !taken.get(from - 2)) {
            from -= 2;
        }
        while (isHyphen(to) && !taken.get(to + 1)) {
            to += 2;
        }
        return new Range(from, to);
    }

    private boolean isHyphen(int word) {
        return tokens.norm(word).equals("-")
                && tokens.isJoined(word)
                && tokens.isJoined(word + 1)
                && tokens.isWord(word - 1)
                && tokens.isWord(word + 1);
    }

    /** A span that ends with a preposition or article loses it before a day, and else takes along what hangs on it. */
    private Range completed(Range range, BitSet taken) {
        int last = range.to() - 1;
        boolean open = PREPOSITIONS.contains(tokens.norm(last)) || DETERMINERS.contains(tokens.norm(last));
        if (!open || last == range.from() || tokens.isCapital(last)) {
            return range;
        }
        if (!tokens.isWord(range.to()) || lexicon.is(Kind.CALENDAR, tokens, range.to()) || taken.get(range.to())) {
            return new Range(range.from(), last);
        }
        Range noun = phrases.noun(range.to(), limit(range.to(), taken));
        return noun == null ? range : new Range(range.from(), noun.to());
    }

    /** The end of the sentence, or the next word of a source or cue. */
    private int limit(int from, BitSet taken) {
        int end = tokens.sentence(from).to();
        int next = taken.nextSetBit(from);
        return next < 0 ? end : Math.min(end, next);
    }

    private @Nullable Range content(Range marked, BitSet taken) {
        int from = marked.from();
        int to = marked.to();
        while (from < to && MARKS.contains(tokens.norm(from))) {
            from++;
        }
        while (to > from && MARKS.contains(tokens.norm(to - 1))) {
            to--;
        }
        boolean words = false;
        for (int at = from; at < to; at++) {
            words |= tokens.isWord(at);
        }
        if (!words) {
            return from < to && QUOTES.contains(tokens.norm(from)) ? new Range(from, to) : null;
        }
        Range range = completed(whole(new Range(from, to), taken), taken);
        return closed(range);
    }

    /** With the closing quotation mark, where only marks stand before it. */
    private Range closed(Range range) {
        int quotes = 0;
        for (int at = range.from(); at < range.to(); at++) {
            quotes += QUOTES.contains(tokens.norm(at)) ? 1 : 0;
        }
        int at = range.to();
        while (quotes % 2 == 1 && at < range.to() + 3 && !tokens.norm(at).isEmpty() && !tokens.isWord(at)) {
            if (QUOTES.contains(tokens.norm(at))) {
                return new Range(range.from(), at + 1);
            }
            at++;
        }
        return range;
    }

    /** Adds a piece, to the one before where nothing but a comma parts them. */
    private void join(Range range, List<Range> pieces) {
        Range before = pieces.isEmpty() ? null : pieces.getLast();
        boolean near = before != null
                && (range.from() <= before.to()
                        || (range.from() == before.to() + 1
                                && tokens.norm(before.to()).equals(",")));
        if (before != null && near) {
            pieces.removeLast();
            pieces.add(new Range(before.from(), Math.max(before.to(), range.to())));
        } else {
            pieces.add(range);
        }
    }
}
