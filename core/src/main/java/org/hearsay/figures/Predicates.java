package org.hearsay.figures;

import java.util.List;
import org.hearsay.figures.Deeds.Deed;
import org.jspecify.annotations.Nullable;

/**
 * Finds what happened to what each number of a sentence counts: by the counted noun itself, a verb before it, a total that it is, a
 * verb after it, or by another number that it is part of or coordinated with.
 */
final class Predicates {
    /** How far before a number the words may stand that make it part of the last one, in tokens. */
    private static final int NEAR = 8;

    private final Syntax syntax;
    private final Governors governors;
    private final Totals totals;
    private final Following following;

    Predicates(Syntax syntax) {
        this.syntax = syntax;
        this.governors = new Governors(syntax);
        this.totals = new Totals(syntax);
        this.following = new Following(syntax);
    }

    /** Fills in the deeds of a sentence's drafts, in order. */
    void find(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft before = i == 0 ? null : drafts.get(i - 1);
            int limit = i + 1 < drafts.size()
                    ? drafts.get(i + 1).from
                    : syntax.tokens().size();
            if (draft.deed == null) {
                find(draft, before, limit);
            }
        }
        for (int i = drafts.size() - 2; i >= 0; i--) {
            inherit(drafts.get(i), drafts.get(i + 1));
        }
    }

    private void find(Draft draft, @Nullable Draft before, int limit) {
        boolean own =
                byNoun(draft) || governors.direct(draft, before) || totals.find(draft) || following.find(draft, limit);
        if (own || inclusion(draft, before) || sibling(draft, before) || governors.listed(draft, before)) {
            return;
        }
        elliptical(draft, before);
    }

    /** "19 deaths". */
    private boolean byNoun(Draft draft) {
        int last = draft.nounTo - 1;
        Deed deed = draft.hasNoun() ? syntax.deeds().noun(syntax.form(last)) : null;
        if (deed == null) {
            return false;
        }
        draft.deed(deed, last, draft.nounTo, true);
        return true;
    }

    private static void copy(Draft from, Draft to) {
        if (from.deed != null) {
            to.deed(from.deed, from.verbFrom, from.verbTo, from.after);
        }
    }

    /** "22 people were killed, including 5 children". */
    private boolean inclusion(Draft draft, @Nullable Draft before) {
        if (before == null || before.deed == null) {
            return false;
        }
        int from = Math.max(before.end, before.verbTo);
        for (int at = draft.from - 1; at >= Math.max(from, draft.from - NEAR); at--) {
            int end = syntax.words().phrase("apart", syntax.tokens(), at);
            if (end > 0 && end <= draft.from && onlyLeads(end, draft.from)) {
                copy(before, draft);
                draft.included = true;
                return true;
            }
        }
        return false;
    }

    private boolean onlyLeads(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean joint = syntax.form(at).equals(",") || syntax.form(at).equals("and");
            if (!joint && !syntax.has("addition", at) && !syntax.phrases().isNominal(at)) {
                return false;
            }
        }
        return true;
    }

    /** "including four children and two women": what holds of one included holds of the next. */
    private boolean sibling(Draft draft, @Nullable Draft before) {
        if (before == null || before.deed == null || !before.included || before.end >= draft.from) {
            return false;
        }
        for (int at = before.end; at < draft.from; at++) {
            boolean joint = syntax.form(at).equals(",") || syntax.form(at).equals("and");
            if (!joint && !syntax.has("addition", at)) {
                return false;
            }
        }
        copy(before, draft);
        draft.included = true;
        return true;
    }

    /** "killed 12 in Hama and 5 in Homs". */
    private void elliptical(Draft draft, @Nullable Draft before) {
        String joint = syntax.form(draft.from - 1);
        boolean joined = joint.equals("and") || joint.equals(",");
        boolean bare = !draft.hasNoun() || syntax.form(draft.nounTo - 1).equals("others");
        boolean place = syntax.has("place", draft.end) || syntax.form(draft.end).equals("from");
        if (before != null && bare && place && joined && draft.kind == before.kind) {
            copy(before, draft);
        }
    }

    /** "five soldiers and three civilians were killed": the verb after the last is that of all. */
    private void inherit(Draft draft, Draft next) {
        Deed deed = next.deed;
        boolean joined = draft.hasNoun() || syntax.words().phrase("combined", syntax.tokens(), draft.end) > 0;
        if (draft.deed == null
                && deed != null
                && next.after
                && next.verbFrom >= next.to
                && joined
                && reaches(draft, next)) {
            draft.deed(deed, next.verbFrom, next.verbTo, true);
        }
    }

    private boolean reaches(Draft draft, Draft next) {
        int at = draft.end;
        while (at < next.from) {
            int apart = syntax.words().phrase("apart", syntax.tokens(), at);
            int step = Math.max(apart, syntax.words().phrase("combined", syntax.tokens(), at));
            boolean noun = syntax.phrases().isNominal(at) && !syntax.phrases().isVerb(at);
            if (step < 0
                    && !noun
                    && !syntax.has("addition", at)
                    && !syntax.form(at).equals(",")) {
                return false;
            }
            at = Math.max(step, at + 1);
        }
        return true;
    }
}
