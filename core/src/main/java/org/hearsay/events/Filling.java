package org.hearsay.events;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Where those who take part in an event stand: alternatives, of which the first that is filled counts.
 *
 * @param alternatives each a list of places that must all be filled
 * @param needed whether there is no event without one
 */
record Filling(List<List<Place>> alternatives, boolean needed) {
    /**
     * A slot and the class of what may fill it.
     *
     * @param slot the slot
     * @param name the class
     */
    record Place(String slot, String name) {}

    static Filling parse(String cell) {
        boolean needed = !cell.isEmpty() && !cell.endsWith("?");
        String places = cell.endsWith("?") ? cell.substring(0, cell.length() - 1) : cell;
        List<List<Place>> alternatives = new ArrayList<>();
        for (String alternative : Table.values(places)) {
            alternatives.add(List.of(alternative.split("\\+", -1)).stream()
                    .map(Filling::place)
                    .toList());
        }
        return new Filling(alternatives, needed);
    }

    private static Place place(String cell) {
        int colon = cell.indexOf(':');
        return colon < 0 ? new Place(cell, "actor") : new Place(cell.substring(0, colon), cell.substring(colon + 1));
    }

    /** The heads of those who take part; null where they are needed and there are none. */
    @Nullable
    List<Integer> find(Tree tree, Slots slots, Nouns nouns, int predicate) {
        for (List<Place> alternative : alternatives) {
            List<Integer> all = new ArrayList<>();
            boolean filled = true;
            for (Place place : alternative) {
                List<Integer> found = slots.fillers(predicate, place.slot()).stream()
                        .filter(each -> nouns.is(tree, each, place.name()))
                        .toList();
                filled &= !found.isEmpty();
                all.addAll(found);
            }
            if (filled) {
                return all.stream().distinct().toList();
            }
        }
        return needed ? null : List.of();
    }
}
