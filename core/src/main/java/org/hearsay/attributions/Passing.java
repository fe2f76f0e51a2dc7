package org.hearsay.attributions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.text.Span;

/**
 * "According to A, B said that …": a cue that only passes on and has no content apart from the inner claims makes none of its own; its
 * source becomes their carrier. "According to A, B has begged for help" is A's own claim of what B did: only words of saying are passed on.
 */
final class Passing {
    private static final Set<String> CUES = Set.of(
            "according to",
            "per",
            "as per",
            "as quoted by",
            "quoted by",
            "as cited by",
            "cited by",
            "as reported by",
            "reported by",
            "as carried by",
            "via");

    /** Words of the content that may stay outside the inner claims: before them times and adverbs, then addressees and places. */
    private static final int BEFORE = 3;

    private static final int REST = 12;
    private static final int SUBJECT = 8;
    private static final Set<String> PASSIVE =
            Set.of("is", "are", "was", "were", "be", "been", "has", "have", "had", "allegedly", "reportedly");

    private final Tokens tokens;
    private final Phrases phrases;
    private final CarrierWords lexicon;
    private final Outlet outlet;

    Passing(Tokens tokens, Phrases phrases, CarrierWords lexicon, Outlet outlet) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.outlet = outlet;
    }

    void apply(List<Draft> drafts) {
        Map<Draft, List<Draft>> inner = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.outer != null && !draft.dissolved) {
                inner.computeIfAbsent(draft.outer, outer -> new ArrayList<>()).add(draft);
            }
        }
        for (Draft draft : drafts) {
            List<Draft> held = inner.getOrDefault(draft, List.of());
            if (!draft.dissolved && !draft.source.isEmpty() && isPassing(draft) && isCovered(draft, held)) {
                dissolve(draft, held);
            }
        }
    }

    private boolean isPassing(Draft draft) {
        StringBuilder cue = new StringBuilder();
        for (int word = tokens.from(draft.cue.getFirst()); word < tokens.to(draft.cue.getLast()); word++) {
            cue.append(cue.isEmpty() ? "" : " ").append(tokens.norm(word));
        }
        return CUES.contains(cue.toString());
    }

    private boolean isSaying(Draft inner) {
        return IntStream.range(tokens.from(inner.cue.getFirst()), tokens.to(inner.cue.getLast()))
                .anyMatch(word -> lexicon.is(CarrierWords.Kind.SAYING, tokens, word));
    }

    private boolean isCovered(Draft draft, List<Draft> held) {
        held.forEach(inner -> subject(draft, inner));
        if (held.isEmpty() || held.stream().anyMatch(inner -> inner.source.isEmpty() || !isSaying(inner))) {
            return false;
        }
        BitSet covered = new BitSet();
        for (Draft inner : held) {
            for (List<Span> spans : List.of(inner.source, inner.cue, inner.content)) {
                spans.forEach(span -> covered.set(tokens.from(span), tokens.to(span)));
            }
        }
        int rest = 0;
        int before = 0;
        for (Span piece : draft.content) {
            for (int word = tokens.from(piece); word < tokens.to(piece); word++) {
                if (tokens.isWord(word)
                        && !covered.get(word)
                        && !tokens.norm(word).equals("that")) {
                    before += word < covered.nextSetBit(0) ? 1 : 0;
                    rest++;
                }
            }
        }
        return before <= BEFORE && rest <= REST;
    }

    /** Where the inner claim has no source, the few words between the outer content's beginning and its cue, if that is active. */
    private void subject(Draft draft, Draft inner) {
        int cue = tokens.from(inner.cue.getFirst());
        int from = tokens.from(draft.content.getFirst());
        from += tokens.norm(from).equals("that") ? 1 : 0;
        boolean near = inner.source.isEmpty() && from < cue && cue - from <= SUBJECT;
        Range noun = near && !PASSIVE.contains(tokens.norm(cue)) ? phrases.noun(from, cue) : null;
        if (noun != null && noun.to() == cue) {
            inner.source = List.of(tokens.span(noun));
            inner.voice = inner.source;
        }
    }

    private void dissolve(Draft draft, List<Draft> held) {
        draft.dissolved = true;
        Range source = new Range(tokens.from(draft.source.getFirst()), tokens.to(draft.source.getLast()));
        for (Draft inner : held) {
            List<List<Span>> own = List.copyOf(inner.carriers);
            inner.carriers.clear();
            inner.carriers.addAll(draft.carriers);
            if (draft.voice.equals(draft.source)) {
                outlet.carry(inner, phrases.unwrapped(source), tokens);
            } else {
                inner.carriers.add(draft.voice);
            }
            inner.carriers.addAll(own);
            inner.outer = draft.outer;
        }
    }
}
