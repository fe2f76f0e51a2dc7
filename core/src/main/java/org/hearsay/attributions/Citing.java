package org.hearsay.attributions;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** "According to A citing B, …", "A reported, quoting B, that …": one claim of B's, carried by A. */
final class Citing {
    private static final Set<String> VERBS = Set.of("citing", "quoting");
    private static final Set<String> REPORTING = Set.of(
            "reported",
            "reports",
            "said",
            "says",
            "writes",
            "wrote",
            "claims",
            "claimed",
            "announced",
            "added",
            "noted",
            "revealed");

    private final Phrases phrases;
    private final Outlet outlet;

    Citing(Phrases phrases, Outlet outlet) {
        this.phrases = phrases;
        this.outlet = outlet;
    }

    void apply(Turn turn) {
        for (int verb = turn.words().from(); verb + 1 < turn.words().to(); verb++) {
            if (VERBS.contains(turn.tokens().norm(verb))) {
                cited(turn, verb);
            }
        }
    }

    private void cited(Turn turn, int verb) {
        Draft own = cuedBy(turn, verb);
        Range ownSource = own == null ? null : turn.source(own);
        if (own != null && ownSource != null && ownSource.from() > verb) {
            reversed(turn, own, verb);
            return;
        }
        if (own != null && ownSource != null) {
            boolean content = startsContent(turn, own, verb + 1);
            if (!content || own.content.size() > 1) {
                governed(turn, own, verb);
            }
            if (!content || !own.carriers.isEmpty()) {
                return;
            }
        }
        for (Draft draft : turn.drafts()) {
            Range source = turn.source(draft);
            if (source != null && source.from() == verb + 1 && !draft.dissolved) {
                reversed(turn, draft, verb);
                return;
            }
        }
        Draft owner = owner(turn, verb, own);
        Range source = owner == null ? null : turn.source(owner);
        if (owner != null && source != null && owner.carriers.isEmpty()) {
            passOn(turn, owner, source, verb);
            if (own != null && own != owner && !owner.carriers.isEmpty()) {
                own.dissolved = true;
            }
        }
    }

    /** Makes the source the carrier and the one cited the voice, if it is somebody. */
    private void passOn(Turn turn, Draft owner, Range source, int verb) {
        int end = before(turn.tokens(), verb);
        boolean inSource = source.from() < end && verb + 1 < source.to();
        Range voice = inSource ? new Range(verb + 1, source.to()) : phrases.noun(verb + 1, limit(turn, owner, verb));
        if (voice == null) {
            return;
        }
        Range carrier = phrases.unwrapped(inSource ? new Range(source.from(), end) : source);
        boolean medium = phrases.medium(carrier.from(), carrier.to()) != null;
        if (!phrases.isVoice(voice, !medium)) {
            return;
        }
        owner.voice = List.of(turn.tokens().span(phrases.unwrapped(voice)));
        outlet.carry(owner, carrier, turn.tokens());
        owner.cut(turn.tokens(), verb, voice.to());
    }

    /** An attribution that was made of the citing itself. */
    private static @Nullable Draft cuedBy(Turn turn, int verb) {
        for (Draft draft : turn.drafts()) {
            if (turn.cue(draft) == verb && !draft.dissolved) {
                return draft;
            }
        }
        return null;
    }

    private static boolean startsContent(Turn turn, Draft draft, int word) {
        return draft.content.stream().anyMatch(piece -> turn.tokens().from(piece) == word);
    }

