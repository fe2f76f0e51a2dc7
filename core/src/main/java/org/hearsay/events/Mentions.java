package org.hearsay.events;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.syntax.Upos;
import org.hearsay.text.Span;

/** Cuts the phrases of those who take part out of the tree: the head with what names it, without clauses, places and second members. */
final class Mentions {
    private final Tree tree;
    private final Nouns nouns;

    Mentions(Tree tree, Nouns nouns) {
        this.tree = tree;
        this.nouns = nouns;
    }

    /** The mentions with these heads; representatives of several bodies stand for those. */
    List<Span> of(List<Integer> heads) {
        List<Span> spans = new ArrayList<>();
        for (int head : heads) {
            List<Integer> bodies = bodies(head);
            if (bodies.isEmpty()) {
                spans.add(span(head));
            } else {
                bodies.forEach(body -> spans.add(span(body)));
            }
        }
        return spans.stream()
                .distinct()
                .filter(each -> spans.stream().noneMatch(other -> !other.equals(each) && other.contains(each)))
                .toList();
    }

    private List<Integer> bodies(int head) {
        if (!nouns.is(tree, head, "delegate")) {
            return List.of();
        }
        for (int child : tree.children(head, "nmod")) {
            List<Integer> all = tree.withConjuncts(child);
            boolean several = all.size() > 1 && all.stream().allMatch(each -> nouns.is(tree, each, "actor"));
            if (several
                    && (tree.preposition(child).equals("of")
                            || tree.preposition(child).equals("from"))) {
                return all;
            }
        }
        return List.of();
    }

    /** From the first to the last word of the phrase that hangs together around its head. */
    Span span(int head) {
        boolean[] part = new boolean[tree.size()];
        part[head] = true;
        List<Integer> open = new ArrayList<>(List.of(head));
        while (!open.isEmpty()) {
            int next = open.removeLast();
            for (int child : tree.children(next)) {
                if (belongs(child, next, head)) {
                    part[child] = true;
                    open.add(child);
                }
            }
        }
        int from = head;
        while (from > 0 && (part[from - 1] || from > 1 && isJoint(from - 1) && part[from - 2])) {
            from--;
        }
        int to = head;
        while (to + 1 < tree.size() && (part[to + 1] || to + 2 < tree.size() && isJoint(to + 1) && part[to + 2])) {
            to++;
        }
        from = Math.min(from, tree.wordStart(tree.nameStart(head)));
        to = Math.max(tree.wordEnd(to), tree.nameEnd(head));
        int title = tree.titled(from);
        int start = title == from ? tree.at(from).span().start() : span(title).start();
        return new Span(start, tree.at(to).span().end());
    }

    /** A hyphen or quotation mark inside a phrase. */
    private boolean isJoint(int token) {
        return tree.at(token).upos() == Upos.PUNCT && !tree.form(token).equals(",");
    }

    private boolean belongs(int child, int parent, int head) {
        String relation = tree.at(child).universalRelation();
        boolean top = parent == head;
        return switch (relation) {
            case "det", "amod", "compound", "nummod", "flat", "fixed", "goeswith" -> true;
            case "nmod" ->
                tree.is(child, "nmod:poss")
                        || tree.is(child, "nmod:desc")
                        || tree.preposition(child).equals("of")
                        || tree.preposition(child).equals("to")
                                && tree.at(child).upos() == Upos.NUM;
            case "case" -> !top;
            case "advmod" -> tree.at(parent).upos() == Upos.NUM && child < parent;
            case "conj", "cc" -> !top && tree.nameType(child) == null;
            case "appos" -> child == head + 1;
            default -> false;
        };
    }

    /** The name of a place whose phrase has this head: a name itself, or that of the town, region or camp it is. */
    List<Span> place(int head) {
        if (nouns.is(tree, head, "place")) {
            int from = tree.wordStart(tree.nameStart(head));
            int to = tree.wordEnd(tree.nameEnd(head));
            return List.of(
                    new Span(tree.at(from).span().start(), tree.at(to).span().end()));
        }
        if (nouns.is(tree, head, "site")) {
            for (String relation : List.of("nmod", "appos", "compound")) {
                for (int child : tree.children(head, relation)) {
                    if (nouns.is(tree, child, "place")) {
                        return place(child);
                    }
                }
            }
        }
        return List.of();
    }
}
