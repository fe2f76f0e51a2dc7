package org.hearsay.attributions;

import java.util.List;

/** "The Daily Lamp reported that …, with Ortu adding that …": what stands beside a medium's report was told to that medium. */
final class Accompanying {
    /** Words within which the cue follows "with". */
    private static final int REACH = 24;

    private final Phrases phrases;
    private final Outlet outlet;

    Accompanying(Phrases phrases, Outlet outlet) {
        this.phrases = phrases;
        this.outlet = outlet;
    }

    void apply(Turn turn) {
        for (Draft draft : turn.drafts()) {
            int with = draft.dissolved ? -1 : with(turn, draft);
            Range speaker = with < 0 ? null : phrases.noun(with + 1, turn.cue(draft));
            if (speaker != null && isSpeaker(turn, draft, speaker)) {
                carried(turn, draft, speaker, with);
            }
        }
    }

    /** The "with" after a comma that a cue in "-ing" hangs on; -1 for none. */
    private static int with(Turn turn, Draft draft) {
        Tokens tokens = turn.tokens();
        int cue = turn.cue(draft);
        if (!tokens.norm(cue).endsWith("ing")) {
            return -1;
        }
        for (int at = cue - 1; at > Math.max(turn.words().from(), cue - REACH); at--) {
            if (tokens.norm(at).equals("with") && tokens.norm(at - 1).equals(",")) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the phrase after "with" reaches to the cue, but for a clause between commas, and no source stands nearer. */
    private static boolean isSpeaker(Turn turn, Draft draft, Range speaker) {
        Tokens tokens = turn.tokens();
        int cue = turn.cue(draft);
        boolean reaches = speaker.to() == cue
                || (tokens.norm(speaker.to()).equals(",")
                        && tokens.norm(cue - 1).equals(","));
        Range source = turn.source(draft);
        return reaches && (source == null || source.from() <= speaker.from());
    }

    private void carried(Turn turn, Draft draft, Range speaker, int with) {
        Tokens tokens = turn.tokens();
        Range source = turn.source(draft);
        if (source == null || source.from() < speaker.from()) {
            draft.source = List.of(tokens.span(speaker));
            draft.voice = draft.source;
        }
        Draft report = turn.before(with);
        Range medium = report == null ? null : turn.source(report);
        if (medium != null && draft.carriers.isEmpty() && phrases.medium(medium.from(), medium.to()) != null) {
            outlet.carry(draft, phrases.unwrapped(medium), tokens);
        }
    }
}
