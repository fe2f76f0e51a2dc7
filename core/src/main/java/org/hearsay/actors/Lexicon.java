package org.hearsay.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/** The tables of names and words; immutable once loaded. */
final class Lexicon {
    private final Phrases<Known> known = new Phrases<>(false);
    private final Phrases<Role> roles = new Phrases<>(true);
    private final Phrases<String> anonymity = new Phrases<>(true);
    private final Phrases<Organ> organs = new Phrases<>(true);
    private final Map<String, Character> given = new HashMap<>();
    private final Map<String, String> familyFirst = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> countryNames = new HashMap<>();

    private Lexicon() {}

    /** @param added gazetteers of the user's, which count before the model's own */
    static Lexicon load(List<Gazetteer> added) {
        Lexicon lexicon = new Lexicon();
        added.forEach(gazetteer -> gazetteer.entries().forEach(lexicon::entry));
        Table.read("gazetteer-bodies.tsv").forEach(row -> Gazetteer.body(row).forEach(lexicon::entry));
        Table.read("gazetteer-countries.tsv")
                .forEach(row -> Gazetteer.country(row).forEach(lexicon::entry));
        Table.read("gazetteer-places.tsv")
                .forEach(row -> lexicon.known.add(row.get(0), new Known(Known.Kind.PLACE, row.get(0), null)));
        Table.read("roles.tsv").forEach(lexicon::role);
        Table.read("organs.tsv").forEach(lexicon::organ);
        Table.read("anonymity.tsv").forEach(row -> lexicon.anonymity.add(row.get(0), row.get(0)));
        Table.read("names-given.tsv")
                .forEach(row -> lexicon.given.put(row.get(0), row.get(1).charAt(0)));
        Table.read("names-family-first.tsv").forEach(row -> lexicon.familyFirst.put(row.get(0), row.get(1)));
        Table.read("actor-words.tsv").forEach(lexicon::words);
        return lexicon;
    }

    private void entry(Gazetteer.Entry entry) {
        Known value = entry.known();
        known.add(entry.written(), value);
        boolean whole = switch (value.kind()) {
            case BODY, OUTLET, PERSON, SEAT -> true;
            case COUNTRY -> entry.written().equals(value.name());
            case DEMONYM, PLACE -> false;
        };
        if (whole) {
            names.add(entry.written());
        }
        if (value.kind() == Known.Kind.COUNTRY && value.country() != null) {
            if (entry.written().matches("\\p{L}{3,}[^s\\P{L}]")) {
                // Many texts have lost their apostrophes: "Syrias army".
                known.add(entry.written() + "s", new Known(Known.Kind.DEMONYM, value.name(), value.country()));
            }
            countryNames.putIfAbsent(value.country(), value.name());
        }
    }

    private void role(List<String> row) {
        Role.Kind kind = Role.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        char gender = row.get(3).isEmpty() ? '?' : row.get(3).charAt(0);
        String sense = row.get(4).isEmpty() ? row.get(0) : row.get(4);
        roles.add(
                row.get(0), new Role(row.get(0), kind, gender, sense, row.get(0).equals(row.get(1))));
        roles.add(row.get(1), new Role(row.get(0), kind, gender, sense, true));
    }

    private void organ(List<String> row) {
        Organ organ = new Organ(row.get(1), row.get(2).equals("state"));
        Table.values(row.get(0)).forEach(name -> organs.add(name, organ));
    }

    private void words(List<String> row) {
        Set<String> set = classes.computeIfAbsent(row.get(0), key -> new HashSet<>());
        for (String word : row.get(1).split(" ", -1)) {
            set.add(word.replace('_', ' '));
        }
    }

    Phrases.@Nullable Match<Known> known(Tokens tokens, int at) {
        return known.longest(tokens, at);
    }

    Phrases.@Nullable Match<Role> role(Tokens tokens, int at) {
        return roles.longest(tokens, at);
    }

    Phrases.@Nullable Match<Organ> organ(Tokens tokens, int at) {
        return organs.longest(tokens, at);
    }

    /** Words that tell that a source is not named. */
    Phrases.@Nullable Match<String> anonymity(Tokens tokens, int at) {
        return anonymity.longest(tokens, at);
    }

    /** Whether a word is the whole name of a country, person or body that the gazetteer knows. */
    boolean isName(String word) {
        return names.contains(word);
    }

    /** 'm', 'f' or 'x' of a given name; '?' of any other word. */
    char given(String word) {
        char gender = given.getOrDefault(word, '?');
        int hyphen = word.indexOf('-');
        return gender == '?' && hyphen > 0 ? given.getOrDefault(word.substring(0, hyphen), '?') : gender;
    }

    /** Language of a family name that stands first, or null. */
    @Nullable
    String familyFirst(String word) {
        return familyFirst.get(word);
    }

    /** Whether a word belongs to a class of the word table. */
    boolean is(String wordClass, String word) {
        return classes.getOrDefault(wordClass, Set.of()).contains(word);
    }

    /** The name of a country by its code. */
    String countryName(String code) {
        return countryNames.getOrDefault(code, code);
    }
}
