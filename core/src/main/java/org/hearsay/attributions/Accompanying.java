package org.hearsay.attributions;

/** "The Daily Lamp reported that …, with Ortu adding that …": what stands beside a medium's report was told to that medium. */
final class Accompanying {
    private final Phrases phrases;
    private final Outlet outlet;

    Accompanying(Phrases phrases, Outlet outlet) {
        this.phrases = phrases;
        this.outlet = outlet;
    }

    void apply(Turn turn) {
        for (Draft draft : turn.drafts()) {
            Range source = turn.source(draft);
            if (source != null && isBeside(turn, draft, source)) {
                Draft report = turn.before(source.from() - 1);
                Range medium = report == null ? null : turn.source(report);
                if (medium != null && phrases.medium(medium.from(), medium.to()) != null) {
                    outlet.carry(draft, phrases.unwrapped(medium), turn.tokens());
                }
            }
        }
    }

    private static boolean isBeside(Turn turn, Draft draft, Range source) {
        Tokens tokens = turn.tokens();
        return !draft.dissolved
                && draft.carriers.isEmpty()
                && source.to() <= turn.cue(draft)
                && tokens.norm(source.from() - 1).equals("with")
                && tokens.norm(turn.cue(draft)).endsWith("ing");
    }
}
