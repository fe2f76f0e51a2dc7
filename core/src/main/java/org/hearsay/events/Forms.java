package org.hearsay.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.tables.Table;

/** Forms of verbs, for words whose tag was misread so that their lemma is the form itself. */
final class Forms {
    private static final String VOWELS = "aeiou";

    private final Map<String, String> lemmas = new HashMap<>();

    private Forms() {}

    /** The forms of these verbs. */
    static Forms of(Set<String> verbs) {
        Forms forms = new Forms();
        for (List<String> row : Table.read("irregular.tsv")) {
            if (verbs.contains(row.getFirst())) {
                row.subList(1, row.size()).forEach(form -> forms.lemmas.putIfAbsent(form, row.getFirst()));
            }
        }
        verbs.forEach(forms::add);
        return forms;
    }

    private void add(String verb) {
        char last = verb.charAt(verb.length() - 1);
        String stem = last == 'e' ? verb.substring(0, verb.length() - 1) : verb;
        boolean consonant = VOWELS.indexOf(last) < 0;
        if (last == 'y' && VOWELS.indexOf(verb.charAt(verb.length() - 2)) < 0) {
            put(verb.substring(0, verb.length() - 1) + "ied", verb);
            put(verb.substring(0, verb.length() - 1) + "ies", verb);
        }
        List.of(verb + "s", verb + "es", stem + "ed", stem + "ing").forEach(form -> put(form, verb));
        if (consonant) {
            put(verb + last + "ed", verb);
            put(verb + last + "ing", verb);
        }
    }

    private void put(String form, String verb) {
        lemmas.putIfAbsent(form, verb);
    }

    /** The verb of which this is a form, or the form itself. */
    String lemma(String form) {
        return lemmas.getOrDefault(form, form);
    }
}
