package org.hearsay.figures;

import java.util.List;
import java.util.Set;
import org.hearsay.figures.Deeds.Deed;
import org.jspecify.annotations.Nullable;

/** Finds the words for whose a figure is: the subject of "lost" and its like, or a name or link in what is counted. */
final class Owners {
    private static final Set<String> GROUP_LINKS = Set.of("of", "from");

    private final Tokens tokens;
    private final WordLists words;
    private final Phrases phrases;

    Owners(Syntax syntax) {
        this.tokens = syntax.tokens();
        this.words = syntax.words();
        this.phrases = syntax.phrases();
    }

    /** Fills in the owners of a sentence's drafts; a verb without a subject of its own has that of the verb before. */
    void find(List<Draft> drafts) {
        Draft last = null;
        for (Draft draft : drafts) {
            Deed deed = draft.deed;
            boolean agent = deed != null && deed.agent() && !draft.after;
            if (agent) {
                boolean gerund = last != null
                        && last.hasOwner()
                        && tokens.form(draft.verbFrom).endsWith("ing");
                if (!gerund) {
                    subject(draft);
                }
                if (!draft.hasOwner() && last != null) {
                    draft.owner(last.ownerFrom, last.ownerTo);
                }
                last = draft;
            } else if (deed != null && deed.agent()) {
                agent(draft);
            }
            if (!draft.hasOwner() && (deed == null || !agent)) {
                inPhrase(draft);
            }
        }
    }

    private void subject(Draft draft) {
        int at = draft.verbFrom;
        while (at > 0 && isAuxiliary(at - 1)) {
            at--;
        }
        if (words.has("relative", tokens.form(at - 1))) {
            at--;
            at = tokens.form(at - 1).equals(",") ? at - 1 : at;
        }
        if (tokens.form(at - 1).equals(",")
                || tokens.form(at - 1).equals("and")
                || tokens.form(at).equals("having")) {
            return;
        }
        int end = described(at);
        if (end > 0) {
            draft.owner(phrases.start(end), end);
        }
    }

    /** Where the subject ends that a place or time describes: "groups | based in the town fired"; -1 when that cannot be told. */
    private int described(int end) {
        int start = phrases.start(end);
        boolean time = words.has("time", tokens.form(end - 1));
        if (!time && (start == end || !words.has("place", tokens.form(start - 1)))) {
            return end;
        }
        for (int at = Math.min(start, end - 1) - 1; at > Math.max(0, start - 12); at--) {
            boolean preposition = time && words.has("place", tokens.form(at));
            if ((preposition || (!time && phrases.isVerb(at))) && phrases.isNominal(at - 1)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAuxiliary(int at) {
        String form = tokens.form(at);
        return words.has("have", form)
                || words.has("modal", form)
                || form.equals("is")
                || form.equals("are")
                || form.equals("was")
                || form.equals("were")
                || form.equals("been")
                || words.isAdverb(tokens.get(at));
    }

    /** "were launched by Iran". */
    private void agent(Draft draft) {
        if (!tokens.form(draft.verbTo).equals("by")) {
            return;
        }
        int from = draft.verbTo + 1;
        int start = phrases.isDeterminer(from) ? from + 1 : from;
        int end = phrases.end(start);
        if (end > start) {
            draft.owner(from, end);
        }
    }

    private void inPhrase(Draft draft) {
        int[] name = isOwnable(draft) ? nameIn(draft.nounFrom, draft.nounTo) : null;
        if (name != null) {
            draft.owner(name[0], name[1]);
            return;
        }
        if (tokens.form(draft.from - 1).equals("(") && draft.deed != null && !draft.hasNoun()) {
            draft.owner(phrases.start(draft.from - 1), draft.from - 1);
            return;
        }
        int link = words.phrase("owner-link", tokens, draft.end);
        boolean group = draft.hasNoun()
                && words.has("combatants", tokens.form(draft.nounTo - 1))
                && GROUP_LINKS.contains(tokens.form(draft.nounTo));
        link = link < 0 && group ? draft.nounTo + 1 : link;
        if (link > 0) {
            link(draft, link);
        }
    }

    private void link(Draft draft, int from) {
        int start = phrases.isDeterminer(from) ? from + 1 : from;
        int end = phrases.end(start);
        if (end > start) {
            draft.owner(from, end);
        }
    }

    /** A people's name does not own its civilians or places: "Vale villagers". */
    private boolean isOwnable(Draft draft) {
        String head = draft.hasNoun() ? tokens.form(draft.nounTo - 1) : "";
        boolean civilians = words.has("people", head) && !words.has("combatants", head);
        return draft.hasNoun() && !civilians && !words.has("places", head);
    }

    /** The name inside what is counted that says whose it is: "Putin" in "Putin troops". Start and end, or null. */
    private int @Nullable [] nameIn(int from, int to) {
        int start = from;
        while (start < to && !isName(start)) {
            start++;
        }
        int end = start;
        while (end < to && (isName(end) || (phrases.isJoint(end) && isName(end + 1)))) {
            end++;
        }
        boolean whole = end == to && !phrases.isPossessive(end);
        boolean made = phrases.isJoint(end) && !words.has("holding", tokens.form(end + 1));
        return end == start || whole || made ? null : new int[] {start, end};
    }

    /** "C4", "F16". */
    private static boolean isModel(Token token) {
        return token.form().codePoints().anyMatch(Character::isDigit);
    }

    private boolean isName(int at) {
        Token token = tokens.get(at);
        boolean article = token.is("al") && tokens.form(at + 1).equals("-");
        boolean name = token.isWord() && token.isCapital() && !words.has("holding", token.form()) && !isModel(token);
        boolean side = words.has("side", token.form()) && !tokens.form(at - 1).equals("-");
        return article || side || (name && !(phrases.isHeadline() && phrases.isPlural(at)));
    }
}
