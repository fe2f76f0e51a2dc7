package org.hearsay.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.syntax.Upos;

/** Finds the heads of the phrases that stand in a slot of a predicate: its subject, its object, what a preposition adds. */
final class Slots {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private final Tree tree;
    private final Nouns nouns;

    Slots(Tree tree, Nouns nouns) {
        this.tree = tree;
        this.nouns = nouns;
    }

    /** Heads of what stands in a slot, conjuncts included; {@code a.b} is slot b of what fills slot a. */
    List<Integer> fillers(int predicate, String path) {
        List<Integer> found = List.of(predicate);
        for (String slot : path.split("\\.", -1)) {
            List<Integer> next = new ArrayList<>();
            for (int each : found) {
                for (int part : single(each, slot)) {
                    int filler = tree.isNominal(part) ? tree.named(part) : part;
                    next.addAll(tree.isNominal(filler) ? tree.withConjuncts(filler) : List.of(filler));
                }
            }
            found = next.stream().distinct().toList();
        }
        return found;
    }

    private List<Integer> single(int at, String slot) {
        return switch (slot) {
            case "subj" -> subject(at);
            case "obj" -> object(at);
            case "iobj" -> tree.children(at, "iobj");
            case "whom" -> whom(at);
            case "comp" -> complement(at);
            case "inf" ->
                complement(at).stream()
                        .filter(child -> tree.hasWord(child, "to", "mark"))
                        .toList();
            case "reduced" ->
                tree.is(at, "acl") && !tree.is(at, "acl:relcl") || tree.is(at, "amod") ? List.of(at) : List.of();
            case "after" -> at + 1 < tree.size() ? List.of(at + 1) : List.of();
            case "acl" -> tree.children(at, "acl");
            case "amod" -> tree.children(at, "amod");
            case "aux" -> tree.children(at, "aux");
            case "compound" -> tree.children(at, "compound", "amod");
            case "gov" -> governingSubject(at);
            case "poss" -> tree.children(at, "nmod:poss");
            case "mod" -> modifiers(at);
            case "owner" -> owner(at);
            case "beneficiary" -> beneficiary(at);
            default -> marked(at, slot);
        };
    }

    private List<Integer> whom(int at) {
        List<Integer> indirect = tree.children(at, "iobj");
        return indirect.isEmpty() ? object(at) : indirect;
    }

    private List<Integer> complement(int at) {
        List<Integer> found = new ArrayList<>(tree.children(at, "xcomp", "ccomp"));
        if (found.isEmpty()) {
            tree.children(at, "advcl", "acl").stream()
                    .filter(child -> tree.hasWord(child, "to", "mark"))
                    .filter(child -> child > at)
                    .forEach(found::add);
        }
        return found;
    }

    /** Who does it, as in the active voice. */
    private List<Integer> subject(int at) {
        if (isHeadline(at)) {
            return marked(at, "by");
        }
        if (tree.isPassive(at)) {
            List<Integer> agents = tree.children(at, "obl:agent");
            return agents.isEmpty()
                    ? tree.children(at, "obl").stream()
                            .filter(child -> tree.preposition(child).equals("by"))
                            .toList()
                    : agents;
        }
        return surface(at);
    }

    /** To whom it is done, as in the active voice. */
    private List<Integer> object(int at) {
        if (isHeadline(at)) {
            return surface(at);
        }
        if (tree.isPassive(at)) {
            List<Integer> surface = surface(at);
            List<Integer> left = tree.children(at, "obj");
            return left.isEmpty() ? surface : left;
        }
        List<Integer> objects = tree.children(at, "obj");
        if (objects.isEmpty() && tree.is(at, "acl:relcl") && tree.has(at, "nsubj")) {
            boolean subjectIsRelative = tree.children(at, "nsubj").stream().anyMatch(this::isRelative);
            return subjectIsRelative || tree.has(at, "ccomp", "xcomp") ? List.of() : List.of(tree.head(at));
        }
        return objects.stream()
                .map(child -> isRelative(child) && tree.is(at, "acl") ? tree.head(at) : child)
                .toList();
    }

