package org.hearsay.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.tables.Table;

/** The forms of English verbs and nouns: a table of irregular ones, and the spelling rules for the rest. */
final class Inflections {
    /** Columns of the table: lemma, past, participle, gerund, third person. */
    private final Map<String, List<List<String>>> irregular = new HashMap<>();

    Inflections(List<List<String>> rows) {
        for (List<String> row : rows) {
            irregular
                    .computeIfAbsent(row.getFirst(), lemma -> new ArrayList<>())
                    .add(row);
        }
    }

    static Inflections load() {
        return new Inflections(Table.read("irregular.tsv"));
    }

    /** All forms of a verb, itself included. */
    Set<String> verb(String lemma) {
        Set<String> forms = new HashSet<>();
        forms.add(lemma);
        for (List<String> row : irregular.getOrDefault(lemma, List.of(List.of(lemma, "", "", "", "")))) {
            forms.add(given(row.get(1), past(lemma)));
            forms.add(given(row.get(2), past(lemma)));
            forms.add(given(row.get(3), gerund(lemma)));
            forms.add(given(row.get(4), withS(lemma)));
        }
        return forms;
    }

    /** Singular and plural of a noun. */
    Set<String> noun(String lemma) {
        return Set.of(lemma, withS(lemma));
    }

    /** Every form of the irregular verbs. */
    Set<String> irregularForms() {
        Set<String> forms = new HashSet<>();
        irregular.keySet().forEach(lemma -> forms.addAll(verb(lemma)));
        return forms;
    }

    private static String given(String form, String rule) {
        return form.isEmpty() ? rule : form;
    }

    private static String past(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        return endsInConsonantAndY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + "ed";
    }

    private static String gerund(String lemma) {
        boolean dropsE = lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe") && !lemma.endsWith("ye");
        return (dropsE ? lemma.substring(0, lemma.length() - 1) : lemma) + "ing";
    }

    private static String withS(String lemma) {
        if (endsInConsonantAndY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hisses = lemma.endsWith("s")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("ch")
                || lemma.endsWith("sh")
                || lemma.endsWith("o");
        return lemma + (hisses ? "es" : "s");
    }

    private static boolean endsInConsonantAndY(String lemma) {
        return lemma.length() > 1 && lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }
}
