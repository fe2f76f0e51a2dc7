package org.hearsay.attributions;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** An attribution while its chain is being taken apart. */
final class Draft {
    List<Span> source;
    List<Span> voice;
    List<Span> cue;
    List<Span> content;
    final List<List<Span>> carriers = new ArrayList<>();
    final double confidence;

    /** The one whose content holds this one, if any. */
    @Nullable
    Draft outer;

    /** Whether it says nothing that another does not: only who passed that on. */
    boolean dissolved;

    /** Whether its carriers gave the speaker room (an interview): then they carry his next words as well. */
    boolean hosted;

    Draft(Attribution attribution, Tokens tokens) {
        source = attribution.source();
        voice = tidy(attribution.source(), tokens);
        cue = attribution.cue();
        content = attribution.content();
        carriers.addAll(attribution.carriers());
        confidence = attribution.confidence();
    }

    Attribution finished(int within) {
        return new Attribution(source, voice, cue, content, carriers, within, confidence);
    }

    /** Takes words out of the content, and the commas beside them, unless no word would be left of it. */
    void cut(Tokens tokens, int from, int to) {
        List<Span> left = new ArrayList<>();
        for (Span piece : content) {
            int start = tokens.from(piece);
            int end = tokens.to(piece);
            if (to <= start || end <= from) {
                left.add(piece);
                continue;
            }
            add(tokens, start, withoutComma(tokens, start, Math.min(end, from)), left);
            add(tokens, Math.max(start, tokens.norm(to).equals(",") ? to + 1 : to), end, left);
        }
        if (!left.isEmpty()) {
            content = left;
        }
    }

    /** The pieces without commas at their ends. */
    static List<Span> tidy(List<Span> pieces, Tokens tokens) {
        List<Span> tidy = new ArrayList<>();
        for (Span piece : pieces) {
            int to = tokens.to(piece);
            int from = tokens.from(piece);
            tidy.add(tokens.norm(to - 1).equals(",") && to - 1 > from ? tokens.span(from, to - 1) : piece);
        }
        return tidy;
    }

    private static int withoutComma(Tokens tokens, int from, int to) {
        return to > from && tokens.norm(to - 1).equals(",") ? to - 1 : to;
    }

    private static void add(Tokens tokens, int from, int to, List<Span> pieces) {
        for (int word = from; word < to; word++) {
            if (tokens.isWord(word)) {
                pieces.add(tokens.span(from, to));
                return;
            }
        }
    }

    /** Whether a piece of the content contains the span. */
    boolean holds(Span span) {
        return content.stream().anyMatch(piece -> piece.contains(span));
    }

    boolean isCarriedBy(List<Span> carrier) {
        return carriers.stream().anyMatch(other -> Span.hull(other).overlaps(Span.hull(carrier)));
    }
}
