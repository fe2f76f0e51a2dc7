package org.hearsay.figures;

import org.hearsay.figures.Deeds.Deed;
import org.hearsay.figures.Deeds.Form;
import org.hearsay.figures.Deeds.Verb;
import org.jspecify.annotations.Nullable;

/** Finds the verb or noun before a number that says what happened: "lost 90 tanks", "the destruction of five vehicles". */
final class Governors {
    /** Longest list that is walked back, in tokens. */
    private static final int LONGEST = 90;

    private final Syntax syntax;
    private final Tokens tokens;
    private final Deeds deeds;
    private final Phrases phrases;

    Governors(Syntax syntax) {
        this.syntax = syntax;
        this.tokens = syntax.tokens();
        this.deeds = syntax.deeds();
        this.phrases = syntax.phrases();
    }

    /** Words right before the number: "killing at least 30", "lost some 90 tanks". */
    boolean direct(Draft draft, @Nullable Draft before) {
        int at = draft.from;
        while (at > 0 && (syntax.has("addition", at - 1) || syntax.words().isAdverb(tokens.get(at - 1)))) {
            at--;
        }
        Verb verb = deeds.verbBefore(tokens, at);
        boolean other = verb != null && verb.form() != Form.GERUND && syntax.hasVerb(draft.to);
        return act(draft, at) || (!other && governs(draft, verb, before));
    }

    /** A verb at the head of the list that the number stands in: "destroyed a mortar, two vehicles and eight drones". */
    boolean listed(Draft draft, @Nullable Draft before) {
        if (isGerund(draft.from - 1)) {
            return false;
        }
        for (int at = draft.from; at > Math.max(0, draft.from - LONGEST); at--) {
            Verb verb = deeds.verbBefore(tokens, at);
            if (verb != null && !isNoun(verb, draft)) {
                return governs(draft, verb, before);
            }
            if (act(draft, at)) {
                return true;
            }
            if (tokens.form(at - 1).equals(")")) {
                at = syntax.opening(at - 1) + 1;
            } else if (!isListed(at - 1)) {
                return false;
            }
        }
        return false;
    }

    /** Another verb's object: "carried out 40 sorties targeting 13 camps". */
    private boolean isGerund(int at) {
        Token token = tokens.get(at);
        return token.form().endsWith("ing") && token.form().length() > 4 && !token.isCapital();
    }

    private boolean isListed(int at) {
        Token token = tokens.get(at);
        boolean sign = token.is(",") || token.is("-") || token.is("$") || token.is("%");
        boolean bound = token.is("more") || token.is("than");
        boolean number = token.isNumber() || syntax.numbers().isNumberWord(at);
        boolean joint = syntax.has("combined", at) || syntax.has("addition", at);
        return sign || bound || number || joint || isPartOfPhrase(at);
    }

    private boolean isPartOfPhrase(int at) {
        if (!phrases.isVerb(at)) {
            return phrases.isNominal(at);
        }
        boolean compound = tokens.form(at - 1).equals("-") && phrases.isNominal(at);
        return compound || (deeds.verb(tokens, at) == null && phrases.isNominal(at + 1));
    }

    /** "the destruction of five vehicles", "claiming the lives of 18". */
    private boolean act(Draft draft, int at) {
        Deed deed = tokens.form(at - 1).equals("of") ? deeds.act(tokens.form(at - 2)) : null;
        if (deed == null) {
            return false;
        }
        draft.deed(deed, at - 2, at, false);
        return true;
    }

    private boolean governs(Draft draft, @Nullable Verb verb, @Nullable Draft before) {
        if (verb == null || !verb.deed().object() || isPassive(verb) || isNoun(verb, draft)) {
            return false;
        }
        if (before != null && before.after && verb.from() < before.verbTo) {
            return false;
        }
        if (draft.kind == Quantity.Kind.LENGTH && verb.deed().happening() == Happening.LAUNCHED) {
            return false;
        }
        draft.deed(joined(verb), verb.from(), verb.to(), false);
        return true;
    }

    /** A base form is a verb after an auxiliary, or right between a plural and the number ("Kurds kill 83"). */
    private boolean isNoun(Verb verb, Draft draft) {
        boolean near = verb.to() + 2 >= draft.from && phrases.isPlural(verb.from() - 1);
        return verb.form() == Form.BASE && !near && !syntax.has("modal", verb.from() - 1);
    }

    /** "killed and injured" tells neither apart. */
    private Deed joined(Verb verb) {
        boolean joint = tokens.form(verb.from() - 1).equals("and")
                || tokens.form(verb.from() - 1).equals("or");
        Verb other = joint ? deeds.verbBefore(tokens, verb.from() - 1) : null;
        return verb.isDistinctFrom(other) ? Deed.HARMED : verb.deed();
    }

    private boolean isPassive(Verb verb) {
        int at = verb.from() - 1;
        while (at > 0 && syntax.words().isAdverb(tokens.get(at)) && !syntax.has("passive", at)) {
            at--;
        }
        return verb.form() == Form.PARTICIPLE && syntax.has("passive", at);
    }
}
