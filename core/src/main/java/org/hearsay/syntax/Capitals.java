package org.hearsay.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.tables.Table;

/** Which adjectives keep their capital in the lemma: those of nations, and parts of names. */
final class Capitals {
    private static final int DEMONYMS = 3;

    private final Set<String> adjectives = new HashSet<>();

    private Capitals(List<List<String>> countries) {
        for (List<String> row : countries) {
            adjectives.addAll(Table.values(row.get(DEMONYMS)));
        }
    }

    static Capitals load() {
        return new Capitals(Table.read("gazetteer-countries.tsv"));
    }

    /** Whether an adjective or adverb is written with a capital in every place. */
    boolean keeps(String form, String xpos) {
        return Character.isUpperCase(form.charAt(0))
                && (xpos.equals("NNP") || xpos.equals("JJ") && adjectives.contains(form));
    }
}
