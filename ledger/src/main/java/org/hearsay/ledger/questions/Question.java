package org.hearsay.ledger.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One proposition that can be affirmed or denied, with all claims on it.
 *
 * @param id "q" and sixteen hexadecimal digits, from the smallest id of its claims
 * @param matter the matter it stands under: "m" and sixteen digits
 * @param title the proposition, in words of one of its claims
 * @param positions the claims on it, by date and then by document and place
 */
public record Question(String id, String matter, String title, List<Taken> positions) {
    /** Makes the list unchangeable. */
    public Question {
        positions = List.copyOf(positions);
    }

    /**
     * A claim's position.
     *
     * @param telling the claim
     * @param position how it stands to the proposition
     * @param why in words, for people
     */
    public record Taken(Telling telling, Position position, String why) {}

    /** Whether somebody affirms what somebody else denies. */
    public boolean isContested() {
        Set<String> affirm = voices(Position.AFFIRMS);
        Set<String> deny = voices(Position.DENIES);
        return !affirm.isEmpty() && !deny.isEmpty() && (affirm.size() > 1 || deny.size() > 1 || !affirm.equals(deny));
    }

    /** Those who take a stand, in order: ids of actors, words for others, outlets for what they say themselves. */
    public Set<String> voices(Position position) {
        return positions.stream()
                .filter(taken -> taken.position() == position)
                .map(taken -> voice(taken.telling()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String voice(Telling telling) {
        if (telling.voice() != null) {
            return telling.voice();
        }
        return telling.outlet() == null ? telling.document() : telling.outlet();
    }

    /** The positions of each voice, in the order of its first. */
    public Map<String, List<Taken>> byVoice() {
        Map<String, List<Taken>> voices = new LinkedHashMap<>();
        for (Taken taken : positions) {
            voices.computeIfAbsent(voice(taken.telling()), _ -> new ArrayList<>())
                    .add(taken);
        }
        return voices;
    }
}
