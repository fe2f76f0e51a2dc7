package org.hearsay.acts;

import java.util.Map;
import java.util.Set;

/** Takes contracted words apart; also as written without an apostrophe ("dont"), as some wires do. */
final class Contractions {
    private static final Set<String> BARE = Set.of(
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "arent",
            "wasnt",
            "werent",
            "hasnt",
            "havent",
            "hadnt",
            "wont",
            "wouldnt",
            "couldnt",
            "shouldnt",
            "cant");

    private static final Map<String, String> FULL = Map.of("wo", "will", "ca", "can", "sha", "shall", "ai", "is");

    private static final Set<String> ENDINGS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");

    private Contractions() {}

    /** Where the second word begins, or 0 for a word that is not contracted. */
    static int cut(String form) {
        if (form.equals("cannot")) {
            return 3;
        }
        if (form.endsWith("n't")) {
            return form.length() - 3;
        }
        if (BARE.contains(form)) {
            return form.length() - 2;
        }
        int apostrophe = form.lastIndexOf('\'');
        return apostrophe > 0 && ENDINGS.contains(form.substring(apostrophe)) ? apostrophe : 0;
    }

    /** Whether a word that stands by itself is the end of a contracted one: "he 's". */
    static boolean isEnding(String form) {
        return ENDINGS.contains(form);
    }

    static String full(String first) {
        return FULL.getOrDefault(first, first);
    }

    static String negation(String second) {
        return second.equals("n't") || second.equals("nt") || second.equals("not") ? "not" : second;
    }
}
