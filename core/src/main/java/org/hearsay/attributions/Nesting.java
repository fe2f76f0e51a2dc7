package org.hearsay.attributions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;

/** Says for each attribution which one holds it: the innermost whose content contains its cue and its content. */
final class Nesting {
    private record Piece(Span span, Draft draft) {}

    private Nesting() {}

    static void settle(List<Draft> drafts) {
        List<Piece> pieces = new ArrayList<>();
        for (Draft draft : drafts) {
            draft.content.forEach(span -> pieces.add(new Piece(span, draft)));
        }
        pieces.sort(Comparator.comparingInt((Piece piece) -> piece.span.start())
                .thenComparingInt(piece -> -piece.span.end()));
        List<Draft> inOrder = drafts.stream()
                .sorted(Comparator.comparing(draft -> draft.cue.getFirst()))
                .toList();
        Deque<Piece> open = new ArrayDeque<>();
        int next = 0;
        for (Draft draft : inOrder) {
            Span cue = draft.cue.getFirst();
            while (next < pieces.size() && pieces.get(next).span.start() <= cue.start()) {
                Piece piece = pieces.get(next++);
                open.removeIf(other -> other.span.end() <= piece.span.start());
                open.push(piece);
            }
            draft.outer = open.stream()
                    .filter(piece -> piece.draft != draft && piece.span.contains(cue) && holds(piece.draft, draft))
                    .min(Comparator.comparingInt(
                            piece -> Span.hull(piece.draft.content).length()))
                    .map(Piece::draft)
                    .orElse(null);
        }
        inOrder.forEach(Nesting::breakCircle);
    }

    private static boolean holds(Draft outer, Draft inner) {
        return inner.content.stream().allMatch(outer::holds)
                && inner.cue.stream().allMatch(outer::holds);
    }

    /** Contents in pieces can hold each other's cues; then the one met last is held by none. */
    private static void breakCircle(Draft draft) {
        Set<Draft> seen = new HashSet<>();
        Draft at = draft;
        while (at.outer != null) {
            if (!seen.add(at)) {
                at.outer = null;
                return;
            }
            at = at.outer;
        }
    }
}