    /** "Four people killed in attacks", where the tree takes the victims for those who killed. */
    private boolean isHeadline(int at) {
        return nouns.is(tree, at, "harming")
                && tree.form(at).endsWith("ed")
                && !tree.has(at, "aux", "aux:pass", "nsubj:pass")
                && tree.children(at, "nsubj").stream().anyMatch(each -> nouns.is(tree, each, "harmed"));
    }

    private boolean isRelative(int token) {
        return tree.at(token).upos() == Upos.PRON && RELATIVE.contains(tree.form(token));
    }

    /** The subject as it stands, or as the tree passes it down to a verb without one. */
    List<Integer> surface(int predicate) {
        int at = predicate;
        for (int step = 0; step < Tree.STEPS && at >= 0; step++) {
            List<Integer> own = tree.children(at, "nsubj");
            if (!own.isEmpty()) {
                int clause = at;
                return nearest(own).stream()
                        .map(child -> isRelative(child) && tree.is(clause, "acl") ? tree.head(clause) : child)
                        .toList();
            }
            int up = tree.head(at);
            if (up < 0 || tree.has(at, "csubj")) {
                return List.of();
            }
            if (isOfSameBlow(at, up)) {
                at = tree.head(up);
                continue;
            }
            if (tree.is(at, "acl") && tree.isNominal(up)) {
                boolean participle =
                        tree.at(at).xpos().equals("VBG") || tree.at(at).xpos().equals("VBN");
                return participle && !isVerbalNoun(up) ? List.of(up) : owner(up);
            }
            boolean directed = nouns.is(tree, up, "directing") && tree.hasWord(at, "to", "mark");
            if (tree.is(at, "xcomp") || tree.is(at, "ccomp") || directed) {
                boolean open =
                        tree.hasWord(at, "to", "mark") || tree.at(at).xpos().equals("VBG");
                if (!open && tree.is(at, "ccomp")) {
                    return List.of();
                }
                List<Integer> directedTo = directed ? directed(up) : List.of();
                if (!directedTo.isEmpty()) {
                    return directedTo;
                }
                List<Integer> controller = tree.has(up, "iobj") ? tree.children(up, "iobj") : tree.children(up, "obj");
                if (tree.is(at, "xcomp") && !controller.isEmpty() && !tree.isPassive(up) && !isSubjectControl(up)) {
                    return controller;
                }
            } else if (isCharge(at) && tree.has(up, "obj")) {
                return tree.children(up, "obj");
            } else if (!tree.is(at, "conj") && !isOpenAdjunct(at)) {
                return List.of();
            }
            at = up;
        }
        return List.of();
    }

