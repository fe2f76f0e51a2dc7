package org.hearsay.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/** The words that tell events, and the types and modes that they tell. */
final class Triggers {
    private final Map<String, List<Trigger>> triggers = new HashMap<>();

    /** Type and mode to root. */
    private final Map<String, String> roots = new HashMap<>();

    /** Type and the type of what is asked, refused or threatened to mode. */
    private final Map<String, String> contents = new HashMap<>();

    private Forms forms = Forms.of(Set.of());

    private Triggers() {}

    /** @throws IllegalStateException if a row is malformed or names a type and mode that are not in the table of types */
    static Triggers load() {
        Triggers all = new Triggers();
        for (List<String> row : Table.read("event-types.tsv")) {
            all.roots.put(row.get(0) + " " + row.get(1), row.get(2));
            for (String content : Table.values(row.get(3))) {
                all.contents.put(row.get(0) + " " + content, row.get(1));
            }
        }
        for (List<String> row : Table.read("event-triggers.tsv")) {
            if (!all.roots.containsKey(row.get(5) + " " + row.get(6))) {
                throw new IllegalStateException("event-triggers.tsv: no mode " + row.get(6) + " of " + row.get(5));
            }
            for (Trigger trigger : Trigger.of(row)) {
                all.triggers
                        .computeIfAbsent(trigger.lemma(), _ -> new ArrayList<>())
                        .add(trigger);
            }
        }
        // Of a verb with and without its particle the longer is meant.
        all.triggers
                .values()
                .forEach(rows -> rows.sort((a, b) ->
                        Boolean.compare(a.particle().isEmpty(), b.particle().isEmpty())));
        all.forms = Forms.of(all.triggers.keySet());
        return all;
    }

    /** The rows of a word, in order of preference. */
    List<Trigger> of(Tree tree, int token) {
        List<Trigger> rows = triggers.get(tree.lemma(token));
        if (rows == null && tree.isVerbal(token)) {
            rows = triggers.get(forms.lemma(tree.form(token)));
        }
        return rows == null ? List.of() : rows;
    }

    /** CAMEO's root code. */
    String root(Event.Type type, @Nullable String mode) {
        return roots.getOrDefault(type + " " + (mode == null ? "" : mode), "");
    }

    /** The mode of asking for, refusing or threatening an event of a type; null for none. */
    @Nullable
    String modeOf(Event.Type type, Event.Type content) {
        return contents.get(type + " " + content);
    }
}
