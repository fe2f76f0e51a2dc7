package org.hearsay.ledger.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.ledger.pairs.Token;
import org.hearsay.tables.Table;

/**
 * One stem for a country however a text names it: "Chinese" and "China" are one term, "Beijing" is one of its own and China's as well. Names of one
 * word only, from {@code gazetteer-countries.tsv}.
 */
public final class Countries {
    private static final int NAME = 1;
    private static final int OTHER_NAMES = 2;
    private static final int DEMONYMS = 3;
    private static final int SEATS = 4;

    /** Ending of the adjectives of countries that no table knows, whose names end in all of it but its last letter. */
    static final String ADJECTIVE = "ian";

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();

    private Countries() {
        for (List<String> row : Table.read("gazetteer-countries.tsv")) {
            String country = stem(row.get(NAME));
            for (int column : new int[] {NAME, OTHER_NAMES, DEMONYMS}) {
                put(row, column, country, names);
            }
            put(row, SEATS, country, seats);
        }
    }

    /** With the table of the class path. @throws IllegalStateException if it is missing or damaged */
    public static Countries load() {
        return new Countries();
    }

    private static void put(List<String> row, int column, String country, Map<String, String> into) {
        for (String name : row.size() > column ? Table.values(row.get(column)) : List.<String>of()) {
            if (Token.of(name).size() == 1) {
                into.putIfAbsent(stem(name), country);
            }
        }
    }

    private static String stem(String name) {
        return Token.of(name).getFirst().stem();
    }

    /** The stems for which a name's stem stands: it itself, or its country, or both where it is a seat of government. */
    List<String> of(String stem) {
        String country = names.get(stem);
        if (country != null) {
            return List.of(country);
        }
        String seat = seats.get(stem);
        if (seat != null) {
            return List.of(stem, seat);
        }
        // Of countries that no table knows: "Soravian" and "Soravia".
        return List.of(stem.endsWith(ADJECTIVE) ? stem.substring(0, stem.length() - 1) : stem);
    }

    /** All stems by which texts may name what a name's stem names, itself among them: "china", "chines", "beij". */
    public Set<String> variants(String stem) {
        Set<String> variants = new TreeSet<>(Set.of(stem));
        String country = names.getOrDefault(stem, seats.getOrDefault(stem, ""));
        names.forEach((name, its) -> add(name, its, country, variants));
        seats.forEach((name, its) -> add(name, its, country, variants));
        if (stem.endsWith(ADJECTIVE)) {
            variants.add(stem.substring(0, stem.length() - 1));
        } else if (ADJECTIVE.startsWith(stem.substring(Math.max(0, stem.length() - 2)))) {
            variants.add(stem + ADJECTIVE.charAt(ADJECTIVE.length() - 1));
        }
        return variants;
    }

    private static void add(String name, String its, String country, Set<String> variants) {
        if (its.equals(country)) {
            variants.add(name);
        }
    }

    /** Whether a stem stands for a country that the table knows. */
    boolean isCountry(String stem) {
        return stem.equals(names.get(stem));
    }
}
