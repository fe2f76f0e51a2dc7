package org.hearsay.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/** The words for what happens to what is counted. */
final class Deeds {
    /**
     * A row of the table.
     *
     * @param happening what happens
     * @param object whether the object of the active voice is what is counted
     * @param agent whether the one who does it owns the figure
     */
    record Deed(Happening happening, boolean object, boolean agent) {
        /** Harm of several kinds that are not told apart. */
        static final Deed HARMED = new Deed(Happening.AFFECTED, true, false);

        /** What a toll counts. */
        static final Deed DEATH = new Deed(Happening.KILLED, true, false);
    }

    /** Which form of a verb stands there. */
    enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        GERUND
    }

    /**
     * A verb found at a token.
     *
     * @param deed what it says
     * @param form its form; a past that is also the participle is given as the participle
     * @param from its first token
     * @param to one past its last token
     */
    record Verb(Deed deed, Form form, int from, int to) {
        /** Whether another verb in the same form says something else. */
        boolean isDistinctFrom(@Nullable Verb other) {
            return other != null && other.form() == form && other.deed().happening() != deed.happening();
        }
    }

    private record Entry(List<String> words, Form form, Deed deed) {}

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, Deed> nouns = new HashMap<>();
    private final Map<String, Deed> acts = new HashMap<>();
    private final Map<String, Deed> adjectives = new HashMap<>();

    private Deeds() {}

    static Deeds load() {
        Deeds deeds = new Deeds();
        for (List<String> row : Table.read("figure-happenings.tsv")) {
            Happening happening = Happening.valueOf(row.get(3).toUpperCase(Locale.ROOT));
            Deed deed =
                    new Deed(happening, row.get(2).equals("object"), row.get(4).equals("agent"));
            List<String> forms = List.of(row.getFirst().split("\\|"));
            switch (row.get(1)) {
                case "verb" -> deeds.add(forms, deed);
                case "noun" -> forms.forEach(form -> deeds.nouns.putIfAbsent(form, deed));
                case "of" -> forms.forEach(form -> deeds.acts.put(form, deed));
                case "adjective" -> forms.forEach(form -> deeds.adjectives.put(form, deed));
                default -> throw new IllegalStateException("figure-happenings.tsv: no class " + row.get(1));
            }
        }
        // The sort is stable: of forms written alike the last one added, the participle, stands first.
        Comparator<Entry> order =
                Comparator.comparingInt(entry -> -entry.words().size());
        deeds.verbs.values().forEach(entries -> entries.sort(order));
        return deeds;
    }

    private void add(List<String> forms, Deed deed) {
        Iterator<String> written = forms.iterator();
        for (Form form : Form.values()) {
            List<String> words = List.of(written.next().split(" "));
            verbs.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).addFirst(new Entry(words, form, deed));
        }
    }

    /** The verb that begins at this token; longer ones first, participles before pasts. */
    @Nullable
    Verb verb(Tokens tokens, int at) {
        for (Entry entry : verbs.getOrDefault(tokens.form(at), List.of())) {
            int end = tokens.match(at, entry.words());
            if (end > 0) {
                return new Verb(entry.deed(), entry.form(), at, end);
            }
        }
        return null;
    }

    /** The verb that ends before this token. */
    @Nullable
    Verb verbBefore(Tokens tokens, int end) {
        for (int from = end - 2; from < end; from++) {
            Verb verb = verb(tokens, from);
            if (verb != null && verb.to() == end) {
                return verb;
            }
        }
        return null;
    }

    /** What a counted noun says happened: "deaths". */
    @Nullable
    Deed noun(String form) {
        return nouns.get(form);
    }

    /** What a noun before "of" and the counted says happened: "the destruction of". */
    @Nullable
    Deed act(String form) {
        return acts.get(form);
    }

    /** What an adjective after the counted says: "dead". */
    @Nullable
    Deed adjective(String form) {
        return adjectives.get(form);
    }
}
