package org.hearsay.attributions;

import java.util.List;
import java.util.Set;
import org.hearsay.attributions.CarrierWords.Kind;
import org.jspecify.annotations.Nullable;

/** Who passed a complete attribution on: "… he said, according to A", "as quoted by A", "the statement carried by A said". */
final class Trailing {
    private static final Set<String> PASSING = Set.of("quoted", "cited", "reported", "carried", "relayed");

    private final Phrases phrases;
    private final CarrierWords lexicon;
    private final Outlet outlet;

    Trailing(Phrases phrases, CarrierWords lexicon, Outlet outlet) {
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.outlet = outlet;
    }

    void apply(Turn turn) {
        for (int at = turn.words().from(); at + 1 < turn.words().to(); at++) {
            int lead = lead(turn.tokens(), at);
            if (lead > 0) {
                passed(turn, at, at + lead);
            } else if (lexicon.is(Kind.BEARING, turn.tokens(), at)) {
                borne(turn, at);
            }
        }
    }

    /** Number of words that lead to one who passes on; 0 for none. */
    private static int lead(Tokens tokens, int at) {
        String norm = tokens.norm(at);
        if (norm.equals("according") && tokens.norm(at + 1).equals("to")) {
            return 2;
        }
        if (norm.equals("per") && tokens.norm(at - 1).equals(",")) {
            return 1;
        }
        boolean as = norm.equals("as")
                && PASSING.contains(tokens.norm(at + 1))
                && tokens.norm(at + 2).equals("by");
        if (as) {
            return 3;
        }
        return PASSING.contains(norm)
                        && tokens.norm(at + 1).equals("by")
                        && tokens.norm(at - 1).equals(",")
                ? 2
                : 0;
    }

    private void passed(Turn turn, int at, int name) {
        Tokens tokens = turn.tokens();
        if (turn.isTaken(at) || name >= turn.words().to() || tokens.norm(at - 1).equals("not")) {
            return;
        }
        Range carrier = phrases.noun(name, turn.words().to());
        if (carrier == null || !phrases.isVoice(carrier, false)) {
            return;
        }
        Draft holder = turn.holder(at);
        Draft owner = holder != null
                        && endsContent(turn, holder, carrier)
                        && isMark(tokens, at - 1)
                        && turn.before(at) == null
                ? holder
                : turn.before(at);
        if (owner == null || (owner != holder && !turn.isNear(owner, at))) {
            return;
        }
        if (owner == holder) {
            owner.cut(tokens, at, carrier.to());
        }
        outlet.carry(owner, phrases.unwrapped(carrier), tokens);
    }

    private static boolean isMark(Tokens tokens, int word) {
        return !tokens.isWord(word);
    }

    /** Whether a content that stands before its cue ends with these words. */
    private static boolean endsContent(Turn turn, Draft draft, Range words) {
        return draft.content.stream().anyMatch(piece -> turn.tokens().to(piece) == words.to());
    }

    /** "the statement, carried by A, said": between the source and its cue, or marked as part of the source. */
    private void borne(Turn turn, int at) {
        Tokens tokens = turn.tokens();
        Draft owner = speaker(turn, at);
        Range source = owner == null ? null : turn.source(owner);
        if (owner == null || source == null) {
            return;
        }
        int limit = Math.min(turn.cue(owner), at + 6);
        for (int by = at + 1; by < limit; by++) {
            boolean leads = Set.of("by", "on", "in").contains(tokens.norm(by));
            Range medium = leads ? phrases.medium(by + 1, turn.cue(owner)) : null;
            if (medium != null) {
                if (source.contains(at)) {
                    int end = tokens.isWord(at - 1) ? at : at - 1;
                    owner.voice = List.of(tokens.span(source.from(), end));
                }
                outlet.carry(owner, medium, tokens);
                return;
            }
        }
    }

    private static @Nullable Draft speaker(Turn turn, int at) {
        for (Draft draft : turn.drafts()) {
            Range source = turn.source(draft);
            if (source != null
                    && source.from() < at
                    && at < turn.cue(draft)
                    && at - source.to() < 3
                    && turn.holder(at) != draft) {
                return draft;
            }
        }
        return null;
    }
}
