package org.hearsay.attributions;

import java.util.List;
import java.util.Set;
import org.hearsay.attributions.CarrierWords.Kind;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * "A quoted B as saying that …", "B was quoted by A as saying that …", "A quotes B: …": one claim of B's, carried by A, whatever way
 * it was cut.
 */
final class Quoting {
    private static final Set<String> VERBS =
            Set.of("quoted", "quotes", "quoting", "quote", "cited", "cites", "citing", "cite");
    private static final Set<String> SAYING = Set.of(
            "saying",
            "telling",
            "stating",
            "reporting",
            "warning",
            "claiming",
            "adding",
            "confirming",
            "denying",
            "calling");
    private static final Set<String> PASSIVE = Set.of("was", "were", "is", "are", "been", "being");
    private static final int REACH = 30;

    private final Phrases phrases;
    private final CarrierWords lexicon;
    private final Outlet outlet;

    Quoting(Phrases phrases, CarrierWords lexicon, Outlet outlet) {
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.outlet = outlet;
    }

    void apply(Turn turn) {
        Tokens tokens = turn.tokens();
        for (int verb = turn.words().from(); verb < turn.words().to(); verb++) {
            if (!VERBS.contains(tokens.norm(verb))) {
                continue;
            }
            int saying = saying(turn, verb);
            if (saying > 0 && isPassive(tokens, verb)) {
                passive(turn, verb, saying);
            } else if (saying > verb + 1) {
                active(turn, verb, saying);
            } else if (saying < 0) {
                colon(turn, verb);
            }
        }
    }

    /** Where "as saying" stands after the verb; -1 if nowhere. */
    private static int saying(Turn turn, int verb) {
        Tokens tokens = turn.tokens();
        int limit = Math.min(turn.words().to(), verb + REACH);
        for (int at = verb + 1; at < limit && !VERBS.contains(tokens.norm(at)); at++) {
            if (tokens.norm(at).equals("as") && SAYING.contains(tokens.norm(at + 1))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPassive(Tokens tokens, int verb) {
        return PASSIVE.contains(tokens.norm(verb - 1)) || PASSIVE.contains(tokens.norm(verb - 2));
    }

    /** The attribution whose cue is made of these words, or whose content they begin. */
    private static @Nullable Draft owner(Turn turn, int verb, int saying) {
        Span words = turn.tokens().span(verb, saying + 2);
        Draft owner = null;
        for (Draft draft : turn.drafts()) {
            if (!draft.dissolved && Turn.overlaps(draft.cue, words) && (owner == null || draft.outer == null)) {
                owner = draft;
            }
        }
        return owner == null ? turn.before(verb) : owner;
    }

    private void active(Turn turn, int verb, int saying) {
        Tokens tokens = turn.tokens();
        Draft owner = owner(turn, verb, saying);
        if (owner == null) {
            return;
        }
        Range voice = phrases.noun(verb + 1, saying);
        if (voice == null) {
            return;
        }
        Range source = turn.source(owner);
        Range carrier = source != null && source.to() <= verb
                ? source
                : phrases.mediumBefore(verb, turn.words().from());
        owner.voice = List.of(tokens.span(verb + 1, saying));
        if (owner.source.isEmpty()) {
            owner.source = owner.voice;
        }
        owner.cut(tokens, verb, afterTime(tokens, saying + 2));
        if (owner.content.stream()
                .allMatch(piece -> tokens.from(piece) >= verb && tokens.to(piece) <= afterTime(tokens, saying + 2))) {
            saidBefore(turn, owner, carrier == null ? verb : carrier.from());
        }
        owner.cue = List.of(tokens.span(saying, saying + 2));
        if (carrier != null) {
            outlet.carry(owner, phrases.unwrapped(carrier), tokens);
        }
        for (Draft other : turn.drafts()) {
            if (other != owner && Turn.overlaps(other.cue, tokens.span(verb, saying + 2))) {
                other.dissolved = true;
            }
        }
    }

    /** One past the days that follow a cue. */
    private int afterTime(Tokens tokens, int word) {
        int at = word;
        while (tokens.norm(at).equals("on") || lexicon.is(Kind.CALENDAR, tokens, at)) {
            at++;
        }
        return at > word && lexicon.is(Kind.CALENDAR, tokens, at - 1) ? at : word;
    }

    /** The content is the sentence as far as the carrier: "The dam holds, A quoted B as saying on Sunday." */
    private static void saidBefore(Turn turn, Draft owner, int carrier) {
        Tokens tokens = turn.tokens();
        int from = turn.words().from();
        int to = tokens.norm(carrier - 1).equals(",") ? carrier - 1 : carrier;
        boolean free =
                to - from > 2 && turn.drafts().stream().allMatch(draft -> draft == owner || turn.cue(draft) > carrier);
        if (free) {
            owner.content = List.of(tokens.span(from, to));
        }
    }

    private void passive(Turn turn, int verb, int saying) {
        Tokens tokens = turn.tokens();
        Draft owner = owner(turn, verb, saying);
        if (owner == null) {
            return;
        }
        int by = tokens.norm(verb + 1).equals("by")
                ? verb + 1
                : tokens.norm(saying + 2).equals("by") ? saying + 2 : -1;
        Range carrier = by < 0
                ? null
                : phrases.noun(by + 1, by < saying ? saying : turn.words().to());
        int first = PASSIVE.contains(tokens.norm(verb - 1)) ? verb - 1 : verb - 2;
        if (owner.source.isEmpty()) {
            subject(turn, owner, first);
        }
        owner.cut(tokens, verb, saying + 2);
        owner.cue = List.of(tokens.span(first, by == verb + 1 ? verb + 1 : saying + 2));
        if (carrier != null) {
            owner.cut(tokens, by, carrier.to());
            outlet.carry(owner, carrier, tokens);
        }
    }

    /** The words between the content, or the sentence's beginning, and the verb are the one who was quoted. */
    private static void subject(Turn turn, Draft owner, int verb) {
        Tokens tokens = turn.tokens();
        int from = turn.words().from();
        for (Span piece : owner.content) {
            from = tokens.to(piece) <= verb ? Math.max(from, tokens.to(piece)) : from;
        }
        while (from < verb && !tokens.isWord(from)) {
            from++;
        }
        if (from < verb && verb - from < REACH) {
            owner.source = List.of(tokens.span(from, verb));
            owner.voice = owner.source;
        }
    }

    /** A decoder's content that begins with the one who is quoted and a colon. */
    private void colon(Turn turn, int verb) {
        Tokens tokens = turn.tokens();
        Range voice = phrases.noun(verb + 1, turn.words().to());
        boolean colon = voice != null
                && tokens.norm(voice.to()).equals(":")
                && !tokens.isJoined(voice.to() + 1)
                && voice.to() + 1 < tokens.size();
        if (voice == null || !colon) {
            return;
        }
        for (Draft draft : turn.drafts()) {
            Range source = turn.source(draft);
            boolean begins =
                    draft.content.getFirst().start() <= tokens.span(voice).start()
                            || draft.holds(tokens.span(voice.to() + 1, voice.to() + 2));
            if (turn.cue(draft) <= verb
                    && verb < turn.afterCue(draft)
                    && source != null
                    && source.to() <= verb
                    && begins) {
                draft.voice = List.of(tokens.span(voice));
                draft.cut(tokens, verb, voice.to() + 1);
                draft.cue = List.of(tokens.span(voice.to(), voice.to() + 1));
                outlet.carry(draft, phrases.unwrapped(source), tokens);
            }
        }
    }
}
