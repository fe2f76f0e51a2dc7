package org.hearsay.figures;

import org.hearsay.figures.Deeds.Deed;
import org.hearsay.figures.Deeds.Form;
import org.hearsay.figures.Deeds.Verb;
import org.jspecify.annotations.Nullable;

/** Finds the total that a number is said to be: "the death toll rose to 115", "among those killed were 40 children". */
final class Totals {
    /** How far before its number a total may stand, in tokens. */
    private static final int FARTHEST = 28;

    private final Syntax syntax;
    private final Phrases phrases;

    Totals(Syntax syntax) {
        this.syntax = syntax;
        this.phrases = syntax.phrases();
    }

    /** Whether the number is a total of what something happened to; fills in what is counted, and the deed. */
    boolean find(Draft draft) {
        if (!syntax.has("reach", draft.from - 1)) {
            return false;
        }
        for (int at = draft.from - 2; at >= Math.max(0, draft.from - FARTHEST); at--) {
            if (syntax.form(at).equals(")")) {
                at = syntax.opening(at);
            } else if (syntax.ends(at)
                    || (syntax.numbers().isNumberWord(at) && !syntax.phrases().isJoint(at + 1))) {
                return false;
            } else if (syntax.form(at).equals("among") && deed(draft, at)) {
                draft.included = true;
                return true;
            } else if (syntax.has("toll", at) && !syntax.form(at - 1).equals("in")) {
                count(draft, at);
                return deed(draft, at);
            }
        }
        return false;
    }

    /** What a total is of is what is counted: "the total number of munitions … to 922". */
    private void count(Draft draft, int toll) {
        int from = syntax.form(toll + 1).equals("of") ? toll + 2 : draft.from;
        while (phrases.isDeterminer(from)) {
            from++;
        }
        int end = phrases.end(from);
        if (!draft.hasNoun() && end > from && end < draft.from) {
            draft.nounFrom = from;
            draft.nounTo = end;
        }
    }

    private boolean deed(Draft draft, int toll) {
        for (int at = toll; at < draft.from; at++) {
            Deed deed = syntax.form(at).equals("toll") ? Deed.DEATH : deedAt(at);
            if (deed != null) {
                draft.deed(deed, at, at + 1, false);
                return true;
            }
        }
        return false;
    }

    private @Nullable Deed deedAt(int at) {
        Deed noun = syntax.deeds().noun(syntax.form(at));
        Deed told = noun == null ? syntax.deeds().adjective(syntax.form(at)) : noun;
        Verb verb = syntax.deeds().verb(syntax.tokens(), at);
        return told == null && verb != null && verb.form() == Form.PARTICIPLE ? verb.deed() : told;
    }
}
