package org.hearsay.ledger.series;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a figure's words tell of the incident that it speaks of.
 *
 * @param places where, the narrowest first
 * @param days when; null when nothing tells
 * @param kinds in order, what kind of happening, as {@code series-words.tsv} names them; empty when nothing tells
 * @param rare whether such happenings are so rare that those of one day in one country are the same
 */
public record Setting(List<Place> places, @Nullable Days days, Set<String> kinds, boolean rare) {
    /** Makes the collections unchangeable. */
    public Setting {
        places = List.copyOf(places);
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    }

    /** Keys of the places that the incident can be known by: towns, else provinces, else countries; of a rare one all. */
    public Set<String> keys() {
        return keys(place -> rare || place.level() == places.getFirst().level());
    }

    /** Keys of all places, countries left out unless nothing else is told. */
    Set<String> wideKeys() {
        Set<String> keys = keys(place -> rare || place.level() != Place.Level.COUNTRY);
        return keys.isEmpty() ? keys() : keys;
    }

    /** Keys of the towns and provinces. */
    Set<String> narrowKeys() {
        return keys(place -> place.level() != Place.Level.COUNTRY);
    }

    private Set<String> keys(Predicate<Place> wanted) {
        return places.stream().filter(wanted).map(Place::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether place and day are told well enough to found an incident. */
    boolean isSharp() {
        return days != null
                && days.isSharp()
                && !places.isEmpty()
                && (rare || places.getFirst().level() != Place.Level.COUNTRY);
    }

    /** Whether kinds of happening do not exclude one another. */
    boolean suits(Setting other) {
        return kinds.isEmpty() || other.kinds.isEmpty() || kinds.stream().anyMatch(other.kinds::contains);
    }
}
