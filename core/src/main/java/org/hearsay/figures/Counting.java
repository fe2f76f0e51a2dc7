package org.hearsay.figures;

import java.util.List;
import org.hearsay.figures.Deeds.Deed;
import org.hearsay.figures.Deeds.Form;
import org.hearsay.figures.Deeds.Verb;
import org.jspecify.annotations.Nullable;

/** Finds what numbers count: "90 attack helicopters", "dozens of civilians", "30% of the territory". */
final class Counting {
    private final Syntax syntax;
    private final Tokens tokens;
    private final Phrases phrases;

    Counting(Syntax syntax) {
        this.syntax = syntax;
        this.tokens = syntax.tokens();
        this.phrases = syntax.phrases();
    }

    /** Fills in what the numbers of a sentence count; "12 of 15 drones" count the same. */
    void find(List<Draft> drafts) {
        drafts.forEach(this::find);
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft part = drafts.get(i);
            Draft whole = drafts.get(i + 1);
            int from = tokens.form(part.to).equals("of") ? afterDeterminers(part.to + 1) : -1;
            if (!part.hasNoun() && from == whole.from) {
                part.noun(whole.nounFrom, whole.nounTo, part.end);
            }
        }
    }

    private int afterDeterminers(int from) {
        int at = from;
        while (phrases.isDeterminer(at)) {
            at++;
        }
        return at;
    }

    private void find(Draft draft) {
        boolean of = tokens.form(draft.to).equals("of");
        boolean plain = draft.kind == Quantity.Kind.NUMBER;
        boolean half = draft.share && phrases.isDeterminer(draft.to);
        boolean part = plain && of && phrases.isDeterminer(draft.to + 1);
        if (isMeasured(draft)) {
            draft.noun(draft.from - 2, draft.from - 1, draft.to);
        } else if (of && tokens.form(draft.to + 1).equals("them")) {
            draft.noun(draft.to + 1, draft.to + 2, draft.to + 2);
        } else if (half || part || (of && (draft.isIndefinite() || draft.share || !plain))) {
            count(draft, afterMore(afterDeterminers(of ? draft.to + 1 : draft.to)), true);
        } else if (!of && plain) {
            count(draft, afterMore(draft.to), false);
        }
    }

    /** "a population of 700,000". */
    private boolean isMeasured(Draft draft) {
        boolean of = tokens.form(draft.from - 1).equals("of") && syntax.has("measured", draft.from - 2);
        return of && !phrases.isNominal(draft.to);
    }

    private int afterMore(int from) {
        int at = from;
        while (syntax.has("more", at)) {
            at++;
        }
        return at;
    }

    private void count(Draft draft, int from, boolean of) {
        int at = from;
        int modifier = tokens.form(at).equals("other") ? at + 1 : at;
        Deed deed = modifier(modifier);
        if (deed != null) {
            draft.deed(deed, modifier, modifier + 1, true);
            at = modifier + 1;
        }
        at = tokens.form(at).equals("other") && phrases.isNominal(at + 1) ? at + 1 : at;
        int end = withOthers(at, phrases.end(at));
        end = of && draft.kind != Quantity.Kind.NUMBER ? beforeName(at, end) : end;
        if (end > at && (of || draft.value == null || deed != null || !isName(at, end))) {
            draft.noun(at, end, end);
        } else if (!of) {
            draft.end = Math.max(draft.to, at);
        }
    }

    /** One name in the singular is not what several are. */
    private boolean isName(int from, int end) {
        Token last = tokens.get(end - 1);
        return end == from + 1
                && !phrases.isHeadline()
                && last.isCapital()
                && !last.form().endsWith("s")
                && !phrases.isPlural(end - 1);
    }

    /** "30% of territory | ISIL once controlled". */
    private int beforeName(int from, int end) {
        for (int at = from + 1; at < end; at++) {
            Token before = tokens.get(at - 1);
            if (tokens.get(at).isCapital() && before.isWord() && !before.isCapital()) {
                return at;
            }
        }
        return end;
    }

    /** What a participle or adjective before the counted noun says: "wounded" in "24 wounded civilians". */
    private @Nullable Deed modifier(int at) {
        Verb verb = syntax.deeds().verb(tokens, at);
        Deed deed = syntax.deeds().adjective(tokens.form(at));
        if (verb != null && verb.form() == Form.PARTICIPLE && verb.deed().object() && verb.to() == at + 1) {
            deed = verb.deed();
        }
        return deed != null && leadsNoun(at + 1) ? deed : null;
    }

    private boolean leadsNoun(int at) {
        boolean noun = phrases.isNominal(at) && !phrases.isVerb(at) && phrases.end(at) > at;
        return noun
                && (phrases.isHeadline() || !tokens.get(at).isCapital())
                && !syntax.words().isAdverb(tokens.get(at));
    }

    /** "fighter jets and other warplanes", "rocket and mortar shells", "women and children". */
    private int withOthers(int from, int end) {
        if (end <= from || !(tokens.form(end).equals("and") || tokens.form(end).equals("or"))) {
            return end;
        }
        int to = phrases.end(end + 1);
        boolean noun = to > end + 1 && phrases.isPlural(to - 1) && to <= end + 4;
        boolean other = tokens.form(end + 1).equals("other");
        boolean open = !phrases.isPlural(end - 1) || other || to == end + 2;
        boolean predicate =
                phrases.isVerb(to) && !syntax.has("be", to) && syntax.deeds().verb(tokens, to) == null;
        boolean name = tokens.get(end + 1).isCapital() || syntax.numbers().isIndefinite(end + 1);
        return noun && open && !name && !predicate && !phrases.isVerb(end + 1) ? to : end;
    }
}
