package org.hearsay.actors;

import java.util.ArrayList;
import java.util.List;
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
}
