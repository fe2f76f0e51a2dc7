package org.hearsay.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The mentions read so far, in order. */
final class Mentions {
    private final List<Mention> list = new ArrayList<>();

    void add(Mention mention) {
        list.add(mention);
    }

    @Nullable
    Mention last() {
        return list.isEmpty() ? null : list.getLast();
    }

    int size() {
        return list.size();
    }

    Mention get(int index) {
        return list.get(index);
    }

    /** The only entity of this sort among the last mentions; null when there is none, or more than one. */
    @Nullable
    Entity only(int last, Predicate<Entity> sort) {
        List<Entity> found = list.subList(Math.max(0, list.size() - last), list.size()).stream()
                .map(Mention::entity)
                .filter(sort)
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }
}
