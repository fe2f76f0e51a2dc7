package org.hearsay.ledger.series;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a figure's words tell of the incident that it speaks of.
 *
 * @param places where, the narrowest first
 * @param days when; null when nothing tells
 * @param kinds what kind of happening, as {@code series-words.tsv} names them; empty when nothing tells
 */
public record Setting(List<Place> places, @Nullable Days days, Set<String> kinds) {
    /** Makes the collections unchangeable. */
    public Setting {
        places = List.copyOf(places);
        kinds = Set.copyOf(new TreeSet<>(kinds));
    }

    /** Keys of the places that an incident can be known by: towns, else provinces, else countries. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        if (!places.isEmpty()) {
            Place.Level level = places.getFirst().level();
            places.stream()
                    .filter(place -> place.level() == level)
                    .map(Place::key)
                    .forEach(keys::add);
        }
        return keys;
    }

    /** Keys of all places, countries left out unless nothing else is told. */
    Set<String> wideKeys() {
        Set<String> keys = new TreeSet<>();
        places.stream()
                .filter(place -> place.level() != Place.Level.COUNTRY)
                .map(Place::key)
                .forEach(keys::add);
        return keys.isEmpty() ? keys() : keys;
    }

    /** Whether place and day are told well enough to found an incident. */
    boolean isSharp() {
        return days != null
                && days.isSharp()
                && !places.isEmpty()
                && places.getFirst().level() != Place.Level.COUNTRY;
    }

    /** Whether kinds of happening do not exclude one another. */
    boolean suits(Setting other) {
        return kinds.isEmpty() || other.kinds.isEmpty() || kinds.stream().anyMatch(other.kinds::contains);
    }
}
