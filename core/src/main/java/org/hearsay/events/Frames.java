package org.hearsay.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Finds the frames of a tree: at each word the first row of the table whose conditions hold and whose needs are met. */
final class Frames {
    /** Relations in which a noun tells an event of its own. */
    private static final String[] TELLING = {"nsubj", "obj", "obl", "root", "conj"};

    private final Tree tree;
    private final Triggers triggers;
    private final Nouns nouns;
    private final Slots slots;

    Frames(Tree tree, Triggers triggers, Nouns nouns) {
        this.tree = tree;
        this.triggers = triggers;
        this.nouns = nouns;
        this.slots = new Slots(tree, nouns);
    }

    /** The frames, in order of their tokens; a noun that is part of a verb's trigger has none. */
    List<Frame> all() {
        List<Frame> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (boolean verbs : new boolean[] {true, false}) {
            for (int token = 0; token < tree.size(); token++) {
                if ((tree.at(token).upos() != Upos.NOUN) == verbs && !taken.contains(token)) {
                    Frame frame = at(token);
                    if (frame != null) {
                        found.add(frame);
                        taken.addAll(frame.anchors());
                    }
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.token(), b.token()));
        return found;
    }

    private @Nullable Frame at(int token) {
        boolean nominal = tree.at(token).upos() == Upos.NOUN;
        if (nominal && !isTelling(token)) {
            return null;
        }
        for (Trigger trigger : triggers.of(tree, token)) {
            if (trigger.upos() == tree.at(token).upos()) {
                Frame frame = frame(token, trigger);
                if (frame != null) {
                    return frame;
                }
            }
        }
        return null;
    }

    private boolean isTelling(int token) {
        for (String relation : TELLING) {
            if (tree.is(token, relation)) {
                return true;
            }
        }
        return false;
    }

    /** "a number of strikes": the strikes. */
    private int measured(int match, Condition condition) {
        return tree.children(match, "nmod").stream()
                .filter(child -> nouns.is(tree, match, "measure"))
                .filter(child -> condition.classes().stream().anyMatch(each -> nouns.is(tree, child, each)))
                .findFirst()
                .orElse(match);
    }

    private @Nullable Frame frame(int token, Trigger trigger) {
        int particle = trigger.particle(tree, token);
        if (particle < 0) {
            return null;
        }
        List<Integer> anchors = new ArrayList<>(List.of(token, particle));
        for (Condition condition : trigger.conditions()) {
            List<Integer> matches = condition.matches(tree, slots, nouns, token);
            if (matches.isEmpty() == condition.wanted()) {
                return null;
            }
            if (condition.isAnchor()) {
                matches.forEach(match -> anchors.add(measured(match, condition)));
            }
        }
        List<Integer> actors = trigger.actors().find(tree, slots, nouns, token);
        List<Integer> recipients = trigger.recipients().find(tree, slots, nouns, token);
        if (actors == null || recipients == null) {
            return null;
        }
        Frame frame = new Frame(token, trigger, anchors, actors, recipients);
        boolean somebody = !frame.actors().isEmpty() || !frame.recipients().isEmpty();
        boolean met = !trigger.recipients().needed() || !frame.recipients().isEmpty();
        return somebody && met ? frame : null;
    }
}
