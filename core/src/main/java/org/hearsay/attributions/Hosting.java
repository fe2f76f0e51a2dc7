package org.hearsay.attributions;

import java.util.List;
import java.util.Set;
import org.hearsay.attributions.CarrierWords.Kind;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Media as addressees and places of an utterance: "told Radio Vale", "said in an interview with the Daily Lamp", "said on CNN". */
final class Hosting {
    private static final Set<String> TELLING = Set.of("told", "tells", "tell", "telling");
    private static final Set<String> WRITING = Set.of("wrote", "writes", "writing", "written");
    private static final Set<String> SPEECH =
            Set.of("speaking", "spoke", "appeared", "appearing", "interviewed", "talking", "appear");
    private static final Set<String> LEADING = Set.of("with", "to", "on", "for", "in", "by", "from");
    private static final Set<String> PLACING = Set.of("in", "during", "via", "through", "at", "over", "on");
    private static final Set<String> TURNING = Set.of("but", "and", "while", "although", ";", "though");
    private static final Set<String> ELSEWHEN = Set.of("after", "before", "since", "following", "hours", "days");
    private static final int GAP = 6;
    private static final int ADDRESSEE = 6;

    private final Phrases phrases;
    private final CarrierWords lexicon;
    private final Outlet outlet;

    Hosting(Phrases phrases, CarrierWords lexicon, Outlet outlet) {
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.outlet = outlet;
    }

    void apply(Turn turn) {
        for (Draft draft : turn.drafts()) {
            if (!draft.dissolved) {
                addressed(turn, draft);
            }
        }
        for (int at = turn.words().from(); at < turn.words().to(); at++) {
            if (lexicon.is(Kind.OCCASION, turn.tokens(), at)) {
                occasion(turn, at);
            }
        }
        goOn(turn);
    }

    private void addressed(Turn turn, Draft draft) {
        Tokens tokens = turn.tokens();
        int cue = turn.cue(draft);
        int end = turn.afterCue(draft);
        int told = last(tokens, cue, end, TELLING);
        if (told >= 0) {
            Range medium = phrases.medium(told + 1, turn.words().to());
            if (medium != null) {
                draft.cut(tokens, told + 1, medium.to());
                host(draft, medium, tokens);
                return;
            }
            withoutAddressee(draft, tokens, told + 1);
        }
        boolean wrote = last(tokens, cue, end, WRITING) >= 0;
        int at = end;
        while (at < Math.min(turn.words().to(), end + GAP) && tokens.isWord(at) && !isHeld(turn, draft, at)) {
            boolean leads = tokens.norm(at).equals("on")
                    || (wrote && tokens.norm(at).equals("in"))
                    || (at == end && tokens.norm(at).equals("to"));
            Range medium = leads ? phrases.medium(at + 1, turn.words().to()) : null;
            if (medium != null) {
                host(draft, medium, tokens);
                return;
            }
            boolean time =
                    lexicon.is(Kind.CALENDAR, tokens, at) || tokens.norm(at).equals("on");
            boolean addressee = told >= 0 && !tokens.norm(at).equals("that");
            if (!time && !addressee) {
                return;
            }
            at++;
        }
    }

    /** Takes an addressee that was marked as a piece of the content of its own ("told | us | that …") out of it. */
    private static void withoutAddressee(Draft draft, Tokens tokens, int addressee) {
        for (int i = 0; i + 1 < draft.content.size(); i++) {
            Span piece = draft.content.get(i);
            boolean follows = tokens.from(piece) == addressee
                    && tokens.norm(tokens.from(draft.content.get(i + 1))).equals("that");
            if (follows && tokens.to(piece) - addressee <= ADDRESSEE) {
                draft.cut(tokens, addressee, tokens.to(piece));
                return;
            }
        }
    }

