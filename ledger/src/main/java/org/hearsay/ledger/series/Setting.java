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
 * @param spread how far such a happening goes
 */
public record Setting(List<Place> places, @Nullable Days days, Set<String> kinds, Spread spread) {
    /** How far a happening goes: what else is it that tells of the same one. */
    public enum Spread {
        /** There may be others of the day elsewhere in the country. */
        COMMON,
        /** Those of one day in one country are the same: a gas attack, an earthquake. */
        RARE,
        /** It has no day: an epidemic in one place is one for weeks. */
        LASTING
    }

    /** Makes the collections unchangeable. */
    public Setting {
        places = List.copyOf(places);
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    }

    /** Keys of the places that the incident can be known by: towns, else provinces, else countries; of a rare one all. */
    public Set<String> keys() {
        return keys(place ->
                spread == Spread.RARE || place.level() == places.getFirst().level());
    }

    /** Two settings of one incident share one of these: each place with each day, or with nothing for what has no day. Empty if it is not sharp. */
    public Set<String> meetings() {
        Set<String> meetings = new TreeSet<>();
        if (isSharp()) {
            for (String key : keys()) {
                if (spread == Spread.LASTING || days == null) {
                    meetings.add(key);
                } else {
                    days.first().datesUntil(days.last().plusDays(1)).forEach(day -> meetings.add(key + " " + day));
                }
            }
        }
        return meetings;
    }

    /** Keys of all places, countries left out unless nothing else is told. */
    Set<String> wideKeys() {
        Set<String> keys = keys(place -> spread == Spread.RARE || place.level() != Place.Level.COUNTRY);
        return keys.isEmpty() ? keys() : keys;
    }

    /** Keys of the towns and provinces, else of the countries: by these a count finds an incident that it does not found. */
    Set<String> looseKeys() {
        Set<String> narrow = keys(place -> place.level() != Place.Level.COUNTRY);
        return narrow.isEmpty() ? keys() : narrow;
    }

    private Set<String> keys(Predicate<Place> wanted) {
        return places.stream().filter(wanted).map(Place::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether place and day are told well enough to found an incident. */
    boolean isSharp() {
        boolean narrow = !places.isEmpty() && places.getFirst().level() != Place.Level.COUNTRY;
        return switch (spread) {
            case COMMON -> narrow && days != null && days.isSharp();
            case RARE -> !places.isEmpty() && days != null && days.isSharp();
            case LASTING -> narrow;
        };
    }

    /** Whether kinds of happening do not exclude one another. */
    boolean suits(Setting other) {
        return kinds.isEmpty() || other.kinds.isEmpty() || kinds.stream().anyMatch(other.kinds::contains);
    }
}
