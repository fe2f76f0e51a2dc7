package org.hearsay.encoder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.tables.Table;
import org.hearsay.text.Span;

/**
 * Words for the people of a country and of other groups, which the encoder's names hardly tell from places and bodies: the demonyms of
 * {@code gazetteer-countries.tsv} and the groups of {@code gazetteer-peoples.tsv}. Immutable.
 */
final class Peoples {
    /** Words of the longest of them. */
    private static final int LONGEST = 3;

    private final Set<String> known;

    private Peoples(Set<String> known) {
        this.known = known;
    }

    static Peoples load() {
        Set<String> known = new HashSet<>();
        Table.read("gazetteer-countries.tsv")
                .forEach(row ->
                        Table.values(row.get(3)).forEach(demonym -> known.add(demonym.toLowerCase(Locale.ROOT))));
        Table.read("gazetteer-peoples.tsv")
                .forEach(row -> known.add(row.getFirst().toLowerCase(Locale.ROOT)));
        return new Peoples(known);
    }

    /** The names with those of peoples told apart; what is part of a longer name stays so. */
    List<Name> tellApart(List<Name> names, List<Word> words) {
        List<Name> all = new ArrayList<>(names);
        int at = 0;
        while (at < words.size()) {
            int end = end(words, at);
            if (end > at) {
                add(
                        all,
                        new Span(
                                words.get(at).span().start(),
                                words.get(end - 1).span().end()));
            }
            at = Math.max(end, at + 1);
        }
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(all);
    }

    private static void add(List<Name> names, Span people) {
        boolean partOfOther = names.stream()
                .anyMatch(name -> name.span().overlaps(people) && !name.span().equals(people));
        if (!partOfOther) {
            names.removeIf(name -> name.span().equals(people));
            names.add(new Name(NameType.GROUP, people));
        }
    }

    /** After the last word of the longest people's name that begins here; the place itself for none. */
    private int end(List<Word> words, int at) {
        StringBuilder form = new StringBuilder();
        int end = at;
        for (int i = at; i < words.size() && i < at + LONGEST && isCapital(words.get(i)); i++) {
            form.append(i > at ? " " : "").append(words.get(i).norm());
            if (known.contains(form.toString())) {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean isCapital(Word word) {
        return word.shape() == Word.Shape.CAPITAL;
    }
}