    /** Who is asked, told, forced or allowed to do something. */
    private List<Integer> directed(int verb) {
        for (String slot : List.of("iobj", "obj", "on", "upon", "to", "for", "with")) {
            List<Integer> found = single(verb, slot).stream()
                    .filter(each -> nouns.is(tree, each, "actor") || nouns.is(tree, each, "person"))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "killing five people, injuring ten": the people who were killed did not injure. */
    private boolean isOfSameBlow(int verb, int noun) {
        int above = tree.head(noun);
        boolean participle = tree.at(verb).xpos().equals("VBG") && tree.is(verb, "acl") && !tree.is(verb, "acl:relcl");
        return participle
                && nouns.is(tree, verb, "harming")
                && above >= 0
                && tree.isVerbal(above)
                && (tree.is(noun, "obj") && nouns.is(tree, above, "harming")
                        || (tree.is(noun, "obj") || tree.is(noun, "obl")) && verb > noun + 1);
    }

    /** "accused Turkey of arming": a gerund after a preposition, told of the object. */
    private boolean isCharge(int verb) {
        return tree.is(verb, "advcl")
                && tree.at(verb).xpos().equals("VBG")
                && (tree.hasWord(verb, "of", "mark", "case")
                        || tree.hasWord(verb, "from", "mark", "case")
                        || tree.head(verb) >= 0 && nouns.is(tree, tree.head(verb), "charging"));
    }

    /** Of several subjects that nothing joins the one by the verb; those before it are datelines and headings. */
    private List<Integer> nearest(List<Integer> subjects) {
        List<Integer> actors = subjects.stream()
                .filter(each -> nouns.is(tree, each, "actor") || isRelative(each))
                .toList();
        return subjects.size() < 2 || actors.size() < subjects.size() ? subjects : List.of(actors.getLast());
    }

    private boolean isSubjectControl(int verb) {
        return nouns.is(tree, verb, "promising");
    }

    /** "signs of Beijing supplying": the noun is no doer of what is said under it. */
    private boolean isVerbalNoun(int noun) {
        return nouns.is(tree, noun, "telling");
    }

    /** A participle or infinitive beside a clause, whose subject is the clause's. */
    private boolean isOpenAdjunct(int at) {
        String tag = tree.at(at).xpos();
        return tree.is(at, "advcl") && (tag.equals("VBG") || tag.equals("VB") || tag.equals("VBN"));
    }

    /** The subject of the clause above. */
    private List<Integer> governingSubject(int at) {
        int up = tree.head(at);
        for (int step = 0; step < Tree.STEPS && up >= 0; step++) {
            if (tree.isVerbal(up)) {
                List<Integer> subject = surface(up);
                if (!subject.isEmpty()) {
                    return subject;
                }
            }
            up = tree.head(up);
        }
        return List.of();
    }

    /** Names and adjectives of people before a noun. */
    private List<Integer> modifiers(int noun) {
        return tree.children(noun, "compound", "amod", "nmod:desc").stream()
                .filter(child -> child < noun && nouns.is(tree, child, "actor") && !nouns.is(tree, child, "loose"))
                .filter(child -> tree.nameType(child) != null || tree.at(child).upos() != Upos.PROPN)
                .filter(child -> !isHeld(child) && !isPlaceOfDeed(child))
                .toList();
    }

    /** "rebel-held": whose a place is, not whose deed. */
    private boolean isHeld(int token) {
        int last = tree.wordEnd(token);
        String form = tree.form(last);
        return last > token && (form.endsWith("ed") || form.endsWith("held")) && !form.endsWith("led");
    }

    /** "Syria attacks": a place's name says where, unless it is an adjective or, as "US", an abbreviation. */
    private boolean isPlaceOfDeed(int token) {
        String form = tree.at(token).form();
        return nouns.is(tree, token, "place") && !form.equals(form.toUpperCase(Locale.ROOT));
    }

    /** Whose deed a noun tells. */
    private List<Integer> owner(int noun) {
        for (List<Integer> found : List.of(marked(noun, "by"), tree.children(noun, "nmod:poss"), modifiers(noun))) {
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Somebody in a complement who is neither its subject nor that of the clause above. */
    private List<Integer> beneficiary(int complement) {
        List<Integer> own = subject(complement);
        for (String slot :
                List.of("iobj", "to", "for", "against", "with", "between", "on", "obj", "obj.poss", "obj.from", "in")) {
            List<Integer> found = fillers(complement, slot).stream()
                    .filter(each -> nouns.is(tree, each, slot.equals("in") ? "place" : "actor"))
                    .filter(each -> !own.contains(each))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** What a preposition adds to a predicate, or to its object where it may belong to either. */
    private List<Integer> marked(int at, String preposition) {
        String wanted = preposition.toLowerCase(Locale.ROOT);
        List<Integer> found = new ArrayList<>();
        List<Integer> holders = new ArrayList<>(List.of(at));
        if (tree.isVerbal(at) && !wanted.equals("of") && !wanted.equals("by")) {
            for (int object : tree.children(at, "obj")) {
                holders.add(object);
                tree.children(object, "nmod").stream()
                        .filter(child -> tree.preposition(child).equals("of"))
                        .forEach(holders::add);
            }
            if (tree.isPassive(at)) {
                holders.addAll(tree.children(at, "nsubj:pass"));
            }
        }
        for (int holder : holders) {
            for (int child : tree.children(holder, "obl", "nmod")) {
                if (tree.preposition(child).equals(wanted) && !tree.is(child, "nmod:poss")) {
                    found.add(child);
                }
            }
        }
        return found;
    }
}
