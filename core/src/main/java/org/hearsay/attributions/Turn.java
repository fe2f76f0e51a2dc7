package org.hearsay.attributions;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and the attributions whose cues stand in it, in order of their cues: what one rule looks at in one go.
 *
 * @param tokens the article's words
 * @param words the sentence
 * @param drafts the attributions
 */
record Turn(Tokens tokens, Range words, List<Draft> drafts) {
    private static final Set<String> TURNING = Set.of(
            "but",
            "while",
            "although",
            "though",
            "whereas",
            ";",
            "(",
            "[",
            "after",
            "before",
            "since",
            "when",
            "because",
            "even");
    private static final int NEAR = 12;

    /** The one whose content holds this word most closely; null for none. */
    @Nullable
    Draft holder(int word) {
        Span span = tokens.span(word, word + 1);
        Draft innermost = null;
        for (Draft draft : drafts) {
            if (draft.holds(span) && (innermost == null || length(draft) < length(innermost))) {
                innermost = draft;
            }
        }
        return innermost;
    }

    private static int length(Draft draft) {
        return Span.hull(draft.content).length();
    }

    /** The attribution that words standing here go with: the nearest before them on the same layer, else the next one. */
    @Nullable
    Draft owner(int word) {
        Draft before = before(word);
        if (before != null) {
            return before;
        }
        return after(word);
    }

    /** The nearest attribution on the same layer whose cue stands before this word; null for none. */
    @Nullable
    Draft before(int word) {
        Draft holder = holder(word);
        Draft nearest = null;
        for (Draft draft : drafts) {
            int cue = cue(draft);
            if (cue < word && !draft.dissolved && draft != holder && holder(cue) == holder) {
                nearest = draft;
            }
        }
        return nearest;
    }

    /** The next attribution on the same layer whose cue stands at or after this word; null for none. */
    @Nullable
    Draft after(int word) {
        Draft holder = holder(word);
        for (Draft draft : drafts) {
            int cue = cue(draft);
            if (cue >= word && !draft.dissolved && draft != holder && holder(cue) == holder) {
                return draft;
            }
        }
        return null;
    }

    /** Whether nothing but a few words, no new clause and no open bracket stand between an attribution's words and this one. */
    boolean isNear(Draft draft, int word) {
        int end = afterCue(draft);
        for (Span piece : draft.content) {
            end = tokens.from(piece) < word ? Math.max(end, Math.min(word, tokens.to(piece))) : end;
        }
        Range source = source(draft);
        end = source != null && source.from() < word ? Math.max(end, Math.min(word, source.to())) : end;
        for (int at = end; at < word; at++) {
            if (TURNING.contains(tokens.norm(at))) {
                return false;
            }
        }
        return word - end <= NEAR;
    }

    /** Whether a word is part of a source or cue. */
    boolean isTaken(int word) {
        Span span = tokens.span(word, word + 1);
        return drafts.stream().anyMatch(draft -> overlaps(draft.source, span) || overlaps(draft.cue, span));
    }

    static boolean overlaps(List<Span> pieces, Span span) {
        return pieces.stream().anyMatch(piece -> piece.overlaps(span));
    }

    /** First word of an attribution's cue. */
    int cue(Draft draft) {
        return tokens.from(draft.cue.getFirst());
    }

    /** One past the last word of its cue. */
    int afterCue(Draft draft) {
        return tokens.to(draft.cue.getLast());
    }

    /** The words of its source, or null. */
    @Nullable
    Range source(Draft draft) {
        return draft.source.isEmpty()
                ? null
                : new Range(tokens.from(draft.source.getFirst()), tokens.to(draft.source.getLast()));
    }
}
