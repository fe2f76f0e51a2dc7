package org.hearsay.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.syntax.Upos;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds where an event happened: the name of a place that the trigger's clause, or what the event is done to, has beside it. */
final class Places {
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "throughout", "outside of", "within");

    private final Tree tree;
    private final Mentions mentions;
    private final Nouns nouns;

    Places(Tree tree, Mentions mentions, Nouns nouns) {
        this.tree = tree;
        this.mentions = mentions;
        this.nouns = nouns;
    }

    @Nullable
    Span of(Frame frame) {
        List<Integer> holders = new ArrayList<>(frame.anchors());
        holders.addAll(frame.recipients());
        if (frame.trigger().type() != Event.Type.PROTEST) {
            holders.removeAll(frame.actors());
        }
        if (tree.at(frame.token()).upos() == Upos.NOUN && tree.is(frame.token(), "nsubj")) {
            holders.add(tree.head(frame.token()));
        }
        for (int holder : holders) {
            for (int child : tree.children(holder, "obl", "nmod")) {
                if (WHERE.contains(tree.preposition(child))) {
                    List<Span> found = mentions.place(child);
                    if (!found.isEmpty()) {
                        return found.getFirst();
                    }
                }
            }
        }
        if (frame.trigger().type() == Event.Type.CONSULT) {
            for (int recipient : frame.recipients()) {
                if (nouns.is(tree, recipient, "place")) {
                    return mentions.place(recipient).getFirst();
                }
            }
        }
        return null;
    }
}
