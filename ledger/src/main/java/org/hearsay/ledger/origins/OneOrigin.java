package org.hearsay.ledger.origins;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which claims of one question are of one origin: a union-find over what is said of them, in any order. Not thread-safe.
 *
 * @param <K> what claims and documents are named by; origins outside the question may be named, too
 */
public final class OneOrigin<K> {
    private final Map<K, K> parents = new HashMap<>();
    private final Map<Telling<K>, K> tellings = new HashMap<>();
    private final Map<String, Map<Set<String>, K>> crediting = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    private record Telling<K>(K document, String voice) {}

    /**
     * Says in which voice a claim is told; what one voice says in one document is told once, however often.
     *
     * @param own whether the outlet tells it in its own voice
     * @param voice what the voice is called; null for nobody named
     */
    public void tell(K claim, K document, boolean own, @Nullable String voice) {
        if (own || voice != null) {
            String key = voice == null ? "" : keys.computeIfAbsent(voice, Outlets::key);
            K before = tellings.putIfAbsent(new Telling<>(document, key), claim);
            if (before != null) {
                join(claim, before);
            }
        }
    }

    /** Says that a whole claim descends from another. */
    public void descend(K claim, K origin) {
        join(claim, origin);
    }

    /**
     * Says that a claim credits an outlet; claims that credit one outlet, and tell of one voice or of none, are of one origin.
     *
     * @param voice what the claim's voice is called; null for nobody named
     */
    public void credit(K claim, @Nullable String voice, @Nullable String outlet) {
        Set<String> names = Told.names(voice);
        if (voice != null && names.isEmpty()) {
            return;
        }
        Map<Set<String>, K> others = crediting.computeIfAbsent(Outlets.key(outlet), _ -> new HashMap<>());
        others.forEach((theirs, other) -> {
            if (theirs.equals(names) || Told.same(theirs, names)) {
                join(claim, other);
            }
        });
        others.putIfAbsent(names, claim);
    }

    /** The same for all claims of one origin, and for no others. */
    public K of(K claim) {
        K root = claim;
        for (K up = parents.get(root); up != null; up = parents.get(root)) {
            root = up;
        }
        K at = claim;
        while (!at.equals(root)) {
            K up = parents.getOrDefault(at, root);
            parents.put(at, root);
            at = up;
        }
        return root;
    }

    private void join(K one, K other) {
        K first = of(one);
        K second = of(other);
        if (!first.equals(second)) {
            parents.put(first, second);
        }
    }
}