    private static int last(Tokens tokens, int from, int to, Set<String> norms) {
        for (int at = to - 1; at >= from; at--) {
            if (norms.contains(tokens.norm(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isHeld(Turn turn, Draft draft, int word) {
        return word < turn.tokens().size() && draft.holds(turn.tokens().span(word, word + 1));
    }

    private void occasion(Turn turn, int at) {
        Tokens tokens = turn.tokens();
        Range medium = after(turn, at);
        if (medium == null && tokens.norm(at).startsWith("interview")) {
            medium = before(turn, at);
        }
        if (medium == null) {
            return;
        }
        int lead = SPEECH.contains(tokens.norm(at)) ? at : lead(turn, at);
        if (lead < 0 || ELSEWHEN.contains(tokens.norm(lead - 1)) || ELSEWHEN.contains(tokens.norm(lead - 2))) {
            return;
        }
        boolean turns = TURNING.contains(tokens.norm(lead - 1));
        Draft owner = turns ? turn.after(lead) : turn.owner(lead);
        boolean near = owner != null && (turn.cue(owner) > lead || turn.isNear(owner, lead));
        if (owner != null && near && owner.carriers.isEmpty()) {
            host(owner, medium, tokens);
        }
    }

    /** The preposition that places an utterance in the occasion at this word; -1 if it is not where somebody speaks. */
    private int lead(Turn turn, int occasion) {
        Tokens tokens = turn.tokens();
        for (int at = occasion - 1; at >= Math.max(turn.words().from(), occasion - 8); at--) {
            if (PLACING.contains(tokens.norm(at))) {
                return at;
            }
            if (tokens.norm(at).equals("as") && tokens.norm(at + 1).equals("recently")) {
                return at;
            }
            boolean possessive = tokens.norm(at).equals("s") && tokens.isJoined(at);
            if (tokens.norm(at).equals(",") || (possessive && phrases.mediumBefore(occasion, at - 4) == null)) {
                return -1;
            }
        }
        return -1;
    }

    /** "interview … with the Daily Lamp", "remarks … carried by TASS". */
    private @Nullable Range after(Turn turn, int occasion) {
        Tokens tokens = turn.tokens();
        int limit = turn.words().to();
        for (int at = occasion + 1; at < Math.min(limit, occasion + 1 + GAP) && tokens.isWord(at); at++) {
            if (LEADING.contains(tokens.norm(at))) {
                Range medium = phrases.medium(at + 1, limit);
                if (medium != null) {
                    return medium;
                }
            }
            boolean clause = lexicon.is(Kind.CLOSED, tokens, at)
                    && !LEADING.contains(tokens.norm(at))
                    && !lexicon.is(Kind.BEARING, tokens, at);
            if (clause) {
                return null;
            }
        }
        return null;
    }

    /** "an October CNN interview". */
    private @Nullable Range before(Turn turn, int occasion) {
        for (int from = Math.max(turn.words().from(), occasion - GAP); from < occasion; from++) {
            if (from + phrases.outlet(from) == occasion && phrases.outlet(from) > 0) {
                return new Range(from, occasion);
            }
        }
        return null;
    }

    private void host(Draft draft, Range medium, Tokens tokens) {
        int before = draft.carriers.size();
        outlet.carry(draft, medium, tokens);
        draft.hosted |= draft.carriers.size() > before;
    }

    /** The same source's next words in the sentence were said in the same place: "telling CNN that … and questioning how …". */
    private static void goOn(Turn turn) {
        List<Draft> drafts = turn.drafts();
        for (int i = 0; i < drafts.size(); i++) {
            Draft host = drafts.get(i);
            for (int j = i + 1; host.hosted && j < drafts.size(); j++) {
                Draft next = drafts.get(j);
                if (next.carriers.isEmpty()
                        && !next.source.isEmpty()
                        && next.source.equals(host.source)
                        && turn.holder(turn.cue(next)) == turn.holder(turn.cue(host))) {
                    next.carriers.addAll(host.carriers);
                }
            }
        }
    }
}
