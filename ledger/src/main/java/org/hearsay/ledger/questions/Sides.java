package org.hearsay.ledger.questions;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts who stands where on a question. */
public final class Sides {
    private final Map<Position, Set<String>> voices = new EnumMap<>(Position.class);
    private int claims;
    private @Nullable String first;
    private @Nullable String last;

    /**
     * Counts a claim.
     *
     * @param voice who makes it
     * @param published when, as ISO 8601; null when unknown
     */
    public void add(Position position, String voice, @Nullable String published) {
        claims++;
        voices.computeIfAbsent(position, _ -> new TreeSet<>()).add(voice);
        if (published != null) {
            first = first == null || published.compareTo(first) < 0 ? published : first;
            last = last == null || published.compareTo(last) > 0 ? published : last;
        }
    }

    public int claims() {
        return claims;
    }

    /** How many voices take a position; one that takes two counts for each. */
    public int voices(Position position) {
        return voices.getOrDefault(position, Set.of()).size();
    }

    /** Whether anybody affirms or denies: what is only asked, wanted or left open is no question yet. */
    public boolean isTaken() {
        return voices(Position.AFFIRMS) + voices(Position.DENIES) > 0;
    }

    /** Whether somebody affirms what somebody else denies. */
    public boolean isContested() {
        Set<String> affirm = voices.getOrDefault(Position.AFFIRMS, Set.of());
        Set<String> deny = voices.getOrDefault(Position.DENIES, Set.of());
        return !affirm.isEmpty() && !deny.isEmpty() && (affirm.size() > 1 || deny.size() > 1 || !affirm.equals(deny));
    }

    /** How contested: harmonic mean of the voices of both sides, so that one lone voice against many weighs little more than one against one. */
    public double weight() {
        double affirm = voices(Position.AFFIRMS);
        double deny = voices(Position.DENIES);
        double sides = affirm + deny == 0 ? 0 : 2 * affirm * deny / (affirm + deny);
        return sides + (double) claims / (claims + 1000);
    }

    /** When the first dated claim was published; null if none is dated. */
    public @Nullable String first() {
        return first;
    }

    /** When the last one was. */
    public @Nullable String last() {
        return last;
    }
}
