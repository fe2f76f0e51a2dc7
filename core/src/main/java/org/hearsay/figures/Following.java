package org.hearsay.figures;

import java.math.BigDecimal;
import org.hearsay.figures.Deeds.Deed;
import org.hearsay.figures.Deeds.Form;
import org.hearsay.figures.Deeds.Verb;
import org.jspecify.annotations.Nullable;

/** Finds the verb or adjective after a number's phrase: "… troops have been killed", "… wounded", "left dozens dead". */
final class Following {
    /** How far after its number a verb may stand, in tokens. */
    private static final int FARTHEST = 28;

    private final Syntax syntax;
    private final Tokens tokens;
    private final WordLists words;
    private final Deeds deeds;
    private final Phrases phrases;

    Following(Syntax syntax) {
        this.syntax = syntax;
        this.tokens = syntax.tokens();
        this.words = syntax.words();
        this.deeds = syntax.deeds();
        this.phrases = syntax.phrases();
    }

    /** What has been passed on the way from the number to a verb. */
    private static final class Path {
        private final boolean object;
        private boolean passive;
        private boolean active;
        private boolean gap;
        private boolean relative;

        /** @param object whether a preposition stands before the number */
        Path(boolean object) {
            this.object = object;
        }

        void leaveRelativeClause() {
            relative = false;
            passive = false;
            active = false;
            gap = true;
        }
    }

    /** Whether a verb or adjective before the limit tells what happened; fills it in. */
    boolean find(Draft draft, int limit) {
        Path path = new Path(isObject(draft));
        for (int at = draft.end; at < Math.min(limit, draft.end + FARTHEST); at++) {
            if (tokens.form(at).equals("(")) {
                at = syntax.closing(at);
                continue;
            }
            if (syntax.ends(at)) {
                return false;
            }
            if (decide(draft, at, limit, path)) {
                return true;
            }
            if (isEnd(at, path)) {
                if (!path.relative) {
                    return false;
                }
                path.leaveRelativeClause();
            } else {
                pass(at, path);
            }
        }
        return false;
    }

    private boolean decide(Draft draft, int at, int limit, Path path) {
        Verb verb = deeds.verb(tokens, at);
        boolean other = (path.object && path.gap && !path.relative) || (path.passive && isSingular(draft, at));
        if (verb != null && !other && decides(verb, path)) {
            take(draft, verb, limit);
            return true;
        }
        boolean among = tokens.form(at).equals("among") && path.passive;
        boolean adjective = path.passive || !path.gap;
        Deed deed = among ? among(at) : adjective ? deeds.adjective(tokens.form(at)) : null;
        if (deed != null) {
            draft.deed(deed, at, at + 1, true);
        }
        return deed != null;
    }

    /** Whether the predicate that begins here is another one. */
    private boolean isEnd(int at, Path path) {
        return deeds.verb(tokens, at) != null || (path.passive && !isTransparent(at)) || blocks(at);
    }

    private void pass(int at, Path path) {
        path.relative |= syntax.has("relative", at);
        path.passive |= syntax.has("be", at);
        path.active |= syntax.has("have", at) && !path.passive;
        path.active &= !syntax.has("be", at);
        path.gap |= !isTransparent(at);
    }

    /** Whether a preposition before the number makes it unlikely to be a subject: "a shelter for 50 families". */
    private boolean isObject(Draft draft) {
        int at = draft.from - 1;
        while (at > 0 && syntax.has("addition", at) && !tokens.form(at).equals("with")) {
            at--;
        }
        boolean inAll = tokens.form(at + 1).equals("all") || tokens.form(at + 1).equals("total");
        return syntax.has("place", at) && !inAll;
    }

    /** A verb in the singular does not speak of several. */
    private boolean isSingular(Draft draft, int verb) {
        BigDecimal value = draft.value;
        if (value == null || value.compareTo(BigDecimal.ONE) == 0 || draft.kind != Quantity.Kind.NUMBER) {
            return false;
        }
        for (int at = verb - 1; at > verb - 4; at--) {
            if (syntax.has("singular", at)) {
                return true;
            }
        }
        return false;
    }

    /** "were among the dead". */
    private @Nullable Deed among(int among) {
        for (int at = among + 1; at < among + 4; at++) {
            Deed noun = deeds.noun(tokens.form(at));
            Deed deed = noun != null ? noun : deeds.adjective(tokens.form(at));
            if (deed != null) {
                return deed;
            }
        }
        return null;
    }

    private boolean decides(Verb verb, Path path) {
        if (!verb.deed().object()) {
            return verb.form() != Form.BASE || !path.gap;
        }
        return verb.form() == Form.PARTICIPLE && !path.active && (path.passive || !hasObject(verb.to()));
    }

    /** Whether a verb's object seems to follow. */
    private boolean hasObject(int at) {
        Numeric number = syntax.numbers().read(afterBound(at));
        boolean counted = number != null && !syntax.hasVerb(number.to());
        boolean noun = phrases.isNominal(at) && !words.isAdverb(tokens.get(at)) && !syntax.has("weekday", at);
        return phrases.isDeterminer(at) || counted || (noun && deeds.verb(tokens, at) == null);
    }

    /** "killed | at least 44": where the number begins. */
    private int afterBound(int at) {
        boolean bound = tokens.form(at).equals("at")
                && (tokens.form(at + 1).equals("least") || tokens.form(at + 1).equals("most"));
        boolean more = tokens.form(at + 1).equals("than");
        return bound || more ? at + 2 : tokens.form(at).equals("over") ? at + 1 : at;
    }

    private void take(Draft draft, Verb verb, int limit) {
        boolean joint =
                tokens.form(verb.to()).equals("and") || tokens.form(verb.to()).equals("or");
        Verb other = joint ? deeds.verb(tokens, verb.to() + 1) : null;
        if (other != null && other.to() < limit && verb.isDistinctFrom(other)) {
            draft.deed(Deed.HARMED, verb.from(), other.to(), true);
        } else {
            draft.deed(verb.deed(), verb.from(), verb.to(), true);
        }
    }

    /** Words that may stand between a noun and its predicate, or inside the predicate. */
    private boolean isTransparent(int at) {
        boolean auxiliary = syntax.has("be", at) || syntax.has("have", at) || syntax.has("modal", at);
        return auxiliary
                || syntax.has("relative", at)
                || words.isAdverb(tokens.get(at))
                || tokens.form(at).equals(",");
    }

    /** A verb of another meaning ends the search, unless it only describes what is counted ("trapped in the ruins"). */
    private boolean blocks(int at) {
        if (!words.isPast(tokens.get(at)) || syntax.has("be", at) || syntax.has("have", at)) {
            return false;
        }
        boolean inside = tokens.form(at - 1).equals("-") || tokens.form(at + 1).equals("-");
        return (!inside && !syntax.has("stop", at + 1)) || phrases.isDeterminer(at + 1);
    }
}
