package org.hearsay.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.syntax.Token;
import org.hearsay.syntax.Upos;

/** Mends what a tree misreads and the order of its words gives away: auxiliaries that govern their verb, objects that pass for subjects. */
final class Mending {
    private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'re");
    private static final Set<String> MODAL = Set.of(
            "will", "would", "must", "can", "could", "may", "might", "should", "shall", "did", "does", "do", "'ll",
            "cannot");

    /** Words before a noun that are no preposition of it: "more than 100", "up to 20", "at least five". */
    private static final Set<String> OF_NUMBERS = Set.of("than", "to", "least", "over", "about", "around", "at", "up");

    /** Verbs that say of what somebody is accused, robbed or told. */
    private static final Set<String> OF_VERBS = Set.of(
            "accuse", "suspect", "convict", "warn", "inform", "remind", "rob", "strip", "deprive", "assure", "notify");

    /** So many words may stand between an auxiliary and its verb. */
    private static final int APART = 4;

    private final List<Token> tokens;

    private Mending(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The tokens with heads and relations mended; still a tree. */
    static List<Token> of(List<Token> tokens) {
        Mending mending = new Mending(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            mending.tag(i);
            mending.auxiliary(i);
            mending.particle(i);
        }
        for (int i = 0; i < tokens.size(); i++) {
            mending.adposition(i);
            mending.genitive(i);
            mending.participle(i);
            mending.beforeSpeech(i);
            mending.infinitive(i);
        }
        for (int i = 0; i < tokens.size(); i++) {
            mending.subjects(i);
        }
        return List.copyOf(mending.tokens);
    }

    private Token at(int token) {
        return tokens.get(token);
    }

    private String form(int token) {
        return at(token).form().toLowerCase(java.util.Locale.ROOT);
    }

    private List<Integer> children(int head, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (at(i).head() == head && (relations.length == 0 || isAny(i, relations))) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean isAny(int token, String... relations) {
        for (String relation : relations) {
            if (at(token).is(relation)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNominal(int token) {
        return switch (at(token).upos()) {
            case NOUN, PROPN, PRON, NUM -> true;
            default -> false;
        };
    }

    private boolean isVerbal(int token) {
        return at(token).upos() == Upos.VERB || at(token).upos() == Upos.AUX;
    }

    private void set(int token, int head) {
        set(token, head, at(token).relation());
    }

    private void set(int token, int head, String relation) {
        Token old = at(token);
        set(token, old.upos(), old.xpos(), head, relation);
    }

    private void set(int token, Upos upos, String xpos, int head, String relation) {
        Token old = at(token);
        tokens.set(token, new Token(old.span(), old.form(), old.lemma(), upos, xpos, head, relation, old.joined()));
    }

    /** A tag that the word's ending contradicts, and a verb that is tagged as an adjective. */
    private void tag(int token) {
        Token old = at(token);
        if (old.upos() != Upos.VERB) {
            return;
        }
        String form = form(token);
        if (old.xpos().startsWith("JJ")) {
            set(token, Upos.ADJ, old.xpos(), old.head(), old.relation());
        } else if (old.xpos().startsWith("VB") && form.endsWith("ing") && form.length() > 5) {
            set(token, old.upos(), "VBG", old.head(), old.relation());
        } else if (old.xpos().equals("VBG") && !form.endsWith("ing")) {
            String tag = form.endsWith("ed") ? "VBD" : form.endsWith("s") ? "VBZ" : "VB";
            set(token, old.upos(), tag, old.head(), old.relation());
        }
    }

    /** "have" with "agreed" under it as if it were its clause. */
    private void auxiliary(int token) {
        String form = form(token);
        if (isAny(token, "aux") && at(token).head() > token) {
            children(token, "nsubj", "obj")
                    .forEach(child -> set(child, at(token).head()));
            return;
        }
        boolean have = HAVE.contains(form);
        boolean be = BE.contains(form);
        if (!isVerbal(token) || !have && !be && !MODAL.contains(form)) {
            return;
        }
        for (int verb : children(token, "ccomp", "xcomp")) {
            String tag = at(verb).xpos();
            boolean fits = have && tag.equals("VBN")
                    || be && (tag.equals("VBN") || tag.equals("VBG") || at(verb).upos() == Upos.ADJ)
                    || !have && !be && tag.equals("VB");
            boolean near = verb > token && verb - token <= APART;
            if (fits && near && children(verb, "nsubj", "mark").stream().noneMatch(child -> child < verb)) {
                String relation =
                        !be ? "aux" : at(verb).upos() == Upos.ADJ ? "cop" : tag.equals("VBN") ? "aux:pass" : "aux";
                int head = at(token).head();
                String old = at(token).relation();
                children(token).forEach(child -> set(child, verb));
                set(verb, head, old);
                set(token, Upos.AUX, at(token).xpos(), verb, relation);
                return;
            }
        }
    }

    /** "called for sanctions", where the preposition passes for a complement and the noun for the object. */
    private void adposition(int token) {
        int verb = at(token).head();
        if (at(token).upos() != Upos.ADP || verb < 0 || !isAny(token, "xcomp", "advcl", "obj", "mark")) {
            return;
        }
        for (int noun : children(verb, "obj", "xcomp", "obl")) {
            if (noun > token
                    && isNominal(noun)
                    && verb < token
                    && isPhrase(token + 1, noun)
                    && children(noun, "case").stream().allMatch(child -> child > noun)) {
                set(noun, verb, "obl");
                children(token).forEach(child -> set(child, noun));
                set(token, noun, "case");
                return;
            }
        }
    }

    /** "to" before a bare verb marks that verb. */
    private void particle(int token) {
        boolean to = form(token).equals("to")
                && children(token).isEmpty()
                && at(token).head() >= 0;
        if (to
                && token + 1 < tokens.size()
                && isVerbal(token + 1)
                && at(token + 1).xpos().equals("VB")) {
            set(token, token + 1, "mark");
        }
    }

    /** "of" adds to the noun before it, not to the verb: "killed dozens of people". */
    private void genitive(int noun) {
        int verb = at(noun).head();
        if (verb < 0 || !isVerbal(verb) || !isNominal(noun) || OF_VERBS.contains(at(verb).lemma())) {
            return;
        }
        int of = children(noun, "case").stream()
                .filter(child -> form(child).equals("of") && child < noun)
                .findFirst()
                .orElse(0);
        if (of > 0 && isNominal(of - 1) && isPhrase(of, noun)) {
            int before = of - 1;
            while (at(before).head() != verb && at(before).head() >= 0 && before != noun) {
                before = at(before).head();
            }
            if (before != noun && at(before).head() == verb && isNominal(before)) {
                set(noun, of - 1, "nmod");
            }
        }
    }

    /** "civilians abducted by Daesh": a participle between a noun and its agent belongs to the noun. */
    private void participle(int token) {
        String tag = at(token).xpos();
        boolean fits = (tag.equals("VBN") || tag.equals("VBD"))
                && isVerbal(token)
                && token > 0
                && token + 1 < tokens.size()
                && form(token + 1).equals("by")
                && isAny(token, "advcl", "conj", "acl", "ccomp", "parataxis", "dep")
                && children(token, "aux", "nsubj", "cc").isEmpty();
        if (!fits || at(token - 1).upos() != Upos.NOUN && at(token - 1).upos() != Upos.PROPN) {
            return;
        }
        int noun = token - 1;
        while (isAny(noun, "flat", "compound", "nmod", "appos")
                && isNominal(at(noun).head())
                && at(noun).head() < token
                && !isAny(noun, "nmod")) {
            noun = at(noun).head();
        }
        if (!isUnder(noun, token)) {
            set(token, noun, "acl");
        }
    }

    private boolean isUnder(int token, int above) {
        int up = token;
        while (up >= 0 && up != above) {
            up = at(up).head();
        }
        return up == above;
    }

    /** In "they struck it, killing two, sources said" the participle belongs to what is said. */
    private void beforeSpeech(int token) {
        int verb = at(token).head();
        if (verb < token || !isAny(token, "advcl") || !at(token).xpos().equals("VBG")) {
            return;
        }
        children(verb, "ccomp").stream()
                .filter(clause -> clause < token && isVerbal(clause))
                .reduce((_, last) -> last)
                .ifPresent(clause -> set(token, clause));
    }

    /** Whether all that stands from here to the head of a phrase hangs under it. */
    private boolean isPhrase(int from, int head) {
        for (int i = from; i < head; i++) {
            int up = i;
            for (int step = 0; step < Tree.STEPS && up != head && up >= 0; step++) {
                up = at(up).head();
            }
            if (up != head) {
                return false;
            }
        }
        return true;
    }

    /** What stands between a verb and a "to" belongs to the verb and not to the infinitive. */
    private void infinitive(int token) {
        int verb = at(token).head();
        boolean to = form(token).equals("to") && at(token).is("mark") && token < verb;
        if (!to || !isAny(verb, "xcomp", "ccomp", "advcl")) {
            return;
        }
        int above = at(verb).head();
        if (above < 0 || !isVerbal(above)) {
            return;
        }
        boolean other =
                children(verb, "mark").stream().anyMatch(child -> form(child).equals("for"));
        for (int noun : children(verb, "obj", "obl", "nsubj", "iobj")) {
            if (noun < token && noun > above && isNominal(noun) && !other) {
                set(noun, above, children(noun, "case").isEmpty() ? "obj" : "obl");
            }
        }
    }

    /** Of several subjects of an active verb, one with a preposition is none, and one after the verb is its object. */
    private void subjects(int verb) {
        if (!isVerbal(verb) || !children(verb, "aux:pass", "nsubj:pass").isEmpty()) {
            return;
        }
        List<Integer> subjects = children(verb, "nsubj");
        int proper = subjects.stream()
                .filter(each -> each < verb && isNominal(each) && !isMarked(each))
                .findFirst()
                .orElse(Token.ROOT);
        children(verb, "obj").stream()
                .filter(each -> proper >= 0 && each < verb && at(each).upos() != Upos.PRON && !isAny(verb, "acl:relcl"))
                .forEach(each -> set(each, verb, "dep"));
        if (proper < 0) {
            return;
        }
        for (int subject : subjects) {
            if (isMarked(subject)) {
                boolean between = subject > proper && subject < verb;
                set(subject, between ? proper : verb, between ? "nmod" : "obl");
            } else if (subject > verb && isNominal(subject)) {
                List<Integer> objects = children(verb, "obj");
                set(subject, verb, objects.isEmpty() || objects.contains(subject - 1) ? "obj" : "dep");
            }
        }
        if (children(verb, "obj").isEmpty()) {
            children(verb, "ccomp", "xcomp").stream()
                    .filter(each -> each > verb
                            && at(each).upos() == Upos.NOUN
                            && children(each, "cop", "nsubj", "mark", "case").isEmpty())
                    .findFirst()
                    .ifPresent(each -> set(each, verb, "obj"));
        }
    }

    private boolean isMarked(int noun) {
        return children(noun, "case").stream()
                .anyMatch(child -> child < noun && at(child).upos() == Upos.ADP && !OF_NUMBERS.contains(form(child)));
    }
}