    /** "Citing" itself was taken for the cue of its carrier's claim. */
    private void governed(Turn turn, Draft draft, int verb) {
        Tokens tokens = turn.tokens();
        Range source = turn.source(draft);
        Range voice = phrases.noun(verb + 1, limit(turn, draft, verb));
        if (source == null
                || !draft.carriers.isEmpty()
                || voice == null
                || !phrases.isVoice(voice, phrases.medium(source.from(), source.to()) == null)) {
            return;
        }
        draft.voice = List.of(tokens.span(phrases.unwrapped(voice)));
        boolean according = tokens.norm(source.from() - 1).equals("to")
                && tokens.norm(source.from() - 2).equals("according");
        int reporting = before(tokens, verb) - 1;
        int after = tokens.norm(voice.to()).equals(",") ? voice.to() + 1 : voice.to();
        boolean inContent = startsContent(turn, draft, verb + 1);
        if (inContent) {
            draft.cut(tokens, verb, voice.to());
        }
        if (inContent && REPORTING.contains(tokens.norm(after))) {
            draft.cue = List.of(tokens.span(after, after + 1));
        } else if (according) {
            draft.cue = List.of(tokens.span(source.from() - 2, source.from()));
        } else if (REPORTING.contains(tokens.norm(reporting))) {
            draft.cue = List.of(tokens.span(reporting, reporting + 1));
        }
        outlet.carry(draft, phrases.unwrapped(source), tokens);
    }

    /** The source was read off after "citing": then the carrier, and the cue that governs the content, stand before it. */
    private void reversed(Turn turn, Draft draft, int verb) {
        Tokens tokens = turn.tokens();
        int floor = turn.words().from();
        Range carrier = null;
        int cue = turn.cue(draft);
        if (cue == verb) {
            cue = before(tokens, verb) - 1;
            if (REPORTING.contains(tokens.norm(cue))) {
                draft.cue = List.of(tokens.span(cue, cue + 1));
            }
        }
        if (cue < verb) {
            carrier = phrases.mediumBefore(cue, floor);
            carrier = carrier == null ? phrases.mediumBefore(before(tokens, verb), floor) : carrier;
        }
        if (carrier != null) {
            outlet.carry(draft, carrier, tokens);
        }
    }

    private @Nullable Draft owner(Turn turn, int verb, @Nullable Draft own) {
        Span word = turn.tokens().span(verb, verb + 1);
        int before = before(turn.tokens(), verb);
        for (Draft draft : turn.drafts()) {
            Range source = turn.source(draft);
            boolean follows = source != null && (source.contains(verb) || source.to() == before);
            boolean edge = draft.content.stream().anyMatch(piece -> isEdge(turn, draft, piece, verb));
            boolean after = turn.afterCue(draft) == before && !draft.holds(word);
            if (draft != own && !draft.dissolved && (follows || edge || after)) {
                return draft;
            }
        }
        Draft owner = turn.before(verb);
        return owner == own && own != null ? sibling(turn, own) : owner == null ? turn.after(verb + 1) : owner;
    }

    /** Whether a medium's content begins or ends with whom it cites, which then is none of the content. */
    private boolean isEdge(Turn turn, Draft draft, Span piece, int verb) {
        Tokens tokens = turn.tokens();
        int from = tokens.from(piece);
        int to = tokens.to(piece);
        Range source = turn.source(draft);
        if (source == null || verb < from || verb >= to || phrases.medium(source.from(), source.to()) == null) {
            return false;
        }
        Range voice = phrases.noun(verb + 1, to);
        return voice != null && (verb == from || voice.to() >= to - 1);
    }

    private static @Nullable Draft sibling(Turn turn, Draft own) {
        Draft sibling = null;
        for (Draft draft : turn.drafts()) {
            if (draft != own && draft.source.equals(own.source) && turn.cue(draft) < turn.cue(own)) {
                sibling = draft;
            }
        }
        return sibling;
    }

    /** The phrase after the verb ends at the latest where the content, or another attribution's source or cue, begins. */
    private static int limit(Turn turn, Draft owner, int verb) {
        int limit = turn.words().to();
        for (Draft draft : turn.drafts()) {
            for (Span piece : draft.content) {
                limit = draft == owner ? nearer(turn.tokens().from(piece), verb, limit) : limit;
            }
            if (turn.cue(draft) > verb) {
                Range source = turn.source(draft);
                limit = nearer(turn.cue(draft), verb, limit);
                limit = source == null ? limit : nearer(source.from(), verb, limit);
            }
        }
        return limit;
    }

    private static int nearer(int word, int verb, int limit) {
        return word > verb + 1 ? Math.min(word, limit) : limit;
    }

    /** One past the last word before this one, a comma passed over. */
    private static int before(Tokens tokens, int word) {
        return tokens.norm(word - 1).equals(",") ? word - 1 : word;
    }
}
