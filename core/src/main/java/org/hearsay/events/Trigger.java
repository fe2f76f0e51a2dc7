package org.hearsay.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.syntax.Upos;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code event-triggers.tsv} for one of its words.
 *
 * @param lemma the word
 * @param particle what follows it, empty for nothing
 * @param upos its part of speech
 * @param conditions what must hold
 * @param actors where the actors stand
 * @param recipients where the recipients stand
 * @param type the event's type
 * @param mode its mode, if it has one
 * @param status whether it happened, where the words themselves say it
 * @param root CAMEO's root code, where it is not that of type and mode
 */
record Trigger(
        String lemma,
        String particle,
        Upos upos,
        List<Condition> conditions,
        Filling actors,
        Filling recipients,
        Event.Type type,
        @Nullable String mode,
        Event.@Nullable Status status,
        @Nullable String root) {

    static List<Trigger> of(List<String> row) {
        return Table.values(row.get(0)).stream().map(words -> of(words, row)).toList();
    }

    private static Trigger of(String words, List<String> row) {
        int blank = words.indexOf(' ');
        boolean noun = row.get(1).equals("noun");
        String lemma = blank < 0 ? words : noun ? words.substring(blank + 1) : words.substring(0, blank);
        String rest = blank < 0 ? "" : noun ? words.substring(0, blank) : words.substring(blank + 1);
        return new Trigger(
                lemma,
                rest,
                upos(row.get(1)),
                Arrays.stream(row.get(2).split(" ", -1))
                        .filter(cell -> !cell.isEmpty())
                        .map(Condition::parse)
                        .toList(),
                Filling.parse(row.get(3)),
                Filling.parse(row.get(4)),
                Event.Type.valueOf(row.get(5)),
                row.get(6).isEmpty() ? null : row.get(6),
                row.get(7).isEmpty() ? null : Event.Status.valueOf(row.get(7).toUpperCase(Locale.ROOT)),
                row.get(8).isEmpty() ? null : row.get(8));
    }

    private static Upos upos(String name) {
        return switch (name) {
            case "verb" -> Upos.VERB;
            case "noun" -> Upos.NOUN;
            case "adjective" -> Upos.ADJ;
            default -> throw new IllegalStateException("event-triggers.tsv: no class " + name);
        };
    }

    /** The token of its particle, or of the word before a noun; the token itself where there is none to look for, -1 where it is missing. */
    int particle(Tree tree, int token) {
        if (particle.isEmpty()) {
            return token;
        }
        if (upos == Upos.NOUN) {
            return tree.form(token - 1).equals(particle) ? token - 1 : -1;
        }
        String first = particle.split(" ", -1)[0];
        for (int child : tree.children(token, "compound:prt", "advmod", "xcomp")) {
            if (child > token && tree.form(child).equals(first)) {
                return child;
            }
        }
        return tree.form(token + 1).equals(first) ? token + 1 : -1;
    }
}
